package live

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// store reads and writes the tables of this domain.
type store struct{ db *db.DB }

type sessionRow struct {
	TenantID       id.ID `gorm:"primaryKey"`
	ID             id.ID `gorm:"primaryKey"`
	Kind           Kind
	Title          string
	AccountID      id.ID
	Platform       string
	OwnerID        id.ID
	MerchantID     *id.ID
	StudioID       id.ID
	Category       string
	PlannedStartAt int64
	PlannedEndAt   int64
	State          State
	StateReason    string
	AIUsed         bool `gorm:"column:ai_used"`
	AILabelled     bool `gorm:"column:ai_labelled"`
	Reviewed       string
	GateOutcome    Outcome
	GateResultID   *id.ID
	StartedAt      *int64
	StartedBy      *id.ID
	StartReason    string
	EndedAt        *int64
	CopiedFrom     *id.ID
	CreatedBy      id.ID
	CreatedAt      int64
	Version        int64
}

func (sessionRow) TableName() string { return "sessions" }

func (r sessionRow) session() (Session, error) {
	s := Session{ID: r.ID, Kind: r.Kind, Title: r.Title, AccountID: r.AccountID, Platform: r.Platform, OwnerID: r.OwnerID, MerchantID: db.Value(r.MerchantID),
		StudioID: r.StudioID, Category: r.Category, PlannedStart: r.PlannedStartAt, PlannedEnd: r.PlannedEndAt, State: r.State, StateReason: r.StateReason,
		AIUsed: r.AIUsed, AILabelled: r.AILabelled, GateOutcome: r.GateOutcome, GateResultID: db.Value(r.GateResultID), StartedAt: db.Value(r.StartedAt),
		StartedBy: db.Value(r.StartedBy), StartReason: r.StartReason, EndedAt: db.Value(r.EndedAt), CopiedFrom: db.Value(r.CopiedFrom), CreatedBy: r.CreatedBy,
		CreatedAt: r.CreatedAt, Version: r.Version}
	return s, db.ReadJSON(r.Reviewed, &s.Reviewed)
}

func (s Session) columns() map[string]any {
	return map[string]any{"kind": s.Kind, "title": s.Title, "account_id": s.AccountID, "platform": s.Platform, "owner_id": s.OwnerID, "merchant_id": db.Null(s.MerchantID),
		"studio_id": s.StudioID, "category": s.Category, "planned_start_at": s.PlannedStart, "planned_end_at": s.PlannedEnd, "state": s.State,
		"state_reason": s.StateReason, "ai_used": s.AIUsed, "ai_labelled": s.AILabelled, "reviewed": db.JSON(s.Reviewed), "gate_outcome": s.GateOutcome,
		"gate_result_id": db.Null(s.GateResultID), "started_at": db.Null(s.StartedAt), "started_by": db.Null(s.StartedBy), "start_reason": s.StartReason, "ended_at": db.Null(s.EndedAt)}
}

func (st store) insert(ctx context.Context, s Session) error {
	r := sessionRow{ID: s.ID, Kind: s.Kind, Title: s.Title, AccountID: s.AccountID, Platform: s.Platform, OwnerID: s.OwnerID, MerchantID: db.Null(s.MerchantID),
		StudioID: s.StudioID, Category: s.Category, PlannedStartAt: s.PlannedStart, PlannedEndAt: s.PlannedEnd, State: s.State, AIUsed: s.AIUsed,
		AILabelled: s.AILabelled, Reviewed: db.JSON(s.Reviewed), GateOutcome: s.GateOutcome, CopiedFrom: db.Null(s.CopiedFrom), CreatedBy: s.CreatedBy,
		CreatedAt: s.CreatedAt, Version: 1}
	return wrap(st.db.Conn(ctx).Create(&r).Error)
}

// update stores every changing column of the session; the version given is the one the caller read.
func (st store) update(ctx context.Context, s *Session, version int64) error {
	if err := db.Update(st.db.Conn(ctx), &sessionRow{}, string(s.ID), version, s.columns()); err != nil {
		return wrap(err)
	}
	s.Version = version + 1
	return nil
}

