package api

import (
	"context"
	"strings"

	"sitong/api/gen"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/id"
	"sitong/internal/mediation"
)

// caseMoved runs a change of the version of a case the caller has read, and shows the case.
func (s *Server) caseMoved(ctx context.Context, c id.ID, ifMatch string, change func(int64) (mediation.Case, error)) (gen.Case, error) {
	v, err := version(ifMatch)
	if err != nil {
		return gen.Case{}, err
	}
	_, err = change(v)
	return s.showCase(ctx, c, err)
}

// showCase shows a case as the caller may see it, unless what came before failed.
func (s *Server) showCase(ctx context.Context, c id.ID, err error) (gen.Case, error) {
	if err != nil {
		return gen.Case{}, err
	}
	d, err := s.Mediation.Dossier(ctx, c)
	if err != nil {
		return gen.Case{}, err
	}
	who, err := s.people(ctx, d.Case.MediatorID)
	if err != nil {
		return gen.Case{}, err
	}
	out := caseOf(d)
	out.Mediator = who.some(&d.Case.MediatorID)
	out.Overdue = d.Case.Overdue(clock.Millis(s.Clock.Now()))
	for _, e := range d.Clocks {
		k, err := s.clock(e.Clock)
		if err != nil {
			return gen.Case{}, err
		}
		out.Clocks = append(out.Clocks, gen.ClockExplanation{Clock: k, Definition: clockDefinition(e.Definition), Pauses: clockPauses(e.Pauses), Reckoning: reckoning(e.Reckoning)})
	}
	etag(ctx, d.Case.Version)
	return out, nil
}

func caseOf(d mediation.Dossier) gen.Case {
	c := d.Case
	rules, _ := mediation.RulesOf(c.Mode)
	out := gen.Case{ID: c.ID, Number: c.Number, Mode: gen.MediationMode(c.Mode), ModeName: bothLanguages(rules.Name), State: gen.CaseState(c.State), Side: gen.CaseSide(d.Side),
		Channel: gen.CaseChannel(c.Channel), ConsumerName: consumerName(c, d.Side), PhoneMasked: some(d.PhoneMasked), MerchantID: some(c.MerchantID), MerchantName: some(d.MerchantName),
		MerchantSaid: c.MerchantSaid, SessionID: some(c.SessionID), ProductID: some(c.ProductID), StudioID: some(c.StudioID), LetterFileID: some(c.LetterFileID),
		ClaimKind: gen.ClaimKind(c.ClaimKind), ClaimFen: c.ClaimFen, OrderNumber: some(c.OrderNumber), BoughtOn: some(c.BoughtOn), Facts: c.Facts, PublishConsent: c.PublishConsent,
		EntrustConsent: c.EntrustConsent, OpenedAt: c.OpenedAt, AcceptedAt: some(c.AcceptedAt), AnsweredAt: some(c.AnsweredAt), SettledAt: some(c.SettledAt), ClosedAt: some(c.ClosedAt),
		DueAt: dueOf(c), EndedHow: some(c.EndedHow), EndedReason: some(c.EndedReason), ReserveFen: c.ReserveFen, PaidFen: c.PaidFen, RecoveredFen: c.RecoveredFen,
		Steps: each(d.Steps, caseStep), Clocks: []gen.ClockExplanation{}, Requests: each(d.Requests, evidenceRequest), Offers: each(d.Offers, caseOffer),
		Actions: each(d.Actions, func(a mediation.Action) gen.CaseAction { return gen.CaseAction(a) }), OtherWays: bothLanguages(mediation.OtherWays()), Version: c.Version}
	if d.Agreement != nil {
		a := caseAgreement(*d.Agreement)
		out.Agreement = &a
	}
	return out
}

// consumerName is the name in full for the desk and for the consumer, masked for the merchant.
func consumerName(c mediation.Case, side mediation.Side) string {
	if side == mediation.Merchant {
		return cnid.MaskName(c.ConsumerName)
	}
	return c.ConsumerName
}

