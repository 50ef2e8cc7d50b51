package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/live"
)

func draftOf(b gen.NewSession) live.Draft {
	return live.Draft{Plan: live.Plan{Kind: live.Kind(b.Kind), Title: b.Title, AccountID: b.PlatformAccountID, StudioID: b.StudioID, Category: value(b.Category),
		PlannedStart: b.PlannedStartAt, PlannedEnd: b.PlannedEndAt, AIUsed: value(b.AiUsed), AILabelled: value(b.AiLabelled)},
		Turns: each(value(b.Slots), turnOf), Products: value(b.Products)}
}

func turnOf(n gen.NewSlot) live.Turn {
	return live.Turn{StreamerID: n.StreamerID, From: n.FromAt, To: n.ToAt}
}

func changeOf(b gen.SessionChange) live.Change {
	c := live.Change{Products: b.Products}
	if b.Slots != nil {
		turns := each(*b.Slots, turnOf)
		c.Turns = &turns
	}
	p := live.Patch{Title: b.Title, StudioID: b.StudioID, Category: b.Category, PlannedStart: b.PlannedStartAt, PlannedEnd: b.PlannedEndAt, AIUsed: b.AiUsed, AILabelled: b.AiLabelled}
	if p != (live.Patch{}) {
		c.Plan = &p
	}
	return c
}

// sessions converts sessions; the people who reviewed them are named once for all.
func (s *Server) sessions(ctx context.Context, cards []live.Card) ([]gen.Session, error) {
	var reviewers []id.ID
	for _, c := range cards {
		for _, r := range c.Reviewed {
			reviewers = append(reviewers, r.By)
		}
	}
	names, err := s.people(ctx, reviewers...)
	if err != nil {
		return nil, err
	}
	return each(cards, func(c live.Card) gen.Session { return s.sessionCard(c, names) }), nil
}

func (s *Server) sessionCard(c live.Card, names people) gen.Session {
	x := gen.Session{ID: c.ID, Kind: gen.SessionKind(c.Kind), Title: c.Title, Platform: c.Platform, Account: gen.LivePerson{ID: c.AccountID, Name: c.Account.Name},
		Owner: gen.LivePerson{ID: c.OwnerID, Name: c.Owner.Name}, Merchant: livePerson(c.MerchantID, c.Merchant.Name), Studio: studioRef(c.Studio), Category: c.Category,
		PlannedStartAt: c.PlannedStart, PlannedEndAt: c.PlannedEnd, State: gen.SessionState(c.State), StateReason: some(c.StateReason), AiUsed: c.AIUsed,
		AiLabelled: c.AILabelled, Gate: s.gateResult(c.Gate), StartedAt: some(c.StartedAt), StartReason: some(c.StartReason),
		StartedWithoutGreenGate: c.StartedAt > 0 && c.StartReason != "", EndedAt: some(c.EndedAt), CopiedFrom: some(c.CopiedFrom), Mine: c.Mine,
		CreatedAt: c.CreatedAt, Version: c.Version, Hits: hitCounts(c.Hits)}
	x.Reviewed = each(c.Reviewed, func(r live.Review) gen.SessionReviewed {
		return gen.SessionReviewed{Object: gen.ReviewObject(r.Object), By: names.ref(r.By), At: r.At}
	})
	x.Slots = each(c.Slots, func(v live.Slot) gen.Slot { return slotOf(v, c.People[v.StreamerID], c.Present[v.StreamerID]) })
	x.Shelf = each(c.Shelf, func(v live.Item) gen.ShelfItem {
		return gen.ShelfItem{ProductID: v.ProductID, Title: c.Titles[v.ProductID], MerchantID: v.MerchantID, SelectionID: some(v.SelectionID),
			State: gen.ShelfItemState(v.State), LockRule: some(v.LockReason), PriceFen: v.PriceFen, ProductVersion: v.ProductVersion}
	})
	return x
}

func slotOf(v live.Slot, name string, confirmedAt int64) gen.Slot {
	return gen.Slot{ID: v.ID, Streamer: gen.LivePerson{ID: v.StreamerID, Name: name}, FromAt: v.From, ToAt: v.To, State: gen.SlotState(v.State),
		LockRule: some(v.LockReason), TookOverFrom: some(v.TookOverFrom), ConfirmedAt: some(confirmedAt)}
}

func livePerson(subject id.ID, name string) *gen.LivePerson {
	if subject == "" {
		return nil
	}
	return &gen.LivePerson{ID: subject, Name: name}
}

func studioRef(v live.Studio) gen.StudioRef {
	return gen.StudioRef{ID: v.ID, BuildingID: v.BuildingID, Floor: int(v.Floor), Code: v.Code, Name: v.Name, State: v.State}
}

func hitCounts(c live.HitCounts) gen.HitCounts {
	return gen.HitCounts{Grave: c.Grave, Serious: c.Serious, Slight: c.Slight, Open: c.Open, Corrected: c.Corrected}
}

func notCopied(n live.NotCopied) gen.NotCopied {
	return gen.NotCopied{Kind: gen.NotCopiedKind(n.Kind), ID: n.ID, Name: n.Name, Code: n.Code, Text: bothLanguages(n.Text)}
}

func (s *Server) gateResult(g live.GateResult) gen.GateResult {
	if g.Outcome == "" {
		g.Outcome = live.Unasked
	}
	waive := map[string][]string{}
	for _, r := range s.Live.Rules().Rules {
		waive[r.Code] = r.Waive
	}
	return gen.GateResult{Outcome: gen.GateOutcome(g.Outcome), RuleVersion: g.RuleVersion, Level: string(g.Level), Blocks: g.Count(live.Block),
		Warnings: g.Count(live.Warn), EvaluatedAt: some(g.EvaluatedAt), Findings: each(g.Findings, func(f live.Finding) gen.GateFinding {
			return gen.GateFinding{Code: f.Code, About: gen.GateFindingAbout(f.About), AboutID: f.AboutID, Name: f.Name, Severity: gen.GateFindingSeverity(f.Severity),
				Article: f.Article, Remedy: gen.GateFindingRemedy(f.Remedy), Text: bothLanguages(f.Text), Waived: f.Waived, WaiverReason: some(f.Reason),
				WaivableBy: each(waive[f.Code], roleOf)}
		})}
}

func roleOf(r string) gen.Role { return gen.Role(r) }

func gateRule(r live.Rule) gen.GateRule {
	strict := r.Strict
	if strict == "" {
		strict = r.Severity
	}
	return gen.GateRule{Code: r.Code, About: r.About, Severity: gen.GateRuleSeverity(r.Severity), Strict: gen.GateRuleStrict(strict), Article: r.Article,
		Text: gen.Text{Zh: r.ZH, En: r.EN}, WaivableBy: each(r.Waive, roleOf)}
}
