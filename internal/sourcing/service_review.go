package sourcing

import (
	"context"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
	"sitong/internal/platform/db"
)

func tidyNumber(n string) string { return strings.ReplaceAll(cnid.Normalise(n), " ", "") }

// SubmitProduct hands a product in for admission and freezes what it says.
// ErrProductNotFound; ErrNotReady with everything that blocks; ErrProductState; db.ErrStale.
func (s *Service) SubmitProduct(ctx context.Context, product id.ID, version int64) (Product, error) {
	return s.change(ctx, product, version, "sourcing.product.submit", func(ctx context.Context, p *Product) error {
		documents, err := s.store.listDocuments(ctx, product)
		if err != nil {
			return err
		}
		if err := p.move(stepSubmit, ""); err != nil {
			return err
		}
		if p.Screening, err = s.screen(ctx, p.Content); err != nil { // the lexicon may have moved on since the draft
			return err
		}
		now := s.now()
		j, err := s.judge(ctx, *p, documents[product], now, s.today())
		if err != nil {
			return err
		}
		if err := refusal(ErrNotReady, Blocking(j.findings)); err != nil {
			return err
		}
		p.LastNumber++
		p.SubmittedAt, p.DocumentsEndOn = &now, endsOn(j.requirements)
		if err := s.freeze(ctx, *p, p.LastNumber, Submission, p.Content, p.Screening, documents[product]); err != nil {
			return err
		}
		if err := s.Notifier.Send(ctx, notice.Notice{Kind: EventProductSubmitted, Params: map[string]string{"title": p.Title},
			To: notice.ToRoles("sourcing_officer"), Link: productScreen(ctx, p.ID)}); err != nil {
			return err
		}
		return s.publish(ctx, EventProductSubmitted, *p, p.LastNumber, "")
	})
}

// freeze stores a version.
func (s *Service) freeze(ctx context.Context, p Product, number int64, kind VersionKind, c Content, found Screening, documents []Document) error {
	snapshot, hash, err := freeze(c, documents)
	if err != nil {
		return err
	}
	return s.store.insertVersion(ctx, Version{ID: s.IDs.New(), ProductID: p.ID, Number: number, Kind: kind, Snapshot: snapshot, Hash: hash,
		Screening: found, SubmittedBy: whoActs(ctx), SubmittedAt: s.now()})
}

func (s *Service) publish(ctx context.Context, kind string, p Product, number int64, why string) error {
	return s.Journal.Publish(ctx, kind, p.ID, ProductFact{p.ID, p.MerchantID, number, why})
}

// WithdrawProduct takes a product back from the review. ErrProductNotFound, ErrProductState, db.ErrStale.
func (s *Service) WithdrawProduct(ctx context.Context, product id.ID, version int64) (Product, error) {
	return s.change(ctx, product, version, "sourcing.product.submit", func(ctx context.Context, p *Product) error {
		if err := p.move(stepWithdraw, ""); err != nil {
			return err
		}
		return s.decide(ctx, Decision{ProductID: p.ID, Number: p.LastNumber, Verdict: Withdraw})
	})
}

// decide stores a decision in the caller's name.
func (s *Service) decide(ctx context.Context, d Decision) error {
	d.ID, d.MatrixVersion, d.DecidedAt = s.IDs.New(), s.matrix.Version, s.now()
	if !d.Automatic {
		d.DecidedBy = whoActs(ctx)
	}
	if d.Findings == nil {
		d.Findings = []Finding{}
	}
	return s.store.insertDecision(ctx, d)
}

// Review is a reviewer's word on what was handed in.
type Review struct {
	Verdict      Verdict
	Reason       string
	Acknowledged []string // findings the reviewer has seen, as "code@pointer"
}

