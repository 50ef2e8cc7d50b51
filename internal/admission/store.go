package admission

import (
	"context"

	"gorm.io/gorm"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/search"
)

type subjectRow struct {
	TenantID         id.ID `gorm:"primaryKey"`
	ID               id.ID `gorm:"primaryKey"`
	Kind             Kind
	Form             Form
	Name             string
	ShortName        string
	State            State
	StateReason      string
	ProvisionalUntil *clock.Date
	USCC             *string `gorm:"column:uscc"`
	Exemption        *Exemption
	IDKind           *cnid.Kind
	IDSealed         *string
	IDIndex          *string
	BirthDate        *clock.Date
	PhoneSealed      *string
	PhoneIndex       *string
	AddressSealed    *string
	ContactName      string
	AgencyID         *id.ID
	RegionCode       *string
	AdmittedAt       *int64
	CreatedBy        id.ID
	CreatedAt        int64
	Version          int64
}

func (subjectRow) TableName() string { return "subjects" }

// gramKind is the kind of subjects in the search index.
const gramKind = "subject"

type store struct{ db *db.DB }

func toRow(s Subject) subjectRow {
	return subjectRow{ID: s.ID, Kind: s.Kind, Form: s.Form, Name: s.Name, ShortName: s.ShortName, State: s.State, StateReason: s.StateReason,
		ProvisionalUntil: db.Null(s.ProvisionalUntil), USCC: db.Null(s.USCC), Exemption: db.Null(s.Exemption), IDKind: db.Null(s.IDKind), IDSealed: db.Null(s.IDSealed),
		IDIndex: db.Null(s.IDIndex), BirthDate: db.Null(s.BirthDate), PhoneSealed: db.Null(s.PhoneSealed), PhoneIndex: db.Null(s.PhoneIndex), AddressSealed: db.Null(s.AddressSealed),
		ContactName: s.ContactName, AgencyID: db.Null(s.AgencyID), AdmittedAt: db.Null(s.AdmittedAt), CreatedBy: s.CreatedBy, CreatedAt: s.CreatedAt, Version: s.Version}
}

func fromRow(r subjectRow) Subject {
	return Subject{ID: r.ID, Kind: r.Kind, Form: r.Form, Name: r.Name, ShortName: r.ShortName, State: r.State, StateReason: r.StateReason,
		ProvisionalUntil: db.Value(r.ProvisionalUntil), USCC: db.Value(r.USCC), Exemption: db.Value(r.Exemption), IDKind: db.Value(r.IDKind), IDSealed: db.Value(r.IDSealed),
		IDIndex: db.Value(r.IDIndex), BirthDate: db.Value(r.BirthDate), PhoneSealed: db.Value(r.PhoneSealed), PhoneIndex: db.Value(r.PhoneIndex), AddressSealed: db.Value(r.AddressSealed),
		ContactName: r.ContactName, AgencyID: db.Value(r.AgencyID), AdmittedAt: db.Value(r.AdmittedAt), CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt, Version: r.Version}
}

func fromRows(rows []subjectRow) []Subject {
	out := make([]Subject, len(rows))
	for i, r := range rows {
		out[i] = fromRow(r)
	}
	return out
}

// some keeps an IN list from being empty.
func some[T ~string](v []T) []T { return append([]T{""}, v...) }

func (s store) insert(ctx context.Context, v Subject) error {
	r := toRow(v)
	if err := s.db.Conn(ctx).Create(&r).Error; err != nil {
		return taken(err)
	}
	return search.Index(ctx, s.db, gramKind, v.ID, v.Name, v.ShortName)
}

func taken(err error) error {
	if db.Duplicate(err) {
		return ErrTaken
	}
	return err
}

// update writes everything that may change, when the row still has this version.
func (s store) update(ctx context.Context, v Subject, version int64) error {
	r := toRow(v)
	err := db.Update(s.db.Conn(ctx), &subjectRow{}, string(v.ID), version, map[string]any{
		"form": r.Form, "name": r.Name, "short_name": r.ShortName, "state": r.State, "state_reason": r.StateReason, "provisional_until": r.ProvisionalUntil,
		"uscc": r.USCC, "exemption": r.Exemption, "id_kind": r.IDKind, "id_sealed": r.IDSealed, "id_index": r.IDIndex, "birth_date": r.BirthDate,
		"phone_sealed": r.PhoneSealed, "phone_index": r.PhoneIndex, "address_sealed": r.AddressSealed, "contact_name": r.ContactName, "agency_id": r.AgencyID,
		"admitted_at": r.AdmittedAt})
	if err != nil {
		return taken(err)
	}
	return search.Index(ctx, s.db, gramKind, v.ID, v.Name, v.ShortName)
}

func (s store) byID(ctx context.Context, subject id.ID) (Subject, error) {
	var r subjectRow
	if err := s.db.Conn(ctx).Where("id = ?", subject).Take(&r).Error; err != nil {
		return Subject{}, db.One(err, ErrSubjectNotFound)
	}
	return fromRow(r), nil
}

