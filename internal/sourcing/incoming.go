package sourcing

import (
	"cmp"
	"context"
	"strings"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/search"
)

// Incoming is a product on its way into the pool from a list.
type Incoming struct {
	MerchantID id.ID
	Merchant   string // the name it is found by
	Content
}

// Named returns the category that goes by a code or a name, in either language.
func (m *Matrix) Named(name string) (Category, bool) {
	name = strings.TrimSpace(name)
	for _, c := range m.Categories {
		if c.Code == name || c.ZH == name || strings.EqualFold(c.EN, name) {
			return c, true
		}
	}
	return Category{}, false
}

// Tidy spells content the way it is stored. ErrInvalid with every field that keeps it from being a draft.
func (s *Service) Tidy(c Content) (Content, error) {
	c = c.tidy()
	return c, c.check(s.matrix)
}

// SameAs is what makes content the same product as another of its merchant: the bar code, or
// name and specification without one.
func SameAs(c Content) string {
	if c.GTIN != "" {
		return c.GTIN
	}
	return search.Fold(c.Title + "|" + c.Spec)
}

// Alike returns, of products that may still be sold, those that share a bar code or a name with
// any of the contents. It is for other packages and applies no row rule.
func (s *Service) Alike(ctx context.Context, contents []Content) ([]Product, error) {
	codes, titles := make([]string, 0, len(contents)), make([]string, 0, len(contents))
	for _, c := range contents {
		if c.GTIN != "" {
			codes = append(codes, c.GTIN)
		} else {
			titles = append(titles, c.Title)
		}
	}
	return s.store.productsAlike(ctx, codes, titles)
}

// TakeIn opens a draft for each incoming product, checked before, inside the running
// transaction; the caller audits what it brought in. by is who asked for it.
func (s *Service) TakeIn(ctx context.Context, by id.ID, incoming []Incoming) ([]id.ID, error) {
	words, err := s.Screener.For(ctx)
	if err != nil {
		return nil, err
	}
	rows, texts, ids := make([]productRow, len(incoming)), make(map[id.ID][]string, len(incoming)), make([]id.ID, len(incoming))
	for i, n := range incoming {
		category, _ := s.matrix.Category(n.Category)
		p := Product{ID: s.IDs.New(), MerchantID: n.MerchantID, Content: n.Content, State: ProductDraft, Screening: screenWith(words, n.Content, cmp.Or(category.ScreenedAs, category.Code)),
			CreatedBy: by, CreatedAt: s.now(), Version: 1}
		rows[i], ids[i] = toProductRow(p), p.ID
		texts[p.ID] = []string{p.Title, p.Brand, p.GTIN, n.Merchant}
	}
	return ids, s.store.insertProducts(ctx, rows, texts)
}

// insertProducts stores many new products and what they are found by.
func (s store) insertProducts(ctx context.Context, rows []productRow, texts map[id.ID][]string) error {
	if len(rows) == 0 {
		return nil
	}
	if err := s.db.Conn(ctx).CreateInBatches(rows, 100).Error; db.Dangling(err) {
		return ErrPartyNotFound
	} else if err != nil {
		return err
	}
	return search.Add(ctx, s.db, searchKind, texts)
}

func (s store) productsAlike(ctx context.Context, codes, titles []string) ([]Product, error) {
	var rows []productRow
	err := s.db.Conn(ctx).Where("state NOT IN ?", []ProductState{ProductRejected, ProductRecalled}).
		Where("gtin IN ? OR title IN ?", append(codes, "-"), append(titles, "-")).Find(&rows).Error
	if err != nil {
		return nil, err
	}
	return fromProductRows(rows)
}