func dueOf(c mediation.Case) *int64 {
	if at, runs := c.Due(); runs {
		return &at
	}
	return nil
}

func caseStep(s mediation.Step) gen.CaseStep {
	return gen.CaseStep{Seq: s.Seq, Action: gen.CaseAction(s.Action), From: gen.CaseState(s.From), To: gen.CaseState(s.To), Article: s.Article, Ground: some(s.Ground), Reason: some(s.Reason),
		By: gen.CaseSide(s.By), At: s.At}
}

func caseMessage(m mediation.Message) gen.CaseMessage {
	return gen.CaseMessage{ID: m.ID, Room: gen.CaseRoom(m.Room), Side: gen.CaseSide(m.Side), Body: m.Body, At: m.At}
}

func caseExhibit(e mediation.Exhibit) gen.CaseExhibit {
	return gen.CaseExhibit{ID: e.ID, Room: gen.CaseRoom(e.Room), Side: gen.CaseSide(e.Side), FileID: e.FileID, Label: e.Label, RequestID: some(e.RequestID), At: e.At}
}

func evidenceRequest(r mediation.EvidenceRequest) gen.EvidenceRequest {
	return gen.EvidenceRequest{ID: r.ID, To: gen.EvidenceRequestTarget(r.To), Asks: r.Asks, Silence: r.Silence, DueOn: r.DueOn, DueAt: r.DueAt, AnsweredAt: some(r.AnsweredAt), CreatedAt: r.CreatedAt}
}

func caseOffer(o mediation.Offer) gen.CaseOffer {
	return gen.CaseOffer{ID: o.ID, Side: gen.CaseSide(o.Side), ClaimKind: gen.ClaimKind(o.ClaimKind), AmountFen: o.AmountFen, Terms: o.Terms, ValidUntil: o.ValidUntil, State: gen.CaseOfferState(o.State),
		CounterTo: some(o.CounterTo), MadeAt: o.MadeAt, DecidedAt: some(o.DecidedAt)}
}

func caseAgreement(a mediation.Agreement) gen.Agreement {
	return gen.Agreement{ID: a.ID, Text: a.Body, Sha256: a.SHA256, ClaimKind: gen.ClaimKind(a.ClaimKind), AmountFen: a.AmountFen, PerformBy: a.PerformBy, State: gen.AgreementState(a.State),
		ConsumerConfirmedAt: some(a.ConsumerConfirmedAt), ConsumerHow: some(gen.ConfirmationMeans(a.ConsumerHow)), MerchantConfirmedAt: some(a.MerchantConfirmedAt),
		MerchantHow: some(gen.ConfirmationMeans(a.MerchantHow)), PerformedAt: some(a.PerformedAt), PerformedHow: some(a.PerformedHow), MadeAt: a.MadeAt}
}

func filedCase(f mediation.Filed) gen.FiledCase {
	return gen.FiledCase{CaseID: f.Case.ID, Number: f.Case.Number, QueryCode: some(f.QueryCode), State: gen.CaseState(f.Case.State), OpenedAt: f.Case.OpenedAt, DueAt: dueOf(f.Case),
		OtherWays: bothLanguages(mediation.OtherWays())}
}

func (s *Server) caseSummaries(ctx context.Context, cases []mediation.Case) ([]gen.CaseSummary, error) {
	merchants, err := s.Mediation.MerchantNames(ctx, cases)
	if err != nil {
		return nil, err
	}
	who, err := s.people(ctx, each(cases, func(c mediation.Case) id.ID { return c.MediatorID })...)
	if err != nil {
		return nil, err
	}
	side, now := mediation.Desk, clock.Millis(s.Clock.Now())
	if actor.From(ctx).Has("merchant") {
		side = mediation.Merchant
	}
	return each(cases, func(c mediation.Case) gen.CaseSummary {
		return gen.CaseSummary{ID: c.ID, Number: c.Number, Mode: gen.MediationMode(c.Mode), State: gen.CaseState(c.State), Channel: gen.CaseChannel(c.Channel), ConsumerName: consumerName(c, side),
			MerchantID: some(c.MerchantID), MerchantName: some(merchants[c.MerchantID]), MerchantSaid: c.MerchantSaid, ClaimKind: gen.ClaimKind(c.ClaimKind), ClaimFen: c.ClaimFen,
			Mediator: who.some(&c.MediatorID), OpenedAt: c.OpenedAt, SettledAt: some(c.SettledAt), DueAt: dueOf(c), Overdue: c.Overdue(now), Version: c.Version}
	}), nil
}

