package sourcing

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// Products lists products: the whole pool for staff, its own for a merchant.
func (s *Service) Products(ctx context.Context, f ProductFilter) (page.Page[Product], error) {
	if a := actor.From(ctx); Bound(a) {
		f.merchants = append([]id.ID{}, a.SubjectIDs...)
	}
	return s.store.listProducts(ctx, f)
}

// Dossier is a product with its documents, holds and everything found about it today.
type Dossier struct {
	Product      Product
	Merchant     Party
	Documents    []Document
	Holds        []Hold
	Requirements []Requirement
	Findings     []Finding
	Floor        Floor
	// Proposal is the change that waits, with its own findings; nil without one.
	Proposal *Proposal
}

// Proposal is a change that waits for its review.
type Proposal struct {
	Version  Version
	Findings []Finding
	endsOn   clock.Date // when its first demanded document ends
}

// Dossier returns a product with everything needed to judge it. ErrProductNotFound.
func (s *Service) Dossier(ctx context.Context, product id.ID) (Dossier, error) {
	var out Dossier
	p, err := s.product(ctx, product)
	if err != nil {
		return out, err
	}
	documents, err := s.store.listDocuments(ctx, product)
	if err != nil {
		return out, err
	}
	holds, err := s.store.listHolds(ctx, product)
	if err != nil {
		return out, err
	}
	anchor, err := s.anchor(ctx, p)
	if err != nil {
		return out, err
	}
	j, err := s.judge(ctx, p, documents[product], anchor, s.today())
	if err != nil {
		return out, err
	}
	out = Dossier{Product: p, Merchant: j.merchant, Documents: documents[product], Holds: holds, Requirements: j.requirements,
		Findings: j.findings, Floor: j.floor}
	if p.PendingNumber > 0 {
		out.Proposal, err = s.proposal(ctx, p, documents[product])
	}
	return out, err
}

// anchor is when the price comparison of a product began: when its version was handed in.
func (s *Service) anchor(ctx context.Context, p Product) (int64, error) {
	number := p.LiveNumber
	if p.State == ProductSubmitted {
		number = p.LastNumber
	}
	if number == 0 {
		return s.now(), nil
	}
	v, err := s.store.version(ctx, p.ID, number)
	return v.SubmittedAt, err
}

func (s *Service) proposal(ctx context.Context, p Product, documents []Document) (*Proposal, error) {
	v, err := s.store.version(ctx, p.ID, p.PendingNumber)
	if err != nil {
		return nil, err
	}
	p.Content, p.Screening = v.Snapshot.Content, v.Screening
	j, err := s.judge(ctx, p, documents, v.SubmittedAt, s.today())
	return &Proposal{v, j.findings, endsOn(j.requirements)}, err
}

// CreateProduct opens a draft for a merchant. ErrInvalid with every field at fault;
// ErrPartyNotFound when the caller may not act for that merchant.
func (s *Service) CreateProduct(ctx context.Context, merchant id.ID, c Content) (Product, error) {
	var out Product
	c = c.tidy()
	if err := c.check(s.matrix); err != nil {
		return out, err
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		party, err := s.merchant(ctx, merchant)
		if err != nil {
			return err
		}
		if err := s.usable(ctx, "/images", c.Images...); err != nil {
			return err
		}
		found, err := s.screen(ctx, c)
		if err != nil {
			return err
		}
		out = Product{ID: s.IDs.New(), MerchantID: party.ID, Content: c, State: ProductDraft, Screening: found,
			CreatedBy: whoActs(ctx), CreatedAt: s.now(), Version: 1}
		if err := s.store.insertProduct(ctx, out); err != nil {
			return err
		}
		if err := s.store.indexProduct(ctx, out, party.Name); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		return audit.Change(ctx, s.Journal, "sourcing.product.submit", "product", out.ID, nil, out)
	})
	return out, err
}

// merchant is a merchant the caller may act for. ErrPartyNotFound.
func (s *Service) merchant(ctx context.Context, merchant id.ID) (Party, error) {
	if a := actor.From(ctx); Bound(a) && !a.StandsFor(merchant) {
		return Party{}, ErrPartyNotFound
	}
	p, err := s.Subjects.Party(ctx, merchant)
	if err == nil && p.Kind != Merchant {
		err = ErrPartyNotFound
	}
	return p, err
}

// ChangeProduct corrects a draft or a returned product in place. ErrProductNotFound,
// ErrInvalid, ErrUseChange once it was admitted, ErrProductState, db.ErrStale.
func (s *Service) ChangeProduct(ctx context.Context, product id.ID, version int64, c Content) (Product, error) {
	c = c.tidy()
	if err := c.check(s.matrix); err != nil {
		return Product{}, err
	}
	return s.change(ctx, product, version, "sourcing.product.submit", func(ctx context.Context, p *Product) error {
		if err := p.editable(); err != nil {
			return err
		}
		found, err := s.screen(ctx, c)
		if err != nil {
			return err
		}
		p.Content, p.Screening = c, found
		return s.usable(ctx, "/images", c.Images...)
	})
}

