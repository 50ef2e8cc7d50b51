package mediation

import (
	"context"
	"fmt"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

type caseRow struct {
	TenantID       id.ID `gorm:"primaryKey"`
	ID             id.ID `gorm:"primaryKey"`
	Number         string
	Mode           Mode
	State          State
	Channel        Channel
	MerchantID     *id.ID
	MerchantSaid   string
	SessionID      *id.ID
	ProductID      *id.ID
	StudioID       *id.ID
	ConsumerName   string
	PhoneSealed    *string
	PhoneIndex     string
	AddressSealed  *string
	ClaimKind      ClaimKind
	ClaimFen       money.Fen
	OrderNumber    string
	BoughtOn       *clock.Date
	Facts          string
	PublishConsent bool
	EntrustConsent bool
	NoticeVersion  string
	LetterFileID   *id.ID
	CodeHash       string
	MediatorID     *id.ID
	OpenedAt       int64
	AcceptedAt     *int64
	AnsweredAt     *int64
	SettledAt      *int64
	ClosedAt       *int64
	EndedHow       string
	EndedReason    string
	ReserveFen     money.Fen
	PaidFen        money.Fen
	RecoveredFen   money.Fen
	DueAt          int64
	CreatedBy      id.ID
	Version        int64
}

func (caseRow) TableName() string { return "cases" }

// ref is NULL for the zero value; val the way back.
func ref[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

func val[T any](p *T) T {
	var zero T
	if p == nil {
		return zero
	}
	return *p
}

func rowOf(c Case) caseRow {
	return caseRow{ID: c.ID, Number: c.Number, Mode: c.Mode, State: c.State, Channel: c.Channel, MerchantID: ref(c.MerchantID), MerchantSaid: c.MerchantSaid,
		SessionID: ref(c.SessionID), ProductID: ref(c.ProductID), StudioID: ref(c.StudioID), ConsumerName: c.ConsumerName, PhoneSealed: ref(c.PhoneSealed), PhoneIndex: c.PhoneIndex,
		AddressSealed: ref(c.AddressSealed), ClaimKind: c.ClaimKind, ClaimFen: c.ClaimFen, OrderNumber: c.OrderNumber, BoughtOn: ref(c.BoughtOn), Facts: c.Facts,
		PublishConsent: c.PublishConsent, EntrustConsent: c.EntrustConsent, NoticeVersion: c.NoticeVersion, LetterFileID: ref(c.LetterFileID), CodeHash: c.CodeHash,
		MediatorID: ref(c.MediatorID), OpenedAt: c.OpenedAt, AcceptedAt: ref(c.AcceptedAt), AnsweredAt: ref(c.AnsweredAt), SettledAt: ref(c.SettledAt), ClosedAt: ref(c.ClosedAt),
		EndedHow: c.EndedHow, EndedReason: c.EndedReason, ReserveFen: c.ReserveFen, PaidFen: c.PaidFen, RecoveredFen: c.RecoveredFen, DueAt: c.DueAt, CreatedBy: c.CreatedBy, Version: c.Version}
}

func (r caseRow) noun() Case {
	return Case{ID: r.ID, Number: r.Number, Mode: r.Mode, State: r.State, Channel: r.Channel, MerchantID: val(r.MerchantID), MerchantSaid: r.MerchantSaid,
		SessionID: val(r.SessionID), ProductID: val(r.ProductID), StudioID: val(r.StudioID), ConsumerName: r.ConsumerName, PhoneSealed: val(r.PhoneSealed), PhoneIndex: r.PhoneIndex,
		AddressSealed: val(r.AddressSealed), ClaimKind: r.ClaimKind, ClaimFen: r.ClaimFen, OrderNumber: r.OrderNumber, BoughtOn: val(r.BoughtOn), Facts: r.Facts,
		PublishConsent: r.PublishConsent, EntrustConsent: r.EntrustConsent, NoticeVersion: r.NoticeVersion, LetterFileID: val(r.LetterFileID), CodeHash: r.CodeHash,
		MediatorID: val(r.MediatorID), OpenedAt: r.OpenedAt, AcceptedAt: val(r.AcceptedAt), AnsweredAt: val(r.AnsweredAt), SettledAt: val(r.SettledAt), ClosedAt: val(r.ClosedAt),
		EndedHow: r.EndedHow, EndedReason: r.EndedReason, ReserveFen: r.ReserveFen, PaidFen: r.PaidFen, RecoveredFen: r.RecoveredFen, DueAt: r.DueAt, CreatedBy: r.CreatedBy, Version: r.Version}
}

func (s store) insert(ctx context.Context, c Case) error {
	r := rowOf(c)
	if err := s.db.Conn(ctx).Create(&r).Error; err != nil {
		return fmt.Errorf("mediation: %w", err)
	}
	return nil
}

// update stores what may change of a case whose row still has this version.
func (s store) update(ctx context.Context, c Case, version int64) error {
	r := rowOf(c)
	return db.Update(s.db.Conn(ctx), &caseRow{}, string(c.ID), version, map[string]any{
		"mode": r.Mode, "state": r.State, "merchant_id": r.MerchantID, "session_id": r.SessionID, "product_id": r.ProductID, "studio_id": r.StudioID, "facts": r.Facts,
		"letter_file_id": r.LetterFileID, "code_hash": r.CodeHash, "mediator_id": r.MediatorID, "accepted_at": r.AcceptedAt, "answered_at": r.AnsweredAt, "settled_at": r.SettledAt,
		"closed_at": r.ClosedAt, "ended_how": r.EndedHow, "ended_reason": r.EndedReason, "reserve_fen": r.ReserveFen, "paid_fen": r.PaidFen, "recovered_fen": r.RecoveredFen, "due_at": r.DueAt})
}

func (s store) byID(ctx context.Context, c id.ID) (Case, error) {
	var r caseRow
	err := s.db.Conn(ctx).Where("id = ?", c).Take(&r).Error
	return r.noun(), db.One(err, ErrCaseNotFound)
}

// countFrom counts the complaints from one phone opened after an instant.
func (s store) countFrom(ctx context.Context, phoneIndex string, after int64) (int64, error) {
	var n int64
	err := s.db.Conn(ctx).Model(&caseRow{}).Where("phone_index = ? AND opened_at > ?", phoneIndex, after).Count(&n).Error
	return n, wrap(err)
}

// Filter narrows a list of cases.
type Filter struct {
	State      State
	Open       bool // only cases somebody still has to do something about
	Mode       Mode
	MerchantID id.ID
	MediatorID id.ID
	Mine       bool // only the actor's own
	Overdue    bool
	Number     string
	merchants  []id.ID // a portal's own, once accepted
}

func (s store) list(ctx context.Context, f Filter, r page.Request, now int64) (page.Page[Case], error) {
	k := db.Keyset{Request: r, Default: "due_at", Orders: map[string]string{"due_at": "due_at", "opened_at": "opened_at"}}
	q, err := k.Apply(s.db.Conn(ctx))
	if err != nil {
		return page.Page[Case]{}, err
	}
	if f.State != "" {
		q = q.Where("state = ?", f.State)
	}
	if f.Open {
		q = q.Where("state NOT IN ?", []State{Refused, Performed, Terminated, Closed})
	}
	if f.Mode != "" {
		q = q.Where("mode = ?", f.Mode)
	}
	if f.MerchantID != "" {
		q = q.Where("merchant_id = ?", f.MerchantID)
	}
	if f.MediatorID != "" {
		q = q.Where("mediator_id = ?", f.MediatorID)
	}
	if f.Overdue {
		q = q.Where("due_at <= ?", now)
	}
	if f.Number != "" {
		q = q.Where("number = ?", f.Number)
	}
	if f.merchants != nil {
		q = q.Where("merchant_id IN ? AND accepted_at IS NOT NULL", f.merchants)
	}
	var rows []caseRow
	if err := q.Find(&rows).Error; err != nil {
		return page.Page[Case]{}, fmt.Errorf("mediation: %w", err)
	}
	place := func(c caseRow) (any, string) {
		if k.Request.Sort == "opened_at" || k.Request.Sort == "-opened_at" {
			return c.OpenedAt, string(c.ID)
		}
		return c.DueAt, string(c.ID)
	}
	return page.Map(db.Cut(k, rows, place), caseRow.noun), nil
}

type stepRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	CaseID    id.ID
	Seq       int64
	Action    Action
	FromState State
	ToState   State
	Article   string
	Ground    string
	Reason    string
	BySide    Side
	ByID      id.ID
	At        int64
}

func (stepRow) TableName() string { return "case_steps" }

func (s store) insertStep(ctx context.Context, row, c id.ID, t Step) error {
	r := stepRow{ID: row, CaseID: c, Seq: t.Seq, Action: t.Action, FromState: t.From, ToState: t.To, Article: t.Article, Ground: t.Ground, Reason: t.Reason, BySide: t.By, ByID: t.ByID, At: t.At}
	if err := s.db.Conn(ctx).Create(&r).Error; err != nil {
		return fmt.Errorf("mediation: %w", err)
	}
	return nil
}

func (s store) steps(ctx context.Context, c id.ID) ([]Step, error) {
	var rows []stepRow
	if err := s.db.Conn(ctx).Where("case_id = ?", c).Order("seq").Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("mediation: %w", err)
	}
	out := make([]Step, len(rows))
	for i, r := range rows {
		out[i] = Step{r.Seq, r.Action, r.FromState, r.ToState, r.Article, r.Ground, r.Reason, r.BySide, r.ByID, r.At}
	}
	return out, nil
}

