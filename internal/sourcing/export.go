package sourcing

import (
	"context"
	"fmt"
	"iter"

	"sitong/internal/evidence"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
)

// Exporter offers the list of products as a file, to whoever may read it and no further.
func (s *Service) Exporter() evidence.Exporter {
	return evidence.Exporter{Kind: "products", Title: errs.Text{ZH: "商品清单", EN: "Products"}, Permission: "sourcing.product.read",
		Columns: []errs.Text{{ZH: "商品编号", EN: "Product id"}, {ZH: "商家", EN: "Merchant"}, {ZH: "类目", EN: "Category"}, {ZH: "商品名称", EN: "Title"},
			{ZH: "品牌", EN: "Brand"}, {ZH: "规格", EN: "Specification"}, {ZH: "条码", EN: "GTIN"}, {ZH: "售价（元）", EN: "Price (yuan)"},
			{ZH: "划线价（元）", EN: "Comparison price (yuan)"}, {ZH: "状态", EN: "State"}, {ZH: "最近到期资料", EN: "First document ends on"}, {ZH: "准入日期", EN: "Admitted on"}},
		Rows: s.exportRows}
}

// exportRows reads page by page, so that a list of any length fits.
func (s *Service) exportRows(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error] {
	return func(yield func([]any, error) bool) {
		f := ProductFilter{Request: page.Request{Limit: page.MaxLimit, Sort: "created_at"}, Text: filters["q"], Category: filters["category"],
			MerchantID: id.ID(filters["merchant_id"]), State: ProductState(filters["state"]), ExpiringBy: clock.Date(filters["expiring_by"])}
		for {
			found, err := s.Products(ctx, f)
			if err != nil {
				yield(nil, err)
				return
			}
			rows, err := s.exportPage(ctx, found.Items)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, r := range rows {
				if !yield(r, nil) {
					return
				}
			}
			if f.Cursor = found.Next; f.Cursor == "" {
				return
			}
		}
	}
}

func (s *Service) exportPage(ctx context.Context, products []Product) ([][]any, error) {
	ids := make([]id.ID, len(products))
	for i, p := range products {
		ids[i] = p.MerchantID
	}
	merchants, err := s.Subjects.Parties(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("sourcing: export: %w", err)
	}
	out := make([][]any, len(products))
	for i, p := range products {
		category, _ := s.matrix.Category(p.Category)
		admitted := ""
		if p.AdmittedAt != nil {
			admitted = string(clock.DateOf(clock.FromMillis(*p.AdmittedAt)))
		}
		out[i] = []any{string(p.ID), merchants[p.MerchantID].Name, category.ZH, p.Title, p.Brand, p.Spec, p.GTIN, p.PriceFen.String(),
			yuan(p.ComparePriceFen), string(p.State), string(p.DocumentsEndOn), admitted}
	}
	return out, nil
}

// yuan leaves out what was not stated.
func yuan(f money.Fen) string {
	if f == 0 {
		return ""
	}
	return f.String()
}
