package mediation

import (
	"context"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// NewOffer is how a side would settle. The desk names the side whose words it writes down.
type NewOffer struct {
	Side       Side
	ClaimKind  ClaimKind
	AmountFen  money.Fen
	Terms      string
	ValidUntil int64
}

// MakeOffer puts an offer to the other side; an open offer of the other side counts as
// countered. ErrCaseNotFound; ErrNotNow unless the case is in mediation; ErrOfferOpen when an
// own offer waits for an answer; ErrOfferAmount, ErrDeadline.
func (s *Service) MakeOffer(ctx context.Context, found id.ID, n NewOffer) (Offer, error) {
	var out Offer
	err := s.speak(ctx, found, Joint, func(ctx context.Context, c Case, side Side) error {
		if c.State != Mediating {
			return ErrNotNow.With("state", StateText(c.State).ZH, "state_en", StateText(c.State).EN)
		}
		side, err := behalf(side, n.Side)
		if err != nil {
			return err
		}
		now := s.now()
		out = Offer{ID: s.IDs.New(), CaseID: c.ID, Side: side, ClaimKind: n.ClaimKind, AmountFen: n.AmountFen, Terms: n.Terms, ValidUntil: n.ValidUntil,
			State: OfferOpen, MadeBy: actor.From(ctx).AccountID, MadeAt: now, Version: 1}
		if err := out.check(now); err != nil {
			return err
		}
		if out.CounterTo, err = s.counter(ctx, c, side, now); err != nil {
			return err
		}
		if err := s.store.insertOffer(ctx, out); err != nil {
			return err
		}
		if err := s.announceOffer(ctx, c, side); err != nil {
			return err
		}
		return s.record(ctx, "mediation.offer.make", "case_offer", out.ID, nil, out)
	})
	return out, err
}

// behalf is the side that speaks: one's own, or the one the desk writes down.
func behalf(own, named Side) (Side, error) {
	switch {
	case own != Desk && (named == "" || named == own):
		return own, nil
	case own == Desk && (named == Consumer || named == Merchant):
		return named, nil
	}
	return "", ErrNotYours
}

// counter answers the other side's open offer with a new one.
func (s *Service) counter(ctx context.Context, c Case, side Side, now int64) (id.ID, error) {
	open, found, err := s.store.openOffer(ctx, c.ID)
	if err != nil || !found || open.At(now) != OfferOpen {
		return "", err
	}
	if open.Side == side {
		return "", ErrOfferOpen
	}
	version := open.Version
	if err := open.decide(OfferCountered, side, now); err != nil {
		return "", err
	}
	return open.ID, s.store.updateOffer(ctx, open, version)
}

// Offers lists the offers of a case, oldest first; both sides see all of them.
// ErrCaseNotFound.
func (s *Service) Offers(ctx context.Context, found id.ID) ([]Offer, error) {
	c, _, err := s.enter(ctx, found)
	if err != nil {
		return nil, err
	}
	offers, err := s.store.offers(ctx, c.ID)
	now := s.now()
	for i := range offers {
		offers[i].State = offers[i].At(now)
	}
	return offers, err
}

// Offer is one offer of a case. ErrCaseNotFound, ErrOfferNotFound.
func (s *Service) Offer(ctx context.Context, found, offer id.ID) (Offer, error) {
	c, _, err := s.enter(ctx, found)
	if err != nil {
		return Offer{}, err
	}
	o, err := s.store.offerByID(ctx, c.ID, offer)
	o.State = o.At(s.now())
	return o, err
}

// Answer is what a side says to an offer.
type Answer struct {
	Side      Side // named by the desk only
	Decision  OfferState
	PerformBy clock.Date // when accepted: the last day of performance; seven days when empty
}

// AnswerOffer accepts, declines or withdraws an offer. An accepted one is worded as an
// agreement that both sides then confirm. ErrCaseNotFound, ErrOfferNotFound, ErrOfferClosed,
// ErrNotYours, ErrNotNow, ErrDeadline.
func (s *Service) AnswerOffer(ctx context.Context, found, offer id.ID, a Answer) (Case, error) {
	var out Case
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, side, err := s.enter(ctx, found)
		if err != nil {
			return err
		}
		o, err := s.store.offerByID(ctx, c.ID, offer)
		if err != nil {
			return err
		}
		if side, err = behalf(side, a.Side); err != nil {
			return err
		}
		before, version := o, o.Version
		if err := o.decide(a.Decision, side, s.now()); err != nil {
			return err
		}
		if err := s.store.updateOffer(ctx, o, version); err != nil {
			return err
		}
		if err := s.record(ctx, "mediation.offer.answer", "case_offer", o.ID, before, o); err != nil {
			return err
		}
		if out = c; o.State != OfferAccepted {
			return nil
		}
		if a.PerformBy == "" {
			a.PerformBy = s.today().AddDays(7)
		}
		out, err = s.draft(ctx, c, side, o.ID, Terms{o.ClaimKind, o.AmountFen, o.Terms, a.PerformBy})
		return err
	})
	return out, err
}