func (st store) byID(ctx context.Context, session id.ID) (Session, error) {
	return st.take(st.db.Conn(ctx), session)
}

// locked reads a session and holds its row until the transaction ends.
func (st store) locked(ctx context.Context, session id.ID) (Session, error) {
	return st.take(db.Lock(st.db.Conn(ctx)), session)
}

func (st store) take(tx *gorm.DB, session id.ID) (Session, error) {
	var r sessionRow
	if err := tx.Where("id = ?", session).Take(&r).Error; err != nil {
		return Session{}, wrap(db.One(err, ErrSessionNotFound))
	}
	return r.session()
}

// around lists the sessions that overlap a span and that want selects.
func (st store) around(ctx context.Context, in Span, lock bool, want func(*gorm.DB) *gorm.DB) ([]Session, error) {
	tx := st.db.Conn(ctx)
	if lock {
		tx = db.Lock(tx)
	}
	// No session is planned for longer than MaxSession, which bounds the index range.
	tx = tx.Where("planned_start_at < ? AND planned_start_at > ? AND planned_end_at > ?", in.To, in.From-MaxSession.Milliseconds()-1, in.From)
	return sessions(want(tx).Order("planned_start_at").Order("id").Limit(2000))
}

func sessions(tx *gorm.DB) ([]Session, error) {
	var rows []sessionRow
	if err := tx.Find(&rows).Error; err != nil {
		return nil, wrap(err)
	}
	out := make([]Session, 0, len(rows))
	for _, r := range rows {
		s, err := r.session()
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// byIDs returns sessions by id; unknown ones are missing from the map.
func (st store) byIDs(ctx context.Context, wanted []id.ID) (map[id.ID]Session, error) {
	return byID(st.db.Conn(ctx).Where("id IN ?", ids(wanted)))
}

// lockedAll returns sessions by id and holds them, in one order for everybody.
func (st store) lockedAll(ctx context.Context, wanted []id.ID) (map[id.ID]Session, error) {
	return byID(db.Lock(st.db.Conn(ctx)).Where("id IN ?", ids(wanted)).Order("id"))
}

func byID(tx *gorm.DB) (map[id.ID]Session, error) {
	all, err := sessions(tx)
	out := make(map[id.ID]Session, len(all))
	for _, x := range all {
		out[x.ID] = x
	}
	return out, err
}

// inStudio lists the open sessions of a studio in a span, and holds them.
func (st store) inStudio(ctx context.Context, studio id.ID, in Span) ([]Session, error) {
	return st.around(ctx, in, true, func(tx *gorm.DB) *gorm.DB { return tx.Where("studio_id = ? AND state IN ?", studio, openStates) })
}

// ofAccount lists the open sessions of a platform account in a span, and holds them.
func (st store) ofAccount(ctx context.Context, account id.ID, in Span) ([]Session, error) {
	return st.around(ctx, in, true, func(tx *gorm.DB) *gorm.DB { return tx.Where("account_id = ? AND state IN ?", account, openStates) })
}

// heldBy lists every session of a platform account that may have run in a span.
func (st store) heldBy(ctx context.Context, account id.ID, in Span) ([]Session, error) {
	day := MaxSession.Milliseconds()
	return sessions(st.db.Conn(ctx).Where("account_id = ? AND planned_start_at < ? AND planned_start_at > ? AND state <> ?", account, in.To+day, in.From-2*day, Cancelled).
		Order("planned_start_at").Limit(2000))
}

var openStates = []State{Planned, Ready, Live}

// Filter narrows the list of sessions.
type Filter struct {
	Page       page.Request
	From, To   int64
	States     []State
	StudioIDs  []id.ID
	MerchantID id.ID
	StreamerID id.ID
	SessionIDs []id.ID // of StreamerID, when one is named
}

func (st store) list(ctx context.Context, f Filter, only *visible) (page.Page[Session], error) {
	k := db.Keyset{Request: f.Page, Default: "-planned_start_at", Orders: map[string]string{"planned_start_at": "planned_start_at"}}
	tx := narrow(st.db.Conn(ctx), f, only)
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Session]{}, err
	}
	all, err := sessions(tx)
	if err != nil {
		return page.Page[Session]{}, err
	}
	return db.Cut(k, all, func(s Session) (any, string) { return s.PlannedStart, string(s.ID) }), nil
}

