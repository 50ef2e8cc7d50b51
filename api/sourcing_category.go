package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/sourcing"
)

// ListProductCategories shows the document matrix.
func (s *Server) ListProductCategories(context.Context, gen.ListProductCategoriesRequestObject) (gen.ListProductCategoriesResponseObject, error) {
	return gen.ListProductCategories200JSONResponse(toMatrix(s.Sourcing.Matrix())), nil
}

func toMatrix(m *sourcing.Matrix) gen.ProductMatrix {
	return gen.ProductMatrix{Version: m.Version,
		Groups: each(m.Groups, func(g sourcing.Group) gen.ProductGroup {
			return gen.ProductGroup{Code: g.Code, Name: gen.Text{Zh: g.ZH, En: g.EN}}
		}),
		Lists: each(m.Lists, func(l sourcing.List) gen.OfficialList {
			return gen.OfficialList{Code: l.Code, Name: gen.Text{Zh: l.ZH, En: l.EN}, Article: l.Article, Loaded: l.Loaded}
		}),
		Categories: each(m.Categories, func(c sourcing.Category) gen.ProductCategory {
			return gen.ProductCategory{Code: c.Code, Name: gen.Text{Zh: c.ZH, En: c.EN}, Group: c.Group, Risk: gen.ProductRisk(c.Risk), BarredBy: some(c.Barred),
				Advertising: some(c.Advertising), Endorser: some(c.Endorser), Warning: toNote(c.Warning), Exempt: toNote(c.Exempt), List: some(c.List),
				Demands: each(c.Demands, toDemand)}
		}),
		Documents: each(m.Documents, func(d sourcing.DocumentKind) gen.ProductDocumentKind {
			out := gen.ProductDocumentKind{Code: d.Code, Name: gen.Text{Zh: d.ZH, En: d.EN}, Expiry: gen.ProductDocumentKindExpiry(d.Expiry), ByMerchant: d.Source == "merchant"}
			if d.Number != nil {
				out.Number = &gen.Text{Zh: d.Number.ZH, En: d.Number.EN}
			}
			return out
		})}
}

func toDemand(d sourcing.Demand) gen.DocumentDemand {
	return gen.DocumentDemand{AnyOf: d.AnyOf, Article: d.Article}
}

func toNote(n *sourcing.Note) *gen.CategoryNote {
	if n == nil {
		return nil
	}
	return &gen.CategoryNote{Text: gen.Text{Zh: n.ZH, En: n.EN}, Article: n.Article}
}