// DraftAgreement words an agreement the desk found with both sides. ErrCaseNotFound,
// ErrNotNow, ErrDeadline.
func (s *Service) DraftAgreement(ctx context.Context, found id.ID, t Terms) (Case, error) {
	var out Case
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, side, err := s.enter(ctx, found)
		if err != nil || side != Desk {
			return orElse(err, ErrCaseNotFound)
		}
		out, err = s.draft(ctx, c, side, "", t)
		return err
	})
	return out, err
}

func (s *Service) draft(ctx context.Context, c Case, side Side, offer id.ID, t Terms) (Case, error) {
	if t.PerformBy < s.today() {
		return c, ErrDeadline
	}
	if t.ClaimKind.Priced() && t.AmountFen <= 0 {
		return c, ErrOfferAmount
	}
	name, _, err := s.Merchants.Name(ctx, c.MerchantID)
	if err != nil {
		return c, err
	}
	body := word(c, name, t)
	a := Agreement{ID: s.IDs.New(), CaseID: c.ID, OfferID: offer, Body: body, SHA256: hashOf(body), ClaimKind: t.ClaimKind, AmountFen: t.AmountFen,
		PerformBy: t.PerformBy, State: AgreementOpen, MadeBy: actor.From(ctx).AccountID, MadeAt: s.now(), Version: 1}
	return s.act(ctx, c.ID, 0, deed{action: Draft, permission: "mediation.agreement.draft", side: side, change: func(ctx context.Context, _ *Case, _ Side) error {
		return s.store.insertAgreement(ctx, a)
	}})
}

// VoidAgreement goes back to mediation before both sides confirmed: a side does not agree to
// the wording, or the desk words it anew. ErrCaseNotFound, ErrNotNow, db.ErrStale.
func (s *Service) VoidAgreement(ctx context.Context, found id.ID, version int64, reason string) (Case, error) {
	return s.act(ctx, found, version, deed{action: Redraft, permission: "mediation.agreement.confirm", reason: reason, change: func(ctx context.Context, c *Case, _ Side) error {
		a, err := s.store.agreement(ctx, c.ID)
		if err != nil {
			return err
		}
		a.State = AgreementVoided
		return s.store.updateAgreement(ctx, a, a.Version)
	}})
}

// Confirmation is one side's word on a wording.
type Confirmation struct {
	Side   Side   // named by the desk only
	SHA256 string // of the wording that was read
	How    string // phone or paper, named by the desk only
}

// ConfirmAgreement notes that a side agrees. When both do, the case is settled.
// ErrCaseNotFound, ErrAgreementNotFound, ErrNotNow, ErrNotYours, ErrAgreementChanged,
// ErrConfirmed.
func (s *Service) ConfirmAgreement(ctx context.Context, found id.ID, n Confirmation) (Agreement, error) {
	var out Agreement
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, own, err := s.enter(ctx, found)
		if err != nil {
			return err
		}
		a, err := s.store.agreement(ctx, c.ID)
		if err != nil {
			return err
		}
		if c.State != Agreeing {
			return ErrNotNow.With("state", StateText(c.State).ZH, "state_en", StateText(c.State).EN)
		}
		side, err := behalf(own, n.Side)
		if err != nil {
			return err
		}
		before, version := a, a.Version
		both, err := a.confirm(side, n.SHA256, means(own, n.How), actor.From(ctx).AccountID, s.now())
		if err != nil {
			return err
		}
		if err := s.store.updateAgreement(ctx, a, version); err != nil {
			return err
		}
		a.Version++
		out = a
		if err := s.record(ctx, "mediation.agreement.confirm", "agreement", a.ID, before, a); err != nil || !both {
			return err
		}
		_, err = s.act(ctx, c.ID, 0, deed{action: Confirm, permission: "mediation.agreement.confirm", side: side})
		return err
	})
	return out, err
}

// means is how a side confirmed: by its own hand, or as the desk recorded.
func means(own Side, how string) string {
	switch {
	case own == Consumer:
		return ByCode
	case own == Merchant:
		return ByPortal
	case how == ByPaper:
		return ByPaper
	}
	return ByPhone
}

// Agreement is the wording that counts now. ErrCaseNotFound, ErrAgreementNotFound.
func (s *Service) Agreement(ctx context.Context, found id.ID) (Agreement, error) {
	c, _, err := s.enter(ctx, found)
	if err != nil {
		return Agreement{}, err
	}
	return s.store.agreement(ctx, c.ID)
}
