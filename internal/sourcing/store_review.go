package sourcing

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/platform/db"
)

type documentRow struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	ProductID    id.ID
	DocumentType string
	Number       string
	Holder       string
	IssuedOn     *clock.Date
	ExpiresOn    *clock.Date
	FileID       id.ID
	State        DocumentState
	VerifiedBy   *id.ID
	VerifiedAt   *int64
	Reason       string
	CreatedBy    id.ID
	CreatedAt    int64
	Version      int64
}

func (documentRow) TableName() string { return "product_documents" }

func fromDocumentRow(r documentRow) Document {
	return Document{ID: r.ID, ProductID: r.ProductID, Type: r.DocumentType, Number: r.Number, Holder: r.Holder, IssuedOn: db.Value(r.IssuedOn),
		ExpiresOn: db.Value(r.ExpiresOn), FileID: r.FileID, State: r.State, VerifiedBy: db.Value(r.VerifiedBy), VerifiedAt: r.VerifiedAt,
		Reason: r.Reason, CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt, Version: r.Version}
}

func (s store) insertDocument(ctx context.Context, d Document) error {
	err := s.db.Conn(ctx).Create(&documentRow{ID: d.ID, ProductID: d.ProductID, DocumentType: d.Type, Number: d.Number, Holder: d.Holder,
		IssuedOn: db.Null(d.IssuedOn), ExpiresOn: db.Null(d.ExpiresOn), FileID: d.FileID, State: d.State, Reason: d.Reason,
		CreatedBy: d.CreatedBy, CreatedAt: d.CreatedAt, Version: d.Version}).Error
	return err
}

func (s store) updateDocument(ctx context.Context, d Document, version int64) error {
	return db.Update(s.db.Conn(ctx), &documentRow{}, string(d.ID), version,
		map[string]any{"state": d.State, "reason": d.Reason, "verified_by": db.Null(d.VerifiedBy), "verified_at": d.VerifiedAt})
}

func (s store) deleteDocument(ctx context.Context, document id.ID) error {
	return s.db.Conn(ctx).Where("id = ?", document).Delete(&documentRow{}).Error
}

func (s store) documentByID(ctx context.Context, document id.ID) (Document, error) {
	var r documentRow
	if err := s.db.Conn(ctx).Where("id = ?", document).Take(&r).Error; err != nil {
		return Document{}, db.One(err, ErrDocumentNotFound)
	}
	return fromDocumentRow(r), nil
}

// listDocuments returns the documents of some products, oldest first.
func (s store) listDocuments(ctx context.Context, products ...id.ID) (map[id.ID][]Document, error) {
	out := map[id.ID][]Document{}
	if len(products) == 0 {
		return out, nil
	}
	var rows []documentRow
	if err := s.db.Conn(ctx).Where("product_id IN ?", products).Order("id").Find(&rows).Error; err != nil {
		return nil, err
	}
	for _, r := range rows {
		out[r.ProductID] = append(out[r.ProductID], fromDocumentRow(r))
	}
	return out, nil
}

type versionRow struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	ProductID    id.ID
	Number       int64
	Kind         VersionKind
	Snapshot     string
	SnapshotHash string
	Screening    string
	SubmittedBy  id.ID
	SubmittedAt  int64
}

func (versionRow) TableName() string { return "product_versions" }

func fromVersionRow(r versionRow) (Version, error) {
	v := Version{ID: r.ID, ProductID: r.ProductID, Number: r.Number, Kind: r.Kind, Hash: r.SnapshotHash, SubmittedBy: r.SubmittedBy, SubmittedAt: r.SubmittedAt}
	if err := db.ReadJSON(r.Snapshot, &v.Snapshot); err != nil {
		return v, err
	}
	return v, db.ReadJSON(r.Screening, &v.Screening)
}

func (s store) insertVersion(ctx context.Context, v Version) error {
	return s.db.Conn(ctx).Create(&versionRow{ID: v.ID, ProductID: v.ProductID, Number: v.Number, Kind: v.Kind, Snapshot: db.JSON(v.Snapshot),
		SnapshotHash: v.Hash, Screening: db.JSON(v.Screening), SubmittedBy: v.SubmittedBy, SubmittedAt: v.SubmittedAt}).Error
}

func (s store) version(ctx context.Context, product id.ID, number int64) (Version, error) {
	var r versionRow
	if err := s.db.Conn(ctx).Where("product_id = ? AND number = ?", product, number).Take(&r).Error; err != nil {
		return Version{}, db.One(err, ErrProductNotFound)
	}
	return fromVersionRow(r)
}

