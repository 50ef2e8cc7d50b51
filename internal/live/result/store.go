package result

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type resultImportRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	FileID      id.ID
	Platform    string
	State       string
	ExportedAt  int64
	GoodRows    int64
	BadRows     int64
	MatchedRows int64
	OpenRows    int64
	AppliedRows int64
	Findings    string
	Dropped     string
	JobID       *id.ID
	CreatedBy   id.ID
	CreatedAt   int64
	AppliedAt   *int64
	Version     int64
}

func (resultImportRow) TableName() string { return "result_imports" }

func (r resultImportRow) imported() (Import, error) {
	out := Import{ID: r.ID, FileID: r.FileID, Platform: r.Platform, State: r.State, ExportedAt: r.ExportedAt, GoodRows: r.GoodRows, BadRows: r.BadRows,
		MatchedRows: r.MatchedRows, OpenRows: r.OpenRows, AppliedRows: r.AppliedRows, JobID: db.Value(r.JobID), CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt,
		AppliedAt: db.Value(r.AppliedAt), Version: r.Version}
	if err := db.ReadJSON(r.Findings, &out.Faults); err != nil {
		return out, err
	}
	return out, db.ReadJSON(r.Dropped, &out.Dropped)
}

func (st store) insertImport(ctx context.Context, m Import) error {
	err := st.db.Conn(ctx).Create(&resultImportRow{ID: m.ID, FileID: m.FileID, Platform: m.Platform, State: m.State, ExportedAt: m.ExportedAt, GoodRows: m.GoodRows,
		BadRows: m.BadRows, MatchedRows: m.MatchedRows, OpenRows: m.OpenRows, Findings: db.JSON(m.Faults), Dropped: db.JSON(m.Dropped), CreatedBy: m.CreatedBy,
		CreatedAt: m.CreatedAt, Version: 1}).Error
	if db.Dangling(err) {
		return ErrFileNotFound
	}
	return wrap(err)
}

func (st store) updateImport(ctx context.Context, m *Import, version int64) error {
	err := db.Update(st.db.Conn(ctx), &resultImportRow{}, string(m.ID), version, map[string]any{"state": m.State, "matched_rows": m.MatchedRows, "open_rows": m.OpenRows,
		"applied_rows": m.AppliedRows, "job_id": db.Null(m.JobID), "applied_at": db.Null(m.AppliedAt)})
	m.Version = version + 1
	return wrap(err)
}

func (st store) resultImport(ctx context.Context, m id.ID) (Import, error) {
	var r resultImportRow
	if err := st.db.Conn(ctx).Where("id = ?", m).Take(&r).Error; err != nil {
		return Import{}, wrap(db.One(err, ErrImportNotFound))
	}
	return r.imported()
}

func (st store) listImports(ctx context.Context, p page.Request) (page.Page[Import], error) {
	k := db.Keyset{Request: p, Default: "-created_at", Orders: map[string]string{"created_at": "created_at"}}
	tx, err := k.Apply(st.db.Conn(ctx))
	if err != nil {
		return page.Page[Import]{}, err
	}
	var rows []resultImportRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Import]{}, wrap(err)
	}
	cut := db.Cut(k, rows, func(r resultImportRow) (any, string) { return r.CreatedAt, string(r.ID) })
	out := page.Page[Import]{Next: cut.Next, Items: make([]Import, len(cut.Items))}
	for i, r := range cut.Items {
		if out.Items[i], err = r.imported(); err != nil {
			return out, err
		}
	}
	return out, nil
}

type resultRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	ImportID   id.ID
	Line       int64
	UID        string `gorm:"column:uid"`
	Nickname   string
	StartedAt  int64
	EndedAt    int64
	Figures    string
	State      RowState
	SessionID  *id.ID
	OverlapBP  int64 `gorm:"column:overlap_bp"`
	Candidates string
	DecidedBy  *id.ID
	Version    int64
}

func (resultRow) TableName() string { return "result_rows" }

func (r resultRow) row() (Row, error) {
	out := Row{ID: r.ID, ImportID: r.ImportID, Line: r.Line, UID: r.UID, Nickname: r.Nickname, Started: r.StartedAt, Ended: r.EndedAt, State: r.State,
		SessionID: db.Value(r.SessionID), OverlapBP: r.OverlapBP, DecidedBy: db.Value(r.DecidedBy), Version: r.Version}
	if err := db.ReadJSON(r.Figures, &out.Figures); err != nil {
		return out, err
	}
	return out, db.ReadJSON(r.Candidates, &out.Candidates)
}

