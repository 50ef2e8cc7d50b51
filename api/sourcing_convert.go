package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/sourcing"
)

// again reads what a use-case changed the way a reader sees it.
func again[T any](ctx context.Context, changed id.ID, err error, load func(context.Context, id.ID) (T, error)) (T, error) {
	if err != nil {
		var none T
		return none, err
	}
	return load(ctx, changed)
}

// versioned runs a change of the version the caller has read.
func versioned[T any](ifMatch string, change func(int64) (T, error)) (T, error) {
	v, err := version(ifMatch)
	if err != nil {
		var none T
		return none, err
	}
	return change(v)
}

func toParty(p sourcing.Party) gen.SubjectRef {
	return gen.SubjectRef{ID: p.ID, Name: p.Name, Kind: gen.SubjectKind(p.Kind)}
}

func fromContent(c gen.ProductContent) sourcing.Content {
	return sourcing.Content{Category: c.Category, Title: c.Title, Brand: value(c.Brand), Origin: value(c.Origin), GTIN: value(c.Gtin), Spec: value(c.Spec),
		Unit: value(c.Unit), PriceFen: c.PriceFen, ComparePriceFen: value(c.ComparePriceFen), ComparisonBasis: sourcing.Basis(value(c.ComparisonBasis)),
		ComparisonDetail: value(c.ComparisonDetail), Claims: value(c.Claims), Images: value(c.ImageFileIds)}
}

func toContent(c sourcing.Content) gen.ProductContent {
	return gen.ProductContent{Category: c.Category, Title: c.Title, Brand: some(c.Brand), Origin: some(c.Origin), Gtin: some(c.GTIN), Spec: some(c.Spec),
		Unit: some(c.Unit), PriceFen: c.PriceFen, ComparePriceFen: some(c.ComparePriceFen), ComparisonBasis: some(gen.ComparisonBasis(c.ComparisonBasis)),
		ComparisonDetail: some(c.ComparisonDetail), Claims: some(c.Claims), ImageFileIds: &c.Images}
}

// showProduct answers with one product and its version.
func (s *Server) showProduct(ctx context.Context, p sourcing.Product, err error) (gen.Product, error) {
	if err != nil {
		return gen.Product{}, err
	}
	etag(ctx, p.Version)
	out, err := s.showProducts(ctx, []sourcing.Product{p})
	if err != nil {
		return gen.Product{}, err
	}
	return out[0], nil
}

func (s *Server) showProducts(ctx context.Context, products []sourcing.Product) ([]gen.Product, error) {
	parties, err := s.Sourcing.Subjects.Parties(ctx, each(products, func(p sourcing.Product) id.ID { return p.MerchantID }))
	return each(products, func(p sourcing.Product) gen.Product { return toProduct(p, parties[p.MerchantID]) }), err
}

func toProduct(p sourcing.Product, merchant sourcing.Party) gen.Product {
	return gen.Product{ID: p.ID, Merchant: toParty(merchant), Content: toContent(p.Content), State: gen.ProductState(p.State), StateReason: some(p.StateReason),
		LiveNumber: p.LiveNumber, ChangePending: p.PendingNumber > 0, Wording: toWording(p.Screening), DocumentsEndOn: some(p.DocumentsEndOn),
		CreatedAt: p.CreatedAt, SubmittedAt: p.SubmittedAt, AdmittedAt: p.AdmittedAt, Version: p.Version}
}

func toWording(w sourcing.Screening) gen.WordingReport {
	return gen.WordingReport{PackVersion: w.PackVersion, Hits: each(w.Hits, func(h sourcing.Hit) gen.WordingHit {
		return gen.WordingHit{Field: gen.WordingHitField(h.Field), Start: h.Start, End: h.End, Term: h.Term, Category: h.Category,
			Severity: gen.WordingHitSeverity(h.Severity), Article: bothLanguages(h.Article), Suggestion: bothLanguages(h.Suggestion)}
	})}
}

func toSummary(p sourcing.Product) gen.ProductSummary {
	return gen.ProductSummary{ID: p.ID, Title: p.Title, Brand: p.Brand, Category: p.Category, Spec: p.Spec, Unit: p.Unit, PriceFen: p.PriceFen,
		ComparePriceFen: some(p.ComparePriceFen), Claims: some(p.Claims), State: gen.ProductState(p.State), ImageFileIds: each(p.Images, func(i id.ID) id.ID { return i })}
}

func toFindings(all []sourcing.Finding) []gen.ProductFinding {
	return each(all, func(f sourcing.Finding) gen.ProductFinding {
		return gen.ProductFinding{Code: f.Code, Pointer: f.Pointer, Severity: gen.ProductFindingSeverity(f.Severity), Text: bothLanguages(f.Text),
			Article: f.Article, AcknowledgeAs: f.Key()}
	})
}