func (s store) listVersions(ctx context.Context, product id.ID) ([]Version, error) {
	var rows []versionRow
	if err := s.db.Conn(ctx).Where("product_id = ?", product).Order("number").Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Version, len(rows))
	for i, r := range rows {
		var err error
		if out[i], err = fromVersionRow(r); err != nil {
			return nil, err
		}
	}
	return out, nil
}

type decisionRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	ID            id.ID `gorm:"primaryKey"`
	ProductID     id.ID
	Number        int64
	Verdict       Verdict
	Reason        string
	Findings      string
	MatrixVersion string
	PackVersion   string
	Automatic     bool
	DecidedBy     id.ID
	DecidedAt     int64
}

func (decisionRow) TableName() string { return "product_decisions" }

func (s store) insertDecision(ctx context.Context, d Decision) error {
	return s.db.Conn(ctx).Create(&decisionRow{ID: d.ID, ProductID: d.ProductID, Number: d.Number, Verdict: d.Verdict, Reason: d.Reason,
		Findings: db.JSON(d.Findings), MatrixVersion: d.MatrixVersion, PackVersion: d.PackVersion, Automatic: d.Automatic,
		DecidedBy: d.DecidedBy, DecidedAt: d.DecidedAt}).Error
}

func (s store) listDecisions(ctx context.Context, product id.ID) ([]Decision, error) {
	var rows []decisionRow
	if err := s.db.Conn(ctx).Where("product_id = ?", product).Order("decided_at, id").Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Decision, len(rows))
	for i, r := range rows {
		out[i] = Decision{ID: r.ID, ProductID: r.ProductID, Number: r.Number, Verdict: r.Verdict, Reason: r.Reason, MatrixVersion: r.MatrixVersion,
			PackVersion: r.PackVersion, Automatic: r.Automatic, DecidedBy: r.DecidedBy, DecidedAt: r.DecidedAt}
		if err := db.ReadJSON(r.Findings, &out[i].Findings); err != nil {
			return nil, err
		}
	}
	return out, nil
}

type priceRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	ProductID id.ID
	PriceFen  money.Fen
	Source    PriceSource
	SourceID  id.ID
	At        int64
}

func (priceRow) TableName() string { return "product_prices" }

func (s store) insertPrice(ctx context.Context, row, product id.ID, p PricePoint, source id.ID) error {
	return s.db.Conn(ctx).Create(&priceRow{ID: row, ProductID: product, PriceFen: p.PriceFen, Source: p.Source, SourceID: source, At: p.At}).Error
}

// maxPricePoints bounds how many recorded prices of one product are read.
const maxPricePoints = 5000

// listPrices returns the recorded prices of a product, newest first.
func (s store) listPrices(ctx context.Context, product id.ID) ([]PricePoint, error) {
	var rows []priceRow
	if err := s.db.Conn(ctx).Where("product_id = ?", product).Order("at DESC, id DESC").Limit(maxPricePoints).Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]PricePoint, len(rows))
	for i, r := range rows {
		out[i] = PricePoint{r.At, r.PriceFen, r.Source}
	}
	return out, nil
}

type holdRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	ProductID  id.ID
	Cause      Cause
	CauseID    id.ID
	Reason     string
	PlacedBy   id.ID
	PlacedAt   int64
	LiftedBy   *id.ID
	LiftedAt   *int64
	LiftReason string
	Version    int64
}

func (holdRow) TableName() string { return "product_holds" }

func (s store) insertHold(ctx context.Context, h Hold) error {
	return s.db.Conn(ctx).Create(&holdRow{ID: h.ID, ProductID: h.ProductID, Cause: h.Cause, CauseID: h.CauseID, Reason: h.Reason,
		PlacedBy: h.PlacedBy, PlacedAt: h.PlacedAt, Version: 1}).Error
}

func (s store) liftHold(ctx context.Context, h Hold) error {
	return db.Update(s.db.Conn(ctx), &holdRow{}, string(h.ID), h.Version,
		map[string]any{"lifted_by": h.LiftedBy, "lifted_at": h.LiftedAt, "lift_reason": h.LiftReason})
}

// listHolds returns every hold of a product, oldest first.
func (s store) listHolds(ctx context.Context, product id.ID) ([]Hold, error) {
	var rows []holdRow
	if err := s.db.Conn(ctx).Where("product_id = ?", product).Order("placed_at, id").Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Hold, len(rows))
	for i, r := range rows {
		out[i] = Hold{ID: r.ID, ProductID: r.ProductID, Cause: r.Cause, CauseID: r.CauseID, Reason: r.Reason, PlacedBy: r.PlacedBy,
			PlacedAt: r.PlacedAt, LiftedBy: db.Value(r.LiftedBy), LiftedAt: r.LiftedAt, LiftReason: r.LiftReason, Version: r.Version}
	}
	return out, nil
}