func newComplaint(b gen.NewComplaint) mediation.Complaint {
	return mediation.Complaint{MerchantSaid: b.MerchantSaid, ConsumerName: b.ConsumerName, Phone: b.Phone, Address: value(b.Address), ClaimKind: mediation.ClaimKind(b.ClaimKind), ClaimFen: value(b.ClaimFen),
		OrderNumber: value(b.OrderNumber), BoughtOn: value(b.BoughtOn), Facts: b.Facts, PublishConsent: value(b.PublishConsent), EntrustConsent: value(b.EntrustConsent), NoticeVersion: b.NoticeVersion}
}

func newCase(b gen.NewCase) mediation.Complaint {
	return mediation.Complaint{Mode: mediation.Mode(b.Mode), Channel: mediation.Channel(b.Channel), MerchantID: value(b.MerchantID), MerchantSaid: value(b.MerchantSaid), SessionID: value(b.SessionID),
		ProductID: value(b.ProductID), StudioID: value(b.StudioID), ConsumerName: b.ConsumerName, Phone: b.Phone, Address: value(b.Address), ClaimKind: mediation.ClaimKind(b.ClaimKind),
		ClaimFen: value(b.ClaimFen), OrderNumber: value(b.OrderNumber), BoughtOn: value(b.BoughtOn), Facts: b.Facts, PublishConsent: value(b.PublishConsent), EntrustConsent: value(b.EntrustConsent),
		NoticeVersion: mediation.NoticeVersion, LetterFileID: value(b.LetterFileID)}
}

func caseClaims() []gen.Claim {
	return each(mediation.Claims(), func(k mediation.ClaimKind) gen.Claim {
		return gen.Claim{Kind: gen.ClaimKind(k), Name: bothLanguages(mediation.ClaimText(k)), Priced: k.Priced()}
	})
}

func (s *Server) caseRules() (gen.CaseRules, error) {
	ground := func(g mediation.Ground) gen.CaseGround {
		return gen.CaseGround{Code: g.Code, Text: bothLanguages(g.Text), Article: g.Article}
	}
	out := gen.CaseRules{Claims: caseClaims(), RefusalGrounds: each(mediation.RefusalGrounds(), ground), TerminationGrounds: each(mediation.TerminationGrounds(), ground),
		OtherWays: bothLanguages(mediation.OtherWays())}
	for _, r := range mediation.Modes() {
		m := gen.CaseModeRules{Mode: gen.MediationMode(r.Mode), Name: bothLanguages(r.Name), NeedsLetter: r.NeedsLetter, Clocks: []gen.ClockDefinition{}, Transitions: each(r.Steps, caseTransition)}
		for _, l := range r.Limits {
			d, err := s.Workday.DefinitionOf(l.Code)
			if err != nil {
				return out, err
			}
			m.Clocks = append(m.Clocks, clockDefinition(d))
		}
		out.Modes = append(out.Modes, m)
	}
	return out, nil
}

func caseTransition(t mediation.Transition) gen.CaseTransition {
	by := each(strings.Fields(t.By), func(side string) gen.CaseSide { return gen.CaseSide(side) })
	return gen.CaseTransition{From: gen.CaseState(t.From), Action: gen.CaseAction(t.Action), To: gen.CaseState(t.To), By: by, Article: t.Article}
}