type triesRow struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	CaseID       id.ID
	AddressHash  string
	WindowAt     int64
	Failures     int64
	BlockedUntil int64
}

func (triesRow) TableName() string { return "case_tries" }

// tries reads the count under a lock; an address without one starts at zero.
func (s store) tries(ctx context.Context, c id.ID, address string) (tries, error) {
	var r triesRow
	err := db.Lock(s.db.Conn(ctx)).Where("case_id = ? AND address_hash = ?", c, address).Take(&r).Error
	if db.Missing(err) {
		return tries{caseID: c, addressHash: address}, nil
	}
	return tries{r.ID, r.CaseID, r.AddressHash, r.WindowAt, r.Failures, r.BlockedUntil}, err
}

func (s store) saveTries(ctx context.Context, row id.ID, t tries) error {
	tx := s.db.Conn(ctx)
	if t.id == "" {
		return tx.Create(&triesRow{ID: row, CaseID: t.caseID, AddressHash: t.addressHash, WindowAt: t.windowAt, Failures: t.failures, BlockedUntil: t.blockedUntil}).Error
	}
	return tx.Model(&triesRow{}).Where("id = ?", t.id).Updates(map[string]any{"window_at": t.windowAt, "failures": t.failures, "blocked_until": t.blockedUntil}).Error
}
