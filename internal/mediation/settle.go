package mediation

import (
	"bytes"
	"context"
	"strconv"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/ledger"
	"sitong/internal/platform/pdf"
)

// RecordPerformance notes that what was agreed was done. ErrCaseNotFound, ErrNotNow,
// ErrNotYours, db.ErrStale.
func (s *Service) RecordPerformance(ctx context.Context, found id.ID, version int64, how string) (Case, error) {
	return s.act(ctx, found, version, deed{action: Perform, permission: "mediation.agreement.perform", reason: how, change: func(ctx context.Context, c *Case, _ Side) error {
		c.EndedHow = "performed"
		return s.performed(ctx, c.ID, how)
	}})
}

func (s *Service) performed(ctx context.Context, c id.ID, how string) error {
	a, err := s.store.agreement(ctx, c)
	if err != nil {
		return err
	}
	a.PerformedAt, a.PerformedHow = s.now(), how
	return s.store.updateAgreement(ctx, a, a.Version)
}

// ReserveAdvance sets money of the fund aside for a case that waits for performance.
// ErrCaseNotFound, ErrNotNow, ErrAdvanceAmount; ledger.ErrInsufficient.
func (s *Service) ReserveAdvance(ctx context.Context, found id.ID, version int64, amount money.Fen) (Case, error) {
	return s.amend(ctx, found, version, "mediation.advance.reserve", func(ctx context.Context, c *Case) error {
		if c.State != Performing {
			return ErrNotNow.With("state", StateText(c.State).ZH, "state_en", StateText(c.State).EN)
		}
		a, err := s.store.agreement(ctx, c.ID)
		if err != nil {
			return err
		}
		if amount <= 0 || c.ReserveFen > 0 || amount > a.AmountFen {
			return ErrAdvanceAmount
		}
		c.ReserveFen = amount
		return s.post(ctx, *c, ledger.Reserve, amount)
	})
}

// PayAdvance pays the consumer what was reserved; the merchant owes it from then on. O121
// art. 6; CRL art. 43, 44. ErrCaseNotFound, ErrNotNow, ErrAdvanceAmount when nothing is
// reserved.
func (s *Service) PayAdvance(ctx context.Context, found id.ID, version int64, how string) (Case, error) {
	return s.act(ctx, found, version, deed{action: Advance, permission: "mediation.advance.pay", reason: how, change: func(ctx context.Context, c *Case, _ Side) error {
		if c.ReserveFen <= 0 {
			return ErrAdvanceAmount
		}
		c.PaidFen, c.ReserveFen = c.ReserveFen, 0
		if err := s.post(ctx, *c, ledger.Payout, c.PaidFen); err != nil {
			return err
		}
		return s.performed(ctx, c.ID, how)
	}})
}

// Source of a recovery.
const (
	FromDeposit = "deposit"
	FromPayment = "payment"
	GivenUp     = "written_off"
)

// RecoverAdvance makes the fund whole from the merchant's deposit, by its payment, or gives
// the rest up. The last fen ends the recovery. ErrCaseNotFound, ErrNotNow, ErrRecoveryAmount;
// ledger.ErrInsufficient.
func (s *Service) RecoverAdvance(ctx context.Context, found id.ID, version int64, source string, amount money.Fen) (Case, error) {
	kind := map[string]ledger.Kind{FromDeposit: ledger.RecoverDeposit, FromPayment: ledger.RecoverPayment, GivenUp: ledger.WriteOff}[source]
	collect := func(ctx context.Context, c *Case) error {
		if c.State != Advanced && c.State != Performed {
			return ErrNotNow.With("state", StateText(c.State).ZH, "state_en", StateText(c.State).EN)
		}
		if amount <= 0 || amount > c.PaidFen-c.RecoveredFen {
			return ErrRecoveryAmount
		}
		c.RecoveredFen += amount
		return s.post(ctx, *c, kind, amount)
	}
	c, _, err := s.enter(ctx, found)
	if err != nil {
		return c, err
	}
	if amount < c.PaidFen-c.RecoveredFen {
		return s.amend(ctx, found, version, "mediation.advance.recover", collect)
	}
	return s.act(ctx, found, version, deed{action: Recovered, permission: "mediation.advance.recover", reason: source, change: func(ctx context.Context, c *Case, _ Side) error {
		c.EndedHow = "advanced"
		return collect(ctx, c)
	}})
}

// release gives back what was reserved for a case that ends without an advance.
func (s *Service) release(ctx context.Context, c *Case) error {
	if c.ReserveFen == 0 || c.State == Performing || c.State == Advanced {
		return nil
	}
	amount := c.ReserveFen
	c.ReserveFen = 0
	return s.post(ctx, *c, ledger.Release, amount)
}

// post writes to the ledger under a voucher that this version of the case can use once.
func (s *Service) post(ctx context.Context, c Case, kind ledger.Kind, amount money.Fen) error {
	_, err := s.Treasury.Post(ctx, ledger.Posting{Kind: kind, AmountFen: amount, MerchantID: c.MerchantID, CaseID: c.ID,
		Reference: c.Number + "/" + strconv.FormatInt(c.Version, 10), Memo: "纠纷案件 " + c.Number})
	return err
}

// AgreementPDF prints the agreement with its confirmations. ErrCaseNotFound,
// ErrAgreementNotFound; pdf.ErrGlyph.
func (s *Service) AgreementPDF(ctx context.Context, found id.ID) (name string, content []byte, err error) {
	c, _, err := s.enter(ctx, found)
	if err != nil {
		return "", nil, err
	}
	a, err := s.store.agreement(ctx, c.ID)
	if err != nil {
		return "", nil, err
	}
	merchant, _, err := s.Merchants.Name(ctx, c.MerchantID)
	if err != nil {
		return "", nil, err
	}
	var out bytes.Buffer
	if _, err := document(c, a, merchant).WriteTo(&out); err != nil {
		return "", nil, err
	}
	return "调解协议书-" + c.Number + ".pdf", out.Bytes(), nil
}

// document sets an agreement for print.
func document(c Case, a Agreement, merchant string) *pdf.Document {
	d := pdf.New("调解协议书", clock.FromMillis(a.MadeAt))
	d.Footer("案件 " + c.Number + "　SHA-256 " + a.SHA256)
	for line := range strings.SplitSeq(a.Body, "\n") {
		if strings.HasPrefix(line, "一、") || strings.HasPrefix(line, "二、") || strings.HasPrefix(line, "三、") || strings.HasPrefix(line, "四、") {
			d.Heading(line)
		} else {
			d.Paragraph(line)
		}
	}
	d.Signatures(pdf.Signature{Role: "甲方（消费者）", Name: c.ConsumerName, How: confirmed(a.ConsumerConfirmedAt, a.ConsumerHow)},
		pdf.Signature{Role: "乙方（商家）", Name: merchant, How: confirmed(a.MerchantConfirmedAt, a.MerchantHow)})
	return d
}

func confirmed(at int64, how string) string {
	if at == 0 {
		return "尚未确认"
	}
	by := map[string]string{ByCode: "凭查询码在网页确认", ByPortal: "登录商家端确认", ByPhone: "电话确认，由调解员记录", ByPaper: "书面签字确认"}[how]
	return clock.FromMillis(at).In(clock.Shanghai).Format("2006-01-02 15:04:05") + " " + by
}
