package filing

import (
	"context"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/receiver"
)

type store struct{ db *db.DB }

func (s store) conn(ctx context.Context) *gorm.DB { return s.db.Conn(ctx) }

type filingRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	ID            id.ID `gorm:"primaryKey"`
	ExternalID    string
	Kind          Kind
	SchemaVersion string
	Period        string
	ViolationID   *id.ID
	Revision      int64
	CorrectsID    *id.ID
	State         State
	Content       string
	ContentSHA256 string `gorm:"column:content_sha256"`
	PackageID     *id.ID
	ManifestSHA   string `gorm:"column:manifest_sha256"`
	LockedBy      id.ID
	LockedAt      int64
	SignedBy      id.ID
	SignedAt      int64
	SentBy        id.ID
	SentAt        int64
	Channel       Channel
	Receipt       *string
	ReceiptNumber string
	ReceiptAt     int64
	ReceiptFileID *id.ID
	Reason        string
	CreatedBy     id.ID
	CreatedAt     int64
	Version       int64
}

func (filingRow) TableName() string { return "filings" }

func (r filingRow) filing() (Filing, error) {
	f := Filing{ID: r.ID, ExternalID: r.ExternalID, Kind: r.Kind, SchemaVersion: r.SchemaVersion, Period: r.Period, ViolationID: db.Value(r.ViolationID),
		Revision: r.Revision, CorrectsID: db.Value(r.CorrectsID), State: r.State, SHA256: r.ContentSHA256, PackageID: db.Value(r.PackageID), ManifestSHA: r.ManifestSHA,
		LockedBy: r.LockedBy, LockedAt: r.LockedAt, SignedBy: r.SignedBy, SignedAt: r.SignedAt, SentBy: r.SentBy, SentAt: r.SentAt, Channel: r.Channel,
		ReceiptNumber: r.ReceiptNumber, ReceiptAt: r.ReceiptAt, ReceiptFileID: db.Value(r.ReceiptFileID), Reason: r.Reason, CreatedBy: r.CreatedBy,
		CreatedAt: r.CreatedAt, Version: r.Version}
	if r.Receipt != nil {
		f.Receipt = &receiver.Receipt{}
		if err := db.ReadJSON(*r.Receipt, f.Receipt); err != nil {
			return f, err
		}
	}
	return f, db.ReadJSON(r.Content, &f.Content)
}

func (s store) insert(ctx context.Context, f Filing) error {
	err := s.conn(ctx).Create(&filingRow{ID: f.ID, ExternalID: f.ExternalID, Kind: f.Kind, SchemaVersion: f.SchemaVersion, Period: f.Period,
		ViolationID: db.Null(f.ViolationID), Revision: f.Revision, CorrectsID: db.Null(f.CorrectsID), State: f.State, Content: db.JSON(f.Content),
		CreatedBy: f.CreatedBy, CreatedAt: f.CreatedAt, Version: f.Version}).Error
	if db.Duplicate(err) {
		return ErrExists
	}
	return err
}

func (s store) update(ctx context.Context, f *Filing, version int64) error {
	var receipt *string
	if f.Receipt != nil {
		text := db.JSON(f.Receipt)
		receipt = &text
	}
	err := db.Update(s.conn(ctx), &filingRow{}, string(f.ID), version, map[string]any{"state": f.State, "content": db.JSON(f.Content), "content_sha256": f.SHA256,
		"package_id": db.Null(f.PackageID), "manifest_sha256": f.ManifestSHA, "locked_by": f.LockedBy, "locked_at": f.LockedAt, "signed_by": f.SignedBy,
		"signed_at": f.SignedAt, "sent_by": f.SentBy, "sent_at": f.SentAt, "channel": f.Channel, "receipt": receipt, "receipt_number": f.ReceiptNumber,
		"receipt_at": f.ReceiptAt, "receipt_file_id": db.Null(f.ReceiptFileID), "reason": f.Reason})
	f.Version = version + 1
	return err
}

func (s store) byID(ctx context.Context, filing id.ID) (Filing, error) {
	var r filingRow
	if err := s.conn(ctx).Where("id = ?", filing).Take(&r).Error; err != nil {
		return Filing{}, db.One(err, ErrNotFound)
	}
	return r.filing()
}

// lastOf is the newest revision of a month or a clue. ErrNotFound.
func (s store) lastOf(ctx context.Context, k Kind, period string, violation id.ID) (Filing, error) {
	tx := s.conn(ctx).Where("kind = ? AND period = ?", k, period)
	if violation != "" {
		tx = tx.Where("violation_id = ?", violation)
	}
	var r filingRow
	if err := tx.Order("revision DESC").Take(&r).Error; err != nil {
		return Filing{}, db.One(err, ErrNotFound)
	}
	return r.filing()
}

func (s store) list(ctx context.Context, f Filter) (page.Page[Filing], error) {
	rows, err := s.page(s.conn(ctx), f)
	out := page.Page[Filing]{Next: rows.Next}
	for _, r := range rows.Items {
		v, err := r.filing()
		if err != nil {
			return out, err
		}
		out.Items = append(out.Items, v)
	}
	return out, err
}

func (s store) listFiled(ctx context.Context, f Filter) (page.Page[InPark], error) {
	rows, err := s.page(s.conn(ctx).Where("state IN ?", filed), f)
	out := page.Page[InPark]{Next: rows.Next}
	for _, r := range rows.Items {
		v, err := r.filing()
		if err != nil {
			return out, err
		}
		out.Items = append(out.Items, InPark{r.TenantID, v})
	}
	return out, err
}

func (s store) page(tx *gorm.DB, f Filter) (page.Page[filingRow], error) {
	for column, v := range map[string]string{"kind": string(f.Kind), "state": string(f.State), "period": f.Period} {
		if v != "" {
			tx = tx.Where(column+" = ?", v)
		}
	}
	k := db.Keyset{Request: f.Page, Default: "-created_at", Orders: map[string]string{"created_at": "created_at"}}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[filingRow]{}, err
	}
	var rows []filingRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[filingRow]{}, err
	}
	return db.Cut(k, rows, func(r filingRow) (any, string) { return r.CreatedAt, string(r.ID) }), nil
}

func (s store) filedByID(ctx context.Context, filing id.ID) (InPark, error) {
	var r filingRow
	if err := s.conn(ctx).Where("id = ? AND state IN ?", filing, filed).Take(&r).Error; err != nil {
		return InPark{}, db.One(err, ErrNotFound)
	}
	f, err := r.filing()
	return InPark{r.TenantID, f}, err
}

func (s store) cluesOf(ctx context.Context, violations []id.ID) (map[id.ID]InPark, error) {
	var rows []filingRow
	if err := s.conn(ctx).Where("kind = ? AND violation_id IN ? AND state IN ?", ClueOf, violations, filed).Order("revision").Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make(map[id.ID]InPark, len(rows))
	for _, r := range rows {
		f, err := r.filing()
		if err != nil {
			return nil, err
		}
		out[f.ViolationID] = InPark{r.TenantID, f}
	}
	return out, nil
}