// between lists sessions by their planned start, at most limit.
func (st store) between(ctx context.Context, f Filter, only *visible, limit int) ([]Session, error) {
	return sessions(narrow(st.db.Conn(ctx), f, only).Order("planned_start_at").Order("id").Limit(limit))
}

// ownSessions lists the sessions on accounts or with goods of subjects, the newest first.
func (st store) ownSessions(ctx context.Context, subjects []id.ID) ([]id.ID, error) {
	var out []id.ID
	err := st.db.Conn(ctx).Model(&sessionRow{}).Where("owner_id IN ? OR merchant_id IN ?", ids(subjects), ids(subjects)).
		Order("planned_start_at DESC").Limit(2000).Pluck("id", &out).Error
	return out, wrap(err)
}

func narrow(tx *gorm.DB, f Filter, only *visible) *gorm.DB {
	if f.To > 0 {
		tx = tx.Where("planned_start_at < ?", f.To)
	}
	if f.From > 0 {
		tx = tx.Where("planned_end_at > ?", f.From)
	}
	if len(f.States) > 0 {
		tx = tx.Where("state IN ?", f.States)
	}
	if len(f.StudioIDs) > 0 {
		tx = tx.Where("studio_id IN ?", f.StudioIDs)
	}
	if f.SessionIDs != nil {
		tx = tx.Where("id IN ?", ids(f.SessionIDs))
	}
	if f.MerchantID != "" {
		tx = tx.Where("merchant_id = ?", f.MerchantID)
	}
	if only != nil {
		tx = tx.Where("(owner_id IN ? OR merchant_id IN ? OR id IN ?)", ids(only.subjects), ids(only.subjects), ids(only.sessions))
	}
	return tx
}

// ids makes an IN list that is never empty: gorm would write NULL, which some servers refuse.
func ids(list []id.ID) []id.ID {
	if len(list) == 0 {
		return []id.ID{""}
	}
	return list
}

type slotRow struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	SessionID    id.ID
	StreamerID   id.ID
	FromAt       int64
	ToAt         int64
	State        SlotState
	LockReason   string
	TookOverFrom *id.ID
	Version      int64
}

func (slotRow) TableName() string { return "slots" }

func (r slotRow) slot() Slot {
	return Slot{r.ID, r.SessionID, r.StreamerID, r.FromAt, r.ToAt, r.State, r.LockReason, db.Value(r.TookOverFrom), r.Version}
}

func (st store) insertSlots(ctx context.Context, slots []Slot) error {
	if len(slots) == 0 {
		return nil
	}
	rows := make([]slotRow, len(slots))
	for i, s := range slots {
		rows[i] = slotRow{"", s.ID, s.SessionID, s.StreamerID, s.From, s.To, s.State, s.LockReason, db.Null(s.TookOverFrom), 1}
	}
	err := st.db.Conn(ctx).Create(&rows).Error
	if db.Dangling(err) {
		return ErrStreamerNotFound
	}
	return wrap(err)
}

func (st store) updateSlot(ctx context.Context, s Slot) error {
	return wrap(db.Update(st.db.Conn(ctx), &slotRow{}, string(s.ID), s.Version, map[string]any{"from_at": s.From, "to_at": s.To, "state": s.State,
		"lock_reason": s.LockReason, "took_over_from": db.Null(s.TookOverFrom)}))
}