// lock reads a subject that is about to be decided on.
func (s store) lock(ctx context.Context, subject id.ID) (Subject, error) {
	var r subjectRow
	if err := db.Lock(s.db.Conn(ctx)).Where("id = ?", subject).Take(&r).Error; err != nil {
		return Subject{}, db.One(err, ErrSubjectNotFound)
	}
	return fromRow(r), nil
}

func (s store) byIDs(ctx context.Context, subjects []id.ID) ([]Subject, error) {
	var rows []subjectRow
	err := s.db.Conn(ctx).Where("id IN ?", some(subjects)).Find(&rows).Error
	return fromRows(rows), err
}

// represented lists the ids of subjects the agencies act for.
func (s store) represented(ctx context.Context, agencies []id.ID) ([]id.ID, error) {
	var out []id.ID
	err := s.db.Conn(ctx).Model(&subjectRow{}).Where("agency_id IN ?", some(agencies)).Order("id").Pluck("id", &out).Error
	return out, err
}

// Filter narrows a list of subjects.
type Filter struct {
	Kind  Kind
	State State
	Query string
}

// seen restricts a query to what the actor may know of; it says the same as maySee.
func seen(a actor.Actor, tx *gorm.DB) *gorm.DB {
	if !portal(a) {
		return tx
	}
	own := some(a.SubjectIDs)
	return tx.Where("(id IN ? OR agency_id IN ?)", own, own)
}

func subjectKeys(r page.Request) db.Keyset {
	return db.Keyset{Request: r, Default: "-created_at", Orders: map[string]string{"name": "name", "created_at": "created_at"}}
}

func (f Filter) narrow(ctx context.Context, d *db.DB) (*gorm.DB, error) {
	tx := seen(actor.From(ctx), d.Conn(ctx).Model(&subjectRow{}))
	if f.Kind != "" {
		tx = tx.Where("kind = ?", f.Kind)
	}
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	return search.Among(ctx, d, tx, "subjects", gramKind, f.Query)
}

func (s store) list(ctx context.Context, f Filter, r page.Request) (page.Page[Subject], error) {
	tx, err := f.narrow(ctx, s.db)
	if err != nil {
		return page.Page[Subject]{}, err
	}
	k := subjectKeys(r)
	if tx, err = k.Apply(tx); err != nil {
		return page.Page[Subject]{}, err
	}
	var rows []subjectRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Subject]{}, err
	}
	cut := db.Cut(k, rows, func(r subjectRow) (any, string) {
		if r.Name != "" && (k.Request.Sort == "name" || k.Request.Sort == "-name") {
			return r.Name, string(r.ID)
		}
		return r.CreatedAt, string(r.ID)
	})
	return page.Map(cut, fromRow), nil
}

func (s store) count(ctx context.Context, f Filter) (int64, error) {
	tx, err := f.narrow(ctx, s.db)
	if err != nil {
		return 0, err
	}
	var n int64
	return n, tx.Count(&n).Error
}

// after lists subjects of some states in the order of their ids, for work over all of them.
func (s store) after(ctx context.Context, kind Kind, states []State, last id.ID, limit int) ([]Subject, error) {
	tx := seen(actor.From(ctx), s.db.Conn(ctx)).Where("id > ? AND state IN ?", last, states)
	if kind != "" {
		tx = tx.Where("kind = ?", kind)
	}
	var rows []subjectRow
	err := tx.Order("id").Limit(limit).Find(&rows).Error
	return fromRows(rows), err
}

// matches finds subjects of a kind that have one of the numbers.
func (s store) matches(ctx context.Context, kind Kind, usccs, idIndexes []string) ([]Subject, error) {
	var rows []subjectRow
	err := s.db.Conn(ctx).Where("kind = ? AND (uscc IN ? OR id_index IN ?)", kind, some(usccs), some(idIndexes)).Find(&rows).Error
	return fromRows(rows), err
}

// same finds the dossiers with the identity number or the credit code of v.
func (s store) same(ctx context.Context, v Subject) ([]Subject, error) {
	var rows []subjectRow
	err := s.db.Conn(ctx).Where("(uscc = ? OR id_index = ?)", db.Null(v.USCC), db.Null(v.IDIndex)).Find(&rows).Error
	return fromRows(rows), err
}

// byNames finds subjects of a kind by exact name.
func (s store) byNames(ctx context.Context, kind Kind, names []string) ([]Subject, error) {
	var rows []subjectRow
	err := s.db.Conn(ctx).Where("kind = ? AND name IN ?", kind, some(names)).Find(&rows).Error
	return fromRows(rows), err
}

// insertAll adds many new subjects and their search index.
func (s store) insertAll(ctx context.Context, all []Subject) error {
	if len(all) == 0 {
		return nil
	}
	rows := make([]subjectRow, len(all))
	texts := make(map[id.ID][]string, len(all))
	for i, v := range all {
		rows[i] = toRow(v)
		texts[v.ID] = []string{v.Name}
	}
	if err := s.db.Conn(ctx).CreateInBatches(rows, 100).Error; err != nil {
		return taken(err)
	}
	return search.Add(ctx, s.db, gramKind, texts)
}
