package sourcing

import (
	"context"

	"gorm.io/gorm"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/search"
)

type store struct{ db *db.DB }

const searchKind = "product"

type productRow struct {
	TenantID         id.ID `gorm:"primaryKey"`
	ID               id.ID `gorm:"primaryKey"`
	MerchantID       id.ID
	Category         string
	Title            string
	Brand            string
	Origin           string
	GTIN             string `gorm:"column:gtin"`
	Spec             string
	Unit             string
	PriceFen         money.Fen
	ComparePriceFen  money.Fen
	ComparisonBasis  Basis
	ComparisonDetail string
	Claims           string
	Images           string
	State            ProductState
	StateReason      string
	LiveNumber       int64
	PendingNumber    int64
	LastNumber       int64
	Screening        string
	DocumentsEndOn   *clock.Date
	CreatedBy        id.ID
	CreatedAt        int64
	SubmittedAt      *int64
	AdmittedAt       *int64
	Version          int64
}

func (productRow) TableName() string { return "products" }

// productColumns are what a list shows, in the order of places.
var productColumns = []string{"id", "merchant_id", "category", "title", "brand", "origin", "gtin", "spec", "unit", "price_fen", "compare_price_fen",
	"comparison_basis", "comparison_detail", "claims", "images", "state", "state_reason", "live_number", "pending_number", "screening",
	"documents_end_on", "created_at", "submitted_at", "admitted_at", "version"}

func (r *productRow) places() []any {
	return []any{(*string)(&r.ID), (*string)(&r.MerchantID), &r.Category, &r.Title, &r.Brand, &r.Origin, &r.GTIN, &r.Spec, &r.Unit, (*int64)(&r.PriceFen),
		(*int64)(&r.ComparePriceFen), (*string)(&r.ComparisonBasis), &r.ComparisonDetail, &r.Claims, &r.Images, (*string)(&r.State), &r.StateReason,
		&r.LiveNumber, &r.PendingNumber, &r.Screening, &r.DocumentsEndOn, &r.CreatedAt, &r.SubmittedAt,
		&r.AdmittedAt, &r.Version}
}

func toProductRow(p Product) productRow {
	c := p.Content
	return productRow{ID: p.ID, MerchantID: p.MerchantID, Category: c.Category, Title: c.Title, Brand: c.Brand, Origin: c.Origin,
		GTIN: c.GTIN, Spec: c.Spec, Unit: c.Unit, PriceFen: c.PriceFen, ComparePriceFen: c.ComparePriceFen, ComparisonBasis: c.ComparisonBasis,
		ComparisonDetail: c.ComparisonDetail, Claims: c.Claims, Images: db.JSON(c.Images), State: p.State, StateReason: p.StateReason,
		LiveNumber: p.LiveNumber, PendingNumber: p.PendingNumber, LastNumber: p.LastNumber, Screening: db.JSON(p.Screening),
		DocumentsEndOn: db.Null(p.DocumentsEndOn), CreatedBy: p.CreatedBy, CreatedAt: p.CreatedAt, SubmittedAt: p.SubmittedAt,
		AdmittedAt: p.AdmittedAt, Version: p.Version}
}

func fromProductRow(r productRow) (Product, error) {
	p := Product{ID: r.ID, MerchantID: r.MerchantID, State: r.State, StateReason: r.StateReason, LiveNumber: r.LiveNumber,
		PendingNumber: r.PendingNumber, LastNumber: r.LastNumber, DocumentsEndOn: db.Value(r.DocumentsEndOn), CreatedBy: r.CreatedBy,
		CreatedAt: r.CreatedAt, SubmittedAt: r.SubmittedAt, AdmittedAt: r.AdmittedAt, Version: r.Version,
		Content: Content{Category: r.Category, Title: r.Title, Brand: r.Brand, Origin: r.Origin, GTIN: r.GTIN, Spec: r.Spec, Unit: r.Unit,
			PriceFen: r.PriceFen, ComparePriceFen: r.ComparePriceFen, ComparisonBasis: r.ComparisonBasis, ComparisonDetail: r.ComparisonDetail, Claims: r.Claims}}
	if err := db.ReadJSON(r.Images, &p.Images); err != nil {
		return p, err
	}
	return p, db.ReadJSON(r.Screening, &p.Screening)
}