func (st store) insertRows(ctx context.Context, rows []Row) error {
	if len(rows) == 0 {
		return nil
	}
	stored := make([]resultRow, len(rows))
	for i, r := range rows {
		stored[i] = resultRow{"", r.ID, r.ImportID, r.Line, r.UID, r.Nickname, r.Started, r.Ended, db.JSON(r.Figures), r.State, db.Null(r.SessionID), r.OverlapBP, db.JSON(r.Candidates), nil, 1}
	}
	return wrap(st.db.Conn(ctx).CreateInBatches(stored, 100).Error)
}

func (st store) updateRow(ctx context.Context, r *Row, version int64) error {
	err := db.Update(st.db.Conn(ctx), &resultRow{}, string(r.ID), version, map[string]any{"state": r.State, "session_id": db.Null(r.SessionID), "overlap_bp": r.OverlapBP,
		"decided_by": db.Null(r.DecidedBy)})
	r.Version = version + 1
	return wrap(err)
}

// markRows says what became of matched rows. db.ErrStale when one is not matched any more.
func (st store) markRows(ctx context.Context, rows []id.ID, state RowState) error {
	done := st.db.Conn(ctx).Model(&resultRow{}).Where("id IN ? AND state = ?", rows, RowMatched).
		Updates(map[string]any{"state": state, "version": gorm.Expr("version + 1")})
	if done.Error == nil && done.RowsAffected != int64(len(rows)) {
		return db.ErrStale
	}
	return wrap(done.Error)
}

func (st store) row(ctx context.Context, row id.ID) (Row, error) {
	var r resultRow
	if err := db.Lock(st.db.Conn(ctx)).Where("id = ?", row).Take(&r).Error; err != nil {
		return Row{}, wrap(db.One(err, ErrRowNotFound))
	}
	return r.row()
}

func resultRows(tx *gorm.DB) ([]Row, error) {
	var rows []resultRow
	if err := tx.Find(&rows).Error; err != nil {
		return nil, wrap(err)
	}
	out := make([]Row, len(rows))
	for i, r := range rows {
		var err error
		if out[i], err = r.row(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (st store) rows(ctx context.Context, m id.ID, state RowState, p page.Request) (page.Page[Row], error) {
	k := db.Keyset{Request: p, Default: "line", Orders: map[string]string{"line": "line"}}
	tx := st.db.Conn(ctx).Where("import_id = ?", m)
	if state != "" {
		tx = tx.Where("state = ?", state)
	}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Row]{}, err
	}
	all, err := resultRows(tx)
	if err != nil {
		return page.Page[Row]{}, err
	}
	return db.Cut(k, all, func(r Row) (any, string) { return r.Line, string(r.ID) }), nil
}

// matchedRows lists what an import has to apply; an import has at most 20,000 rows.
func (st store) matchedRows(ctx context.Context, m id.ID) ([]Row, error) {
	return resultRows(st.db.Conn(ctx).Where("import_id = ? AND state = ?", m, RowMatched).Order("line"))
}

func (st store) countRows(ctx context.Context, m id.ID, state RowState) (int64, error) {
	var n int64
	err := st.db.Conn(ctx).Model(&resultRow{}).Where("import_id = ? AND state = ?", m, state).Count(&n).Error
	return n, wrap(err)
}

type sessionResultRow struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	SessionID    id.ID
	ImportID     id.ID
	UID          string `gorm:"column:uid"`
	StartedAt    int64
	EndedAt      int64
	ExportedAt   int64
	GMVFen       money.Fen `gorm:"column:gmv_fen"`
	PaidFen      money.Fen
	NetFen       money.Fen
	RefundFen    money.Fen
	Orders       int64
	RefundOrders int64
	Units        int64
	Buyers       int64
	Viewers      int64
	PeakViewers  int64
	Comments     int64
	Followers    int64
	Figures      string
	Version      int64
}

func (sessionResultRow) TableName() string { return "session_results" }

func (r sessionResultRow) result() (Result, error) {
	out := Result{ID: r.ID, SessionID: r.SessionID, ImportID: r.ImportID, UID: r.UID, Started: r.StartedAt, Ended: r.EndedAt, ExportedAt: r.ExportedAt, Version: r.Version}
	return out, db.ReadJSON(r.Figures, &out.Figures)
}