func toFloor(f sourcing.Floor) gen.PriceFloor {
	out := gen.PriceFloor{Basis: gen.PriceFloorBasis(f.Basis), From: f.From, Until: f.Until, Complete: f.Complete}
	if f.Basis != sourcing.FloorNone {
		out.LowestFen = &f.LowestFen
	}
	return out
}

func toPrices(points []sourcing.PricePoint, floor sourcing.Floor) gen.ProductPrices {
	return gen.ProductPrices{Floor: toFloor(floor), Items: each(points, func(p sourcing.PricePoint) gen.ProductPrice {
		return gen.ProductPrice{At: p.At, PriceFen: p.PriceFen, Source: gen.ProductPriceSource(p.Source)}
	})}
}

func fromDocument(d gen.NewProductDocument) sourcing.Document {
	return sourcing.Document{Type: d.DocumentType, Number: value(d.Number), Holder: value(d.Holder), IssuedOn: value(d.IssuedOn),
		ExpiresOn: value(d.ExpiresOn), FileID: d.FileID}
}

func (s *Server) showDocument(ctx context.Context, d sourcing.Document, err error) (gen.ProductDocument, error) {
	if err != nil {
		return gen.ProductDocument{}, err
	}
	etag(ctx, d.Version)
	who, err := s.people(ctx, d.VerifiedBy)
	return toDocument(d, who), err
}

func toDocument(d sourcing.Document, who people) gen.ProductDocument {
	return gen.ProductDocument{ID: d.ID, ProductID: d.ProductID, DocumentType: d.Type, Number: d.Number, Holder: d.Holder, IssuedOn: some(d.IssuedOn),
		ExpiresOn: some(d.ExpiresOn), FileID: d.FileID, State: gen.ProductDocumentState(d.State), VerifiedBy: who.some(&d.VerifiedBy),
		VerifiedAt: d.VerifiedAt, Reason: some(d.Reason), CreatedAt: d.CreatedAt, Version: d.Version}
}

func (s *Server) showDossier(ctx context.Context, d sourcing.Dossier) (gen.ProductDetail, error) {
	etag(ctx, d.Product.Version)
	var accounts []id.ID
	for _, x := range d.Documents {
		accounts = append(accounts, x.VerifiedBy)
	}
	for _, h := range d.Holds {
		accounts = append(accounts, h.PlacedBy, h.LiftedBy)
	}
	if d.Proposal != nil {
		accounts = append(accounts, d.Proposal.Version.SubmittedBy)
	}
	who, err := s.people(ctx, accounts...)
	if err != nil {
		return gen.ProductDetail{}, err
	}
	out := gen.ProductDetail{Product: toProduct(d.Product, d.Merchant), Findings: toFindings(d.Findings), Floor: toFloor(d.Floor),
		Documents:    each(d.Documents, func(x sourcing.Document) gen.ProductDocument { return toDocument(x, who) }),
		Requirements: each(d.Requirements, toRequirement),
		Holds: each(d.Holds, func(h sourcing.Hold) gen.ProductHold {
			return gen.ProductHold{Cause: gen.HoldCause(h.Cause), Reason: h.Reason, PlacedBy: who.some(&h.PlacedBy), PlacedAt: h.PlacedAt,
				LiftedBy: who.some(&h.LiftedBy), LiftedAt: h.LiftedAt, LiftReason: some(h.LiftReason)}
		})}
	if p := d.Proposal; p != nil {
		out.Proposal = &gen.ProductProposal{Version: toVersion(p.Version, who), Findings: toFindings(p.Findings)}
	}
	return out, nil
}

func toRequirement(r sourcing.Requirement) gen.ProductRequirement {
	return gen.ProductRequirement{AnyOf: r.AnyOf, Article: r.Article, State: gen.ProductRequirementState(r.State), DocumentID: some(r.DocumentID),
		EndsOn: some(r.EndsOn), ByMerchant: r.ByMerchant}
}

func (s *Server) showVersions(ctx context.Context, versions []sourcing.Version) ([]gen.ProductVersion, error) {
	var accounts []id.ID
	for _, v := range versions {
		accounts = append(accounts, v.SubmittedBy)
		for _, d := range v.Decisions {
			accounts = append(accounts, d.DecidedBy)
		}
	}
	who, err := s.people(ctx, accounts...)
	return each(versions, func(v sourcing.Version) gen.ProductVersion { return toVersion(v, who) }), err
}

