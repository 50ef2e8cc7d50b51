package mediation

import (
	"context"

	"sitong/internal/kernel/actor"
	"sitong/internal/notice"
)

// inform tells the people of a case something; the number is all it says of the consumer.
func (s *Service) inform(ctx context.Context, c Case, kind string, to []notice.Recipient, nameValue ...string) error {
	params := map[string]string{"number": c.Number}
	for i := 0; i+1 < len(nameValue); i += 2 {
		params[nameValue[i]] = nameValue[i+1]
	}
	return s.Notices.Send(ctx, notice.Notice{Kind: kind, Params: params, To: to, Link: "/p/" + string(actor.From(ctx).ParkID) + "/cases/" + string(c.ID)})
}

// mediators are the one who has the case, or all of the desk while nobody has it.
func mediators(c Case) []notice.Recipient {
	if c.MediatorID != "" {
		return []notice.Recipient{notice.ToAccount(c.MediatorID)}
	}
	return notice.ToRoles("mediator", "park_admin")
}

// merchantOf are the people of the case's merchant.
func merchantOf(c Case) []notice.Recipient { return []notice.Recipient{notice.ToSubject(c.MerchantID)} }

// announce informs of what an action means to others.
func (s *Service) announce(ctx context.Context, c Case, a Action) error {
	switch a {
	case Accept, Reopen:
		return s.inform(ctx, c, "mediation.complaint_received", merchantOf(c))
	case Draft:
		return s.inform(ctx, c, "mediation.agreement_ready", append(merchantOf(c), mediators(c)...))
	case Confirm:
		g, err := s.store.agreement(ctx, c.ID)
		if err != nil {
			return err
		}
		return s.inform(ctx, c, "mediation.agreement_confirmed", append(merchantOf(c), mediators(c)...), "date", string(g.PerformBy))
	case Advance:
		return s.inform(ctx, c, "mediation.advance_paid", merchantOf(c), "amount", c.PaidFen.String())
	}
	return nil
}

// announceOffer informs the merchant of the consumer's offer, and the mediator of either's.
func (s *Service) announceOffer(ctx context.Context, c Case, by Side) error {
	to := mediators(c)
	if by == Consumer {
		to = append(to, merchantOf(c)...)
	}
	return s.inform(ctx, c, "mediation.offer_made", to)
}

// announceRequest informs the merchant that evidence is asked of it; a consumer reads it with
// the query code.
func (s *Service) announceRequest(ctx context.Context, c Case, r EvidenceRequest) error {
	if !r.concerns(Merchant) || c.MerchantID == "" {
		return nil
	}
	return s.inform(ctx, c, "mediation.evidence_asked", merchantOf(c), "date", string(r.DueOn))
}