// DecideProduct admits, returns or rejects a product that was handed in. Admission judges
// everything again: ErrNotReady with what blocks, ErrUnacknowledged with what the reviewer
// has not confirmed. Its documents are verified with it. ErrProductNotFound, ErrProductState,
// ErrInvalid for an unknown verdict or a missing reason, db.ErrStale.
func (s *Service) DecideProduct(ctx context.Context, product id.ID, version int64, r Review) (Product, error) {
	steps := map[Verdict]step{Admit: stepAdmit, Return: stepReturn, Reject: stepReject}
	if err := r.check(steps[r.Verdict] != "", r.Verdict != Admit); err != nil {
		return Product{}, err
	}
	return s.change(ctx, product, version, "sourcing.product.admit", func(ctx context.Context, p *Product) error {
		handedIn := *p
		if err := p.move(steps[r.Verdict], r.Reason); err != nil {
			return err
		}
		if r.Verdict == Admit {
			return s.admit(ctx, p, handedIn, r)
		}
		if err := s.decide(ctx, Decision{ProductID: p.ID, Number: p.LastNumber, Verdict: r.Verdict, Reason: r.Reason, PackVersion: p.Screening.PackVersion}); err != nil {
			return err
		}
		if err := s.tellMerchant(ctx, "sourcing.product_"+string(p.State), *p, r.Reason); err != nil {
			return err
		}
		return s.publish(ctx, EventProductReturned, *p, p.LastNumber, string(r.Verdict))
	})
}

func (r Review) check(known, reasoned bool) error {
	var f errs.Fields
	if !known {
		f.Add("/verdict", "sourcing.verdict_unknown", "没有该审核结论", "There is no such verdict")
	}
	if reasoned && strings.TrimSpace(r.Reason) == "" {
		f.Add("/reason", "sourcing.reason_missing", "请填写理由", "Give a reason")
	}
	return f.Err(ErrInvalid)
}

func (s *Service) admit(ctx context.Context, p *Product, handedIn Product, r Review) error {
	documents, err := s.store.listDocuments(ctx, p.ID)
	if err != nil {
		return err
	}
	j, err := s.judge(ctx, handedIn, documents[p.ID], *handedIn.SubmittedAt, s.today())
	if err != nil {
		return err
	}
	if err := refusal(ErrNotReady, Blocking(j.findings)); err != nil {
		return err
	}
	if err := refusal(ErrUnacknowledged, unacknowledged(j.findings, r.Acknowledged)); err != nil {
		return err
	}
	now := s.now()
	for _, d := range documents[p.ID] {
		if d.settle(true, "", whoActs(ctx), now) != nil {
			continue // settled before
		}
		if err := s.store.updateDocument(ctx, d, d.Version); err != nil {
			return err
		}
	}
	p.LiveNumber, p.AdmittedAt, p.DocumentsEndOn = p.LastNumber, &now, endsOn(j.requirements)
	if err := s.goLive(ctx, *p, Decision{Verdict: Admit, Reason: r.Reason, Findings: j.findings}); err != nil {
		return err
	}
	if err := s.tellMerchant(ctx, EventProductAdmitted, *p, ""); err != nil {
		return err
	}
	return s.publish(ctx, EventProductAdmitted, *p, p.LiveNumber, "")
}

// goLive records the decision that puts a version on sale, and the price it asks.
func (s *Service) goLive(ctx context.Context, p Product, d Decision) error {
	d.ProductID, d.Number, d.PackVersion = p.ID, p.LiveNumber, p.Screening.PackVersion
	if err := s.decide(ctx, d); err != nil {
		return err
	}
	return s.store.insertPrice(ctx, s.IDs.New(), p.ID, PricePoint{s.now(), p.PriceFen, Listed}, "")
}

// ProposeChange hands in new content for an admitted product; the live version stays as it is
// until somebody confirms. A harmless change is confirmed at once, and the record says so.
// ErrProductNotFound, ErrInvalid, ErrNotReady with what blocks, ErrProductState,
// ErrChangePending, ErrNothingChanged, db.ErrStale.
func (s *Service) ProposeChange(ctx context.Context, product id.ID, version int64, c Content) (Product, error) {
	c = c.tidy()
	if err := c.check(s.matrix); err != nil {
		return Product{}, err
	}
	return s.change(ctx, product, version, "sourcing.product.change", func(ctx context.Context, p *Product) error {
		was := p.Content
		if err := p.propose(c); err != nil {
			return err
		}
		if err := s.usable(ctx, "/images", c.Images...); err != nil {
			return err
		}
		documents, err := s.store.listDocuments(ctx, product)
		if err != nil {
			return err
		}
		found, err := s.screen(ctx, c)
		if err != nil {
			return err
		}
		would := *p
		would.Content, would.Screening = c, found
		j, err := s.judge(ctx, would, documents[product], s.now(), s.today())
		if err != nil {
			return err
		}
		if err := refusal(ErrNotReady, ofContent(Blocking(j.findings))); err != nil {
			return err
		}
		if err := s.freeze(ctx, *p, p.PendingNumber, Change, c, found, documents[product]); err != nil {
			return err
		}
		if !harmless(was, c) {
			return nil
		}
		return s.confirm(ctx, p, endsOn(j.requirements), Decision{Findings: j.findings, Automatic: true, Reason: "仅下调价格，规则自动通过"})
	})
}