func fromProductRows(rows []productRow) ([]Product, error) {
	out := make([]Product, len(rows))
	for i, r := range rows {
		var err error
		if out[i], err = fromProductRow(r); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s store) insertProduct(ctx context.Context, p Product) error {
	row := toProductRow(p)
	err := s.db.Conn(ctx).Create(&row).Error
	if db.Dangling(err) {
		return ErrPartyNotFound
	}
	return err
}

// indexProduct makes the words of a product found, and the name of its merchant.
func (s store) indexProduct(ctx context.Context, p Product, merchant string) error {
	return search.Index(ctx, s.db, searchKind, p.ID, p.Title, p.Brand, p.GTIN, merchant)
}

func (s store) updateProduct(ctx context.Context, p Product, version int64) error {
	r := toProductRow(p)
	return db.Update(s.db.Conn(ctx), &productRow{}, string(p.ID), version, map[string]any{
		"category": r.Category, "title": r.Title, "brand": r.Brand, "origin": r.Origin, "gtin": r.GTIN, "spec": r.Spec, "unit": r.Unit,
		"price_fen": r.PriceFen, "compare_price_fen": r.ComparePriceFen, "comparison_basis": r.ComparisonBasis,
		"comparison_detail": r.ComparisonDetail, "claims": r.Claims, "images": r.Images, "state": r.State, "state_reason": r.StateReason,
		"live_number": r.LiveNumber, "pending_number": r.PendingNumber, "last_number": r.LastNumber, "screening": r.Screening,
		"documents_end_on": r.DocumentsEndOn, "submitted_at": r.SubmittedAt, "admitted_at": r.AdmittedAt})
}

func (s store) productByID(ctx context.Context, product id.ID) (Product, error) {
	var r productRow
	if err := s.db.Conn(ctx).Where("id = ?", product).Take(&r).Error; err != nil {
		return Product{}, db.One(err, ErrProductNotFound)
	}
	return fromProductRow(r)
}

func (s store) productsByIDs(ctx context.Context, ids []id.ID) ([]Product, error) {
	var rows []productRow
	if len(ids) == 0 {
		return nil, nil
	}
	if err := s.db.Conn(ctx).Where("id IN ?", ids).Find(&rows).Error; err != nil {
		return nil, err
	}
	return fromProductRows(rows)
}

// lockProduct reads a product a decision rests on, and keeps it until the transaction ends.
func (s store) lockProduct(ctx context.Context, product id.ID) (Product, error) {
	var r productRow
	if err := db.Lock(s.db.Conn(ctx)).Where("id = ?", product).Take(&r).Error; err != nil {
		return Product{}, db.One(err, ErrProductNotFound)
	}
	return fromProductRow(r)
}

// ProductFilter narrows the list of products.
type ProductFilter struct {
	page.Request
	Text          string
	Category      string
	MerchantID    id.ID
	State         ProductState
	PriceFromFen  *money.Fen
	PriceToFen    *money.Fen
	ExpiringBy    clock.Date // a demanded document ends on or before that day
	ChangePending bool
	merchants     []id.ID // nil for any: what the caller may see
}

func (f ProductFilter) apply(tx *gorm.DB) *gorm.DB {
	if f.merchants != nil {
		tx = tx.Where("merchant_id IN ?", append([]id.ID{""}, f.merchants...))
	}
	if f.Category != "" {
		tx = tx.Where("category = ?", f.Category)
	}
	if f.MerchantID != "" {
		tx = tx.Where("merchant_id = ?", f.MerchantID)
	}
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	if f.PriceFromFen != nil {
		tx = tx.Where("price_fen >= ?", *f.PriceFromFen)
	}
	if f.PriceToFen != nil {
		tx = tx.Where("price_fen <= ?", *f.PriceToFen)
	}
	if f.ExpiringBy != "" {
		tx = tx.Where("documents_end_on <= ?", f.ExpiringBy)
	}
	if f.ChangePending {
		tx = tx.Where("pending_number > 0")
	}
	return tx
}

// unfiltered says whether the list is the pool in the order it grew, which a key yields at once.
func (f ProductFilter) unfiltered() bool {
	return f.merchants == nil && f.Text == "" && f.Category == "" && f.MerchantID == "" && f.State == "" && f.PriceFromFen == nil && f.PriceToFen == nil &&
		f.ExpiringBy == "" && !f.ChangePending && (f.Sort == "" || f.Sort == "created_at" || f.Sort == "-created_at")
}

func (s store) listProducts(ctx context.Context, f ProductFilter) (page.Page[Product], error) {
	var none page.Page[Product]
	keyset := db.Keyset{Request: f.Request, Default: "-created_at", Orders: map[string]string{"created_at": "id", "price_fen": "price_fen", "title": "title"}}
	if f.unfiltered() {
		ctx = db.Quick(ctx)
	}
	tx, err := keyset.Apply(f.apply(s.db.Conn(ctx).Model(&productRow{})))
	if err != nil {
		return none, err
	}
	if tx, err = search.Among(ctx, s.db, tx, "products", searchKind, f.Text); err != nil {
		return none, err
	}
	found, err := db.Scan(tx, productColumns, (*productRow).places, fromProductRow)
	if err != nil {
		return none, err
	}
	return db.Cut(keyset, found, func(p Product) (any, string) {
		switch f.Sort {
		case "price_fen", "-price_fen":
			return p.PriceFen, string(p.ID)
		case "title", "-title":
			return p.Title, string(p.ID)
		}
		return p.ID, string(p.ID)
	}), nil
}

// productsOf lists the products of a merchant in one of the states, or in any.
func (s store) productsOf(ctx context.Context, merchant id.ID, states ...ProductState) ([]Product, error) {
	tx := s.db.Conn(ctx).Where("merchant_id = ?", merchant)
	if len(states) > 0 {
		tx = tx.Where("state IN ?", states)
	}
	var rows []productRow
	if err := tx.Order("id").Find(&rows).Error; err != nil {
		return nil, err
	}
	return fromProductRows(rows)
}

// productsEnding lists admitted products of which a demanded document ends between two days.
func (s store) productsEnding(ctx context.Context, from, to clock.Date, after id.ID, limit int) ([]Product, error) {
	var rows []productRow
	if err := s.db.Conn(ctx).Where("state = ? AND documents_end_on >= ? AND documents_end_on <= ? AND id > ?", ProductAdmitted, from, to, after).
		Order("id").Limit(limit).Find(&rows).Error; err != nil {
		return nil, err
	}
	return fromProductRows(rows)
}