// deleteSlots removes slots of a session that has not begun.
func (st store) deleteSlots(ctx context.Context, slots []Slot) error {
	if len(slots) == 0 {
		return nil
	}
	gone := make([]id.ID, len(slots))
	for i, s := range slots {
		gone[i] = s.ID
	}
	return wrap(st.db.Conn(ctx).Where("id IN ?", gone).Delete(&slotRow{}).Error)
}

func (st store) slots(ctx context.Context, sessions ...id.ID) ([]Slot, error) {
	return slots(st.db.Conn(ctx).Where("session_id IN ?", ids(sessions)).Order("from_at").Order("id"))
}

// booked lists the slots of people that overlap a span, and holds that stretch of their calendar
// until the transaction ends, so that two bookings at once cannot both succeed.
func (st store) booked(ctx context.Context, streamers []id.ID, in Span) ([]Slot, error) {
	return slots(db.Lock(st.db.Conn(ctx)).Where("streamer_id IN ? AND to_at > ? AND from_at < ? AND state <> ?", ids(streamers), in.From, in.To, SlotDropped))
}

// withStreamers lists the slots of people in a span.
func (st store) withStreamers(ctx context.Context, streamers []id.ID, in Span) ([]Slot, error) {
	return slots(st.db.Conn(ctx).Where("streamer_id IN ? AND to_at > ? AND from_at < ?", ids(streamers), in.From, in.To).Order("from_at").Order("id").Limit(5000))
}

func slots(tx *gorm.DB) ([]Slot, error) {
	var rows []slotRow
	if err := tx.Find(&rows).Error; err != nil {
		return nil, wrap(err)
	}
	out := make([]Slot, len(rows))
	for i, r := range rows {
		out[i] = r.slot()
	}
	return out, nil
}

type itemRow struct {
	TenantID       id.ID `gorm:"primaryKey"`
	ID             id.ID `gorm:"primaryKey"`
	SessionID      id.ID
	ProductID      id.ID
	MerchantID     id.ID
	SelectionID    *id.ID
	Place          int64
	State          ItemState
	LockReason     string
	PriceFen       money.Fen
	ProductVersion int64
	AddedAt        int64
	Version        int64
}

func (itemRow) TableName() string { return "shelf_items" }

func (r itemRow) item() Item {
	return Item{r.ID, r.SessionID, r.ProductID, r.MerchantID, db.Value(r.SelectionID), r.Place, r.State, r.LockReason, r.PriceFen, r.ProductVersion, r.AddedAt, r.Version}
}

func (st store) insertItems(ctx context.Context, items []Item) error {
	if len(items) == 0 {
		return nil
	}
	rows := make([]itemRow, len(items))
	for i, x := range items {
		rows[i] = itemRow{"", x.ID, x.SessionID, x.ProductID, x.MerchantID, db.Null(x.SelectionID), x.Place, x.State, x.LockReason, x.PriceFen, x.ProductVersion, x.AddedAt, 1}
	}
	return wrap(st.db.Conn(ctx).CreateInBatches(rows, 100).Error)
}

func (st store) updateItem(ctx context.Context, x Item) error {
	return wrap(db.Update(st.db.Conn(ctx), &itemRow{}, string(x.ID), x.Version, map[string]any{"place": x.Place, "state": x.State, "lock_reason": x.LockReason,
		"selection_id": db.Null(x.SelectionID), "price_fen": x.PriceFen, "product_version": x.ProductVersion}))
}

// shelf lists the products of sessions, removed ones included.
func (st store) shelf(ctx context.Context, sessions ...id.ID) ([]Item, error) {
	return items(st.db.Conn(ctx).Where("session_id IN ?", ids(sessions)).Order("place").Order("id"))
}

func items(tx *gorm.DB) ([]Item, error) {
	var rows []itemRow
	if err := tx.Find(&rows).Error; err != nil {
		return nil, wrap(err)
	}
	out := make([]Item, len(rows))
	for i, r := range rows {
		out[i] = r.item()
	}
	return out, nil
}

// wrap names the package in errors of the database; the domain's own errors pass as they are.
func wrap(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("live: %w", err)
}