// ofContent leaves out what a change of words cannot mend: the paperwork and the merchant's
// standing hold the product back on their own.
func ofContent(all []Finding) []Finding {
	var out []Finding
	for _, f := range all {
		if f.Code != "sourcing.document_expired" && f.Code != "sourcing.merchant_not_admitted" {
			out = append(out, f)
		}
	}
	return out
}

// confirm puts the pending version on sale; until is when its first demanded document ends.
func (s *Service) confirm(ctx context.Context, p *Product, until clock.Date, d Decision) error {
	v, err := s.store.version(ctx, p.ID, p.PendingNumber)
	if err != nil {
		return err
	}
	if err := p.confirm(v.Snapshot.Content, v.Screening); err != nil {
		return err
	}
	d.Verdict, p.DocumentsEndOn = Confirm, until
	if err := s.goLive(ctx, *p, d); err != nil {
		return err
	}
	return s.publish(ctx, EventProductChanged, *p, p.LiveNumber, "")
}

// DecideChange confirms or refuses the change that waits. ErrProductNotFound,
// ErrNoChangePending, ErrNotReady, ErrUnacknowledged, ErrInvalid, db.ErrStale.
func (s *Service) DecideChange(ctx context.Context, product id.ID, version int64, r Review) (Product, error) {
	if err := r.check(r.Verdict == Confirm || r.Verdict == Refuse, r.Verdict == Refuse); err != nil {
		return Product{}, err
	}
	return s.change(ctx, product, version, "sourcing.product.admit", func(ctx context.Context, p *Product) error {
		if p.PendingNumber == 0 {
			return ErrNoChangePending
		}
		if r.Verdict == Refuse {
			number := p.PendingNumber
			p.PendingNumber = 0
			return s.decide(ctx, Decision{ProductID: p.ID, Number: number, Verdict: Refuse, Reason: r.Reason})
		}
		documents, err := s.store.listDocuments(ctx, product)
		if err != nil {
			return err
		}
		change, err := s.proposal(ctx, *p, documents[product])
		if err != nil {
			return err
		}
		if err := refusal(ErrNotReady, ofContent(Blocking(change.Findings))); err != nil {
			return err
		}
		if err := refusal(ErrUnacknowledged, unacknowledged(change.Findings, r.Acknowledged)); err != nil {
			return err
		}
		return s.confirm(ctx, p, change.endsOn, Decision{Reason: r.Reason, Findings: change.Findings})
	})
}

// WithdrawChange takes the waiting change back. ErrProductNotFound, ErrNoChangePending, db.ErrStale.
func (s *Service) WithdrawChange(ctx context.Context, product id.ID, version int64) (Product, error) {
	return s.change(ctx, product, version, "sourcing.product.change", func(ctx context.Context, p *Product) error {
		if p.PendingNumber == 0 {
			return ErrNoChangePending
		}
		number := p.PendingNumber
		p.PendingNumber = 0
		return s.decide(ctx, Decision{ProductID: p.ID, Number: number, Verdict: Withdraw})
	})
}

// DecideDocument verifies or refuses a document that was presented after admission. A
// verified one may bring a delisted product back. ErrDocumentNotFound, ErrDocumentState, db.ErrStale.
func (s *Service) DecideDocument(ctx context.Context, document id.ID, version int64, accept bool, reason string) (Document, error) {
	var out Document
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		d, p, err := s.document(ctx, document)
		if err != nil {
			return err
		}
		if d.Version != version {
			return db.ErrStale
		}
		before := d
		if err := d.settle(accept, reason, whoActs(ctx), s.now()); err != nil {
			return err
		}
		if err := s.store.updateDocument(ctx, d, version); err != nil {
			return err
		}
		d.Version++
		out = d
		if err := audit.Change(ctx, s.Journal, "sourcing.product.admit", "product_document", d.ID, before, d); err != nil {
			return err
		}
		return s.reconsider(ctx, p)
	})
	return out, err
}