func (r Result) stored() sessionResultRow {
	f := r.Figures
	return sessionResultRow{"", r.ID, r.SessionID, r.ImportID, r.UID, r.Started, r.Ended, r.ExportedAt, f.GMV, f.Paid, f.Net, f.Refund, f.Orders, f.RefundOrders,
		f.Units, f.Buyers, f.Viewers, f.PeakViewers, f.Comments, f.Followers, db.JSON(f), r.Version}
}

// keepResults stores results: those of version 0 are new and get version 1.
func (st store) keepResults(ctx context.Context, results []*Result) error {
	var fresh []sessionResultRow
	for _, r := range results {
		if r.Version > 0 {
			if err := st.updateResult(ctx, *r); err != nil {
				return err
			}
			continue
		}
		r.Version = 1
		fresh = append(fresh, r.stored())
	}
	if fresh == nil {
		return nil
	}
	return wrap(st.db.Conn(ctx).CreateInBatches(fresh, 100).Error)
}

func (st store) updateResult(ctx context.Context, r Result) error {
	w := r.stored()
	return wrap(db.Update(st.db.Conn(ctx), &sessionResultRow{}, string(r.ID), r.Version, map[string]any{"import_id": w.ImportID, "ended_at": w.EndedAt,
		"exported_at": w.ExportedAt, "gmv_fen": w.GMVFen, "paid_fen": w.PaidFen, "net_fen": w.NetFen, "refund_fen": w.RefundFen, "orders": w.Orders,
		"refund_orders": w.RefundOrders, "units": w.Units, "buyers": w.Buyers, "viewers": w.Viewers, "peak_viewers": w.PeakViewers, "comments": w.Comments,
		"followers": w.Followers, "figures": w.Figures}))
}

type shareRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	SessionID  id.ID
	ResultID   id.ID
	SlotID     *id.ID
	StreamerID *id.ID
	OverlapMS  int64     `gorm:"column:overlap_ms"`
	Kind       ShareKind `gorm:"column:share"`
}

func (shareRow) TableName() string { return "result_shares" }

// replaceShares makes the shares of results of some sessions what they are now.
func (st store) replaceShares(ctx context.Context, sessions []id.ID, results []*Result, shares []Share) error {
	gone := make([]id.ID, len(results))
	for i, r := range results {
		gone[i] = r.ID
	}
	if err := st.db.Conn(ctx).Where("session_id IN ? AND result_id IN ?", sessions, gone).Delete(&shareRow{}).Error; err != nil {
		return wrap(err)
	}
	rows := make([]shareRow, len(shares))
	for i, h := range shares {
		rows[i] = shareRow{"", h.ID, h.SessionID, h.ResultID, db.Null(h.SlotID), db.Null(h.StreamerID), h.OverlapMS, h.Kind}
	}
	return wrap(st.db.Conn(ctx).CreateInBatches(rows, 200).Error)
}

// results lists the broadcasts of sessions by their start, and the shares of them. The order is
// made here: asked for it, SQLite walks the whole park by id.
func (st store) results(ctx context.Context, sessions []id.ID) ([]Result, []Share, error) {
	if len(sessions) == 0 {
		return nil, nil, nil
	}
	var rows []sessionResultRow
	if err := st.db.Conn(ctx).Where("session_id IN ?", sessions).Find(&rows).Error; err != nil {
		return nil, nil, wrap(err)
	}
	slices.SortFunc(rows, func(a, b sessionResultRow) int { return cmp.Compare(a.StartedAt, b.StartedAt) })
	out := make([]Result, len(rows))
	for i, r := range rows {
		var err error
		if out[i], err = r.result(); err != nil {
			return nil, nil, err
		}
	}
	var stored []shareRow
	if err := st.db.Conn(ctx).Where("session_id IN ?", sessions).Find(&stored).Error; err != nil {
		return nil, nil, wrap(err)
	}
	slices.SortFunc(stored, func(a, b shareRow) int { return cmp.Compare(a.ID, b.ID) })
	shares := make([]Share, len(stored))
	for i, h := range stored {
		shares[i] = Share{h.ID, h.SessionID, h.ResultID, db.Value(h.SlotID), db.Value(h.StreamerID), h.OverlapMS, h.Kind}
	}
	return out, shares, nil
}

// store reads and writes the tables of this package.
type store struct{ db *db.DB }

// wrap names the package in errors of the database; the domain's own errors pass as they are.
func wrap(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("result: %w", err)
}
