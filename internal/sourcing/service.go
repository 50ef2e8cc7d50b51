package sourcing

import (
	"cmp"
	"context"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/core"
)

// Needs is what sourcing asks of other domains.
type Needs struct {
	Subjects Subjects
	Screener Screener
	Files    Files
	Holders  Holders
	Cascade  Cascade
	Notifier Notifier
}

// Service holds the use-cases: one exported method is one permission and one transaction.
type Service struct {
	core.Core
	Needs
	matrix *Matrix
	store  store
}

// New returns the service; it fails when the embedded document matrix contradicts itself.
func New(c core.Core, n Needs) (*Service, error) {
	m, err := loadMatrix(matrixData)
	if err != nil {
		return nil, err
	}
	return &Service{Core: c, Needs: n, matrix: m, store: store{c.DB}}, nil
}

// Matrix is the document matrix in force.
func (s *Service) Matrix() *Matrix { return s.matrix }

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// product reads a product the caller may know of. ErrProductNotFound.
func (s *Service) product(ctx context.Context, product id.ID) (Product, error) {
	p, err := s.store.productByID(ctx, product)
	if err != nil {
		return p, err
	}
	return p, ownProduct(ctx, p.MerchantID)
}

// screen reads title and claims by the wording rules of the category.
func (s *Service) screen(ctx context.Context, c Content) (Screening, error) {
	words, err := s.Screener.For(ctx)
	if err != nil {
		return Screening{}, err
	}
	category, _ := s.matrix.Category(c.Category)
	return screenWith(words, c, cmp.Or(category.ScreenedAs, category.Code)), nil
}

// usable refuses files the caller may not see. ErrInvalid naming each.
func (s *Service) usable(ctx context.Context, pointer string, files ...id.ID) error {
	var f errs.Fields
	for _, file := range files {
		if _, err := s.Files.File(ctx, file); errs.KindOf(err) == errs.NotFound {
			f.Add(pointer, "sourcing.file_unknown", "文件不存在", "There is no such file")
		} else if err != nil {
			return err
		}
	}
	return f.Err(ErrInvalid)
}

// judgement is a product with everything found about it on a day.
type judgement struct {
	requirements []Requirement
	findings     []Finding
	floor        Floor
	merchant     Party
}

// judge finds everything that stands between content and the pool. anchor is when a price
// comparison began: the moment it was handed in, and now for a draft.
func (s *Service) judge(ctx context.Context, p Product, documents []Document, anchor int64, day clock.Date) (judgement, error) {
	var j judgement
	var err error
	if j.merchant, err = s.Subjects.Party(ctx, p.MerchantID); err != nil {
		return j, err
	}
	papers, err := s.Subjects.Qualifications(ctx, p.MerchantID)
	if err != nil {
		return j, err
	}
	prices, err := s.store.listPrices(ctx, p.ID)
	if err != nil {
		return j, err
	}
	trusted := p.State == ProductAdmitted || p.State == ProductDelisted
	j.requirements = s.matrix.requirements(dossier{p, documents, papers, trusted}, day)
	j.floor = FloorAt(prices, clock.FromMillis(anchor))
	j.findings = append(standing(j.merchant), p.essentials()...)
	j.findings = append(j.findings, s.matrix.unread(p.Category)...)
	j.findings = append(j.findings, s.matrix.cautions(p.Category)...)
	j.findings = append(j.findings, s.matrix.paperwork(j.requirements)...)
	j.findings = append(j.findings, p.Screening.findings()...)
	j.findings = append(j.findings, comparison(p.Content, j.floor)...)
	return j, nil
}

// standing finds whether the merchant may do business.
func standing(merchant Party) []Finding {
	if merchant.Active {
		return nil
	}
	// O117 art. 27: the seller is verified before its goods are.
	return []Finding{blocked("sourcing.merchant_not_admitted", "/merchant_id", "《直播电商监督管理办法》第27条",
		"商家尚未准入或已暂停", "The merchant is not admitted or is suspended")}
}

// whoActs is the account behind the call; empty for the product itself.
func whoActs(ctx context.Context) id.ID { return actor.From(ctx).AccountID }