func toVersion(v sourcing.Version, who people) gen.ProductVersion {
	return gen.ProductVersion{Number: v.Number, Kind: gen.ProductVersionKind(v.Kind), Content: toContent(v.Snapshot.Content), Hash: v.Hash,
		DocumentFileIds: each(v.Snapshot.Documents, func(d sourcing.SnapshotDocument) id.ID { return d.FileID }),
		SubmittedBy:     who.some(&v.SubmittedBy), SubmittedAt: v.SubmittedAt,
		Decisions: each(v.Decisions, func(d sourcing.Decision) gen.ProductDecision {
			return gen.ProductDecision{Verdict: gen.ProductDecisionVerdict(d.Verdict), Reason: d.Reason, Findings: toFindings(d.Findings), MatrixVersion: d.MatrixVersion,
				PackVersion: d.PackVersion, Automatic: d.Automatic, DecidedBy: who.some(&d.DecidedBy), DecidedAt: d.DecidedAt}
		})}
}

func fromReview(verdict string, reason *string, acknowledged *[]string) sourcing.Review {
	return sourcing.Review{Verdict: sourcing.Verdict(verdict), Reason: value(reason), Acknowledged: value(acknowledged)}
}

func fromTerms(t gen.OfferTerms) sourcing.Terms {
	return sourcing.Terms{StockUnits: t.StockUnits, ShipsWithinHours: t.ShipsWithinHours, AfterSale: value(t.AfterSale), SampleUnits: value(t.SampleUnits),
		ContentDueDays: value(t.ContentDueDays), ValidFrom: t.ValidFrom, ValidUntil: value(t.ValidUntil)}
}

func toTerms(t sourcing.Terms) gen.OfferTerms {
	return gen.OfferTerms{StockUnits: t.StockUnits, ShipsWithinHours: t.ShipsWithinHours, AfterSale: some(t.AfterSale), SampleUnits: some(t.SampleUnits),
		ContentDueDays: some(t.ContentDueDays), ValidFrom: t.ValidFrom, ValidUntil: some(t.ValidUntil)}
}

func (s *Server) showOffer(ctx context.Context, o sourcing.OfferView, err error) (gen.Offer, error) {
	if err != nil {
		return gen.Offer{}, err
	}
	etag(ctx, o.Version)
	return toOffer(o), nil
}

func toOffer(o sourcing.OfferView) gen.Offer {
	return gen.Offer{ID: o.ID, Product: toSummary(o.Product), Merchant: toParty(o.Merchant), Terms: toTerms(o.Terms), State: gen.OfferState(o.State),
		StateReason: some(o.StateReason), Plans: each(o.Plans, toPlan), CreatedAt: o.CreatedAt, PublishedAt: o.PublishedAt, Version: o.Version}
}

func (s *Server) showPlan(ctx context.Context, p sourcing.Plan, err error) (gen.Plan, error) {
	if err != nil {
		return gen.Plan{}, err
	}
	etag(ctx, p.Version)
	return toPlan(p), nil
}

func toPlan(p sourcing.Plan) gen.Plan {
	out := gen.Plan{ID: p.ID, OfferID: p.OfferID, Kind: gen.PlanKind(p.Kind), RateBp: int64(p.RateBP), NextFrom: p.NextFrom,
		StreamerIds: each(p.Streamers, func(i id.ID) id.ID { return i }), StartsAt: p.StartsAt, EndsAt: p.EndsAt, Version: p.Version}
	if p.NextRate != nil {
		out.NextRateBp = some(int64(*p.NextRate))
	}
	return out
}

func toRates(rates []sourcing.Rate) []gen.PlanRate {
	return each(rates, func(r sourcing.Rate) gen.PlanRate {
		return gen.PlanRate{RateBp: int64(r.RateBP), EffectiveAt: r.EffectiveAt, AnnouncedAt: r.AnnouncedAt}
	})
}

func (s *Server) showSelection(ctx context.Context, n sourcing.SelectionView, err error) (gen.Selection, error) {
	if err != nil {
		return gen.Selection{}, err
	}
	etag(ctx, n.Version)
	return toSelection(n), nil
}

func toSelection(n sourcing.SelectionView) gen.Selection {
	return gen.Selection{ID: n.ID, OfferID: n.OfferID, PlanID: n.PlanID, Product: toSummary(n.Product), Merchant: toParty(n.Merchant),
		Streamer: toParty(n.Streamer), RateBp: int64(n.RateBP), Active: n.Active, OnBehalf: n.OnBehalf, SelectedAt: n.SelectedAt,
		EndedAt: n.EndedAt, EndReason: some(n.EndReason), Version: n.Version}
}

func toSelectables(found []sourcing.Selectable) []gen.SelectableProduct {
	return each(found, func(x sourcing.Selectable) gen.SelectableProduct {
		out := gen.SelectableProduct{Product: toSummary(x.Product), Findings: toFindings(x.Findings)}
		if x.Selection != nil {
			out.SelectionID, out.RateBp = &x.Selection.ID, some(int64(x.Selection.RateBP))
		}
		return out
	})
}