// change loads a product the caller may change, applies f, and stores and records it.
func (s *Service) change(ctx context.Context, product id.ID, version int64, action string, f func(context.Context, *Product) error) (Product, error) {
	var out Product
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		p, err := s.store.lockProduct(ctx, product)
		if err != nil {
			return err
		}
		if err := ownProduct(ctx, p.MerchantID); err != nil {
			return err
		}
		if p.Version != version {
			return db.ErrStale
		}
		before := p
		if err := f(ctx, &p); err != nil {
			return err
		}
		if err := s.store.updateProduct(ctx, p, version); err != nil {
			return err
		}
		if p.Title != before.Title || p.Brand != before.Brand || p.GTIN != before.GTIN {
			if err := s.index(ctx, p); err != nil {
				return err
			}
		}
		p.Version = version + 1
		out = p
		return audit.Change(ctx, s.Journal, action, "product", p.ID, before, p)
	})
	return out, err
}

// AddDocument adds a document to a product. On a product that was admitted it counts only
// once it is verified. ErrProductNotFound, ErrInvalid, ErrProductState at the end of its life.
func (s *Service) AddDocument(ctx context.Context, product id.ID, d Document) (Document, error) {
	d.Number = tidyNumber(d.Number)
	if err := d.check(s.matrix, s.today()); err != nil {
		return Document{}, err
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		p, err := s.store.lockProduct(ctx, product)
		if err != nil {
			return err
		}
		if err := ownProduct(ctx, p.MerchantID); err != nil {
			return err
		}
		if p.State == ProductRejected || p.State == ProductRecalled {
			return ErrProductState.With("state", string(p.State))
		}
		if err := s.usable(ctx, "/file_id", d.FileID); err != nil {
			return err
		}
		d.ID, d.ProductID, d.State, d.CreatedBy, d.CreatedAt, d.Version = s.IDs.New(), product, DocumentPresented, whoActs(ctx), s.now(), 1
		if err := s.store.insertDocument(ctx, d); err != nil {
			return err
		}
		db.Produced(ctx, d.ID)
		return audit.Change(ctx, s.Journal, "sourcing.document.add", "product_document", d.ID, nil, d)
	})
	return d, err
}

// RemoveDocument takes a document off a product that is not handed in yet.
// ErrDocumentNotFound, ErrUseChange, ErrProductState.
func (s *Service) RemoveDocument(ctx context.Context, document id.ID) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		d, p, err := s.document(ctx, document)
		if err != nil {
			return err
		}
		if err := p.editable(); err != nil {
			return err
		}
		if err := s.store.deleteDocument(ctx, d.ID); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "sourcing.document.remove", Kind: "product_document", Object: d.ID, Before: d})
	})
}

// document reads a document with its product. ErrDocumentNotFound also for what is not the caller's.
func (s *Service) document(ctx context.Context, document id.ID) (Document, Product, error) {
	d, err := s.store.documentByID(ctx, document)
	if err != nil {
		return d, Product{}, err
	}
	p, err := s.store.lockProduct(ctx, d.ProductID)
	if err != nil {
		return d, p, err
	}
	if ownProduct(ctx, p.MerchantID) != nil {
		return d, p, ErrDocumentNotFound
	}
	return d, p, nil
}

// Document returns one document. ErrDocumentNotFound.
func (s *Service) Document(ctx context.Context, document id.ID) (Document, error) {
	d, err := s.store.documentByID(ctx, document)
	if err != nil {
		return d, err
	}
	if _, err := s.product(ctx, d.ProductID); err != nil {
		return Document{}, ErrDocumentNotFound
	}
	return d, nil
}

// Versions returns what a product said each time it was handed in, newest first, with the
// decisions on it; with an instant, only the version on sale then: what a buyer saw when
// ordering. ErrProductNotFound.
func (s *Service) Versions(ctx context.Context, product id.ID, at *int64) ([]Version, error) {
	if _, err := s.product(ctx, product); err != nil {
		return nil, err
	}
	versions, err := s.store.listVersions(ctx, product)
	if err != nil {
		return nil, err
	}
	decisions, err := s.store.listDecisions(ctx, product)
	if err != nil {
		return nil, err
	}
	live := liveAt(decisions, at)
	out := make([]Version, 0, len(versions))
	for _, v := range slices.Backward(versions) {
		if at != nil && v.Number != live {
			continue
		}
		for _, d := range decisions {
			if d.Number == v.Number {
				v.Decisions = append(v.Decisions, d)
			}
		}
		out = append(out, v)
	}
	return out, nil
}

// liveAt is the number of the version on sale at an instant; 0 for none.
func liveAt(decisions []Decision, at *int64) int64 {
	number := int64(0)
	for _, d := range decisions {
		if at != nil && d.wentLive() && d.DecidedAt <= *at {
			number = d.Number
		}
	}
	return number
}

// Prices returns the recorded prices of a product, newest first, and the floor of a
// comparison that would begin now. ErrProductNotFound.
func (s *Service) Prices(ctx context.Context, product id.ID) ([]PricePoint, Floor, error) {
	if _, err := s.product(ctx, product); err != nil {
		return nil, Floor{}, err
	}
	points, err := s.store.listPrices(ctx, product)
	return points, FloorAt(points, s.Clock.Now()), err
}
