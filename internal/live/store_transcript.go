package live

import (
	"context"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/live/transcript"
	"sitong/internal/platform/db"
)

type chunkRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SessionID   id.ID
	Source      Source
	Seq         int64
	OffsetMS    int64 `gorm:"column:offset_ms"`
	Words       string
	WordsSHA256 string `gorm:"column:words_sha256"`
	ArrivedAt   int64
}

func (chunkRow) TableName() string { return "transcript_chunks" }

func (st store) insertChunks(ctx context.Context, session id.ID, source Source, chunks []Chunk, next func() id.ID, now int64) error {
	rows := make([]chunkRow, len(chunks))
	for i, c := range chunks {
		rows[i] = chunkRow{ID: next(), SessionID: session, Source: source, Seq: c.Seq, OffsetMS: c.OffsetMS, Words: c.Text, WordsSHA256: c.digest(), ArrivedAt: now}
	}
	return wrap(st.db.Conn(ctx).CreateInBatches(rows, 100).Error)
}

// digests returns the hashes of the chunks that are stored already, by number.
func (st store) digests(ctx context.Context, session id.ID, source Source, chunks []Chunk) (map[int64]string, error) {
	out := map[int64]string{}
	for from := 0; from < len(chunks); from += 500 {
		var seqs []int64
		for _, c := range chunks[from:min(len(chunks), from+500)] {
			seqs = append(seqs, c.Seq)
		}
		var rows []chunkRow
		err := st.db.Conn(ctx).Select("id", "seq", "words_sha256").Where("session_id = ? AND source = ? AND seq IN ?", session, source, seqs).Find(&rows).Error
		if err != nil {
			return nil, wrap(err)
		}
		for _, r := range rows {
			out[r.Seq] = r.WordsSHA256
		}
	}
	return out, nil
}

// chunks lists the pieces of one source by number, both ends included.
func (st store) chunks(ctx context.Context, session id.ID, source Source, from, to int64) ([]Chunk, error) {
	var rows []chunkRow
	err := st.db.Conn(ctx).Where("session_id = ? AND source = ? AND seq >= ? AND seq <= ?", session, source, from, to).Order("seq").Find(&rows).Error
	out := make([]Chunk, len(rows))
	for i, r := range rows {
		out[i] = Chunk{r.Seq, r.OffsetMS, r.Words}
	}
	return out, wrap(err)
}

// spoken lists what was said by offset.
func (st store) spoken(ctx context.Context, session id.ID, in Span, p page.Request) (page.Page[chunkRow], error) {
	p.Sort = ""
	k := db.Keyset{Request: p, Default: "offset_ms", Orders: map[string]string{"offset_ms": "offset_ms"}}
	tx := st.db.Conn(ctx).Where("session_id = ? AND offset_ms >= ?", session, in.From)
	if in.To > 0 {
		tx = tx.Where("offset_ms <= ?", in.To)
	}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[chunkRow]{}, err
	}
	var rows []chunkRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[chunkRow]{}, wrap(err)
	}
	return db.Cut(k, rows, func(r chunkRow) (any, string) { return r.OffsetMS, string(r.ID) }), nil
}

// heardAt is when speech last arrived; 0 when it never did.
func (st store) heardAt(ctx context.Context, session id.ID) (int64, error) {
	var rows []chunkRow
	err := st.db.Conn(ctx).Select("id", "arrived_at").Where("session_id = ?", session).Order("id DESC").Limit(1).Find(&rows).Error
	if len(rows) == 0 {
		return 0, wrap(err)
	}
	return rows[0].ArrivedAt, wrap(err)
}

type hitRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SessionID   id.ID
	Source      Source
	Seq         int64
	StartRune   int64
	EndRune     int64
	OffsetMS    int64 `gorm:"column:offset_ms"`
	Term        string
	Found       string
	Category    string
	Severity    HitSeverity
	Article     string
	Suggestion  string
	PackVersion string
	SlotID      *id.ID
	StreamerID  *id.ID
	State       HitState
	Reason      string
	DecidedBy   *id.ID
	DecidedAt   *int64
	IncidentID  *id.ID
	FoundAt     int64
	Version     int64
}

func (hitRow) TableName() string { return "hits" }

func (r hitRow) hit() (Hit, error) {
	h := Hit{ID: r.ID, SessionID: r.SessionID, Source: r.Source, Seq: r.Seq, Start: r.StartRune, End: r.EndRune, OffsetMS: r.OffsetMS, Term: r.Term, Found: r.Found,
		Category: r.Category, Severity: r.Severity, PackVersion: r.PackVersion, SlotID: db.Value(r.SlotID), StreamerID: db.Value(r.StreamerID), State: r.State,
		Reason: r.Reason, DecidedBy: db.Value(r.DecidedBy), DecidedAt: db.Value(r.DecidedAt), IncidentID: db.Value(r.IncidentID), FoundAt: r.FoundAt, Version: r.Version}
	if err := db.ReadJSON(r.Article, &h.Article); err != nil {
		return h, err
	}
	return h, db.ReadJSON(r.Suggestion, &h.Suggestion)
}

func (st store) insertHit(ctx context.Context, h Hit) error {
	return wrap(st.db.Conn(ctx).Create(&hitRow{ID: h.ID, SessionID: h.SessionID, Source: h.Source, Seq: h.Seq, StartRune: h.Start, EndRune: h.End, OffsetMS: h.OffsetMS,
		Term: h.Term, Found: h.Found, Category: h.Category, Severity: h.Severity, Article: db.JSON(h.Article), Suggestion: db.JSON(h.Suggestion),
		PackVersion: h.PackVersion, SlotID: db.Null(h.SlotID), StreamerID: db.Null(h.StreamerID), State: h.State, FoundAt: h.FoundAt, Version: 1}).Error)
}

func (st store) updateHit(ctx context.Context, h *Hit, version int64) error {
	err := db.Update(st.db.Conn(ctx), &hitRow{}, string(h.ID), version, map[string]any{"state": h.State, "reason": h.Reason, "decided_by": db.Null(h.DecidedBy),
		"decided_at": db.Null(h.DecidedAt), "incident_id": db.Null(h.IncidentID), "streamer_id": db.Null(h.StreamerID)})
	h.Version = version + 1
	return wrap(err)
}

func (st store) hit(ctx context.Context, hit id.ID) (Hit, error) {
	var r hitRow
	if err := db.Lock(st.db.Conn(ctx)).Where("id = ?", hit).Take(&r).Error; err != nil {
		return Hit{}, wrap(db.One(err, ErrHitNotFound))
	}
	return r.hit()
}

func hits(tx *gorm.DB) ([]Hit, error) {
	var rows []hitRow
	if err := tx.Find(&rows).Error; err != nil {
		return nil, wrap(err)
	}
	out := make([]Hit, len(rows))
	for i, r := range rows {
		h, err := r.hit()
		if err != nil {
			return nil, err
		}
		out[i] = h
	}
	return out, nil
}

// hitsIn lists the hits that begin in the chunks of one source by number.
func (st store) hitsIn(ctx context.Context, session id.ID, source Source, from, to int64) ([]Hit, error) {
	return hits(st.db.Conn(ctx).Where("session_id = ? AND source = ? AND seq >= ? AND seq <= ?", session, source, from, to).Order("seq"))
}

// HitFilter narrows the list of hits.
type HitFilter struct {
	Page       page.Request
	SessionID  id.ID
	StreamerID id.ID
	IncidentID id.ID
	State      HitState
	Severity   HitSeverity
}

func (st store) listHits(ctx context.Context, f HitFilter, only *visible) (page.Page[Hit], error) {
	k := db.Keyset{Request: f.Page, Default: "-found_at", Orders: map[string]string{"found_at": "found_at"}}
	tx := st.db.Conn(ctx)
	for column, v := range map[string]string{"session_id": string(f.SessionID), "streamer_id": string(f.StreamerID), "incident_id": string(f.IncidentID),
		"state": string(f.State), "severity": string(f.Severity)} {
		if v != "" {
			tx = tx.Where(column+" = ?", v)
		}
	}
	if only != nil {
		tx = tx.Where("(streamer_id IN ? OR session_id IN ?)", ids(only.people), ids(only.sessions))
	}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Hit]{}, err
	}
	all, err := hits(tx)
	if err != nil {
		return page.Page[Hit]{}, err
	}
	return db.Cut(k, all, func(h Hit) (any, string) { return h.FoundAt, string(h.ID) }), nil
}

// countHits counts the hits of sessions.
func (st store) countHits(ctx context.Context, sessions []id.ID) (map[id.ID]HitCounts, error) {
	var rows []struct {
		SessionID id.ID
		Severity  HitSeverity
		State     HitState
		N         int64
	}
	err := st.db.Conn(ctx).Model(&hitRow{}).Select("session_id", "severity", "state", "COUNT(*) AS n").Where("session_id IN ? AND state <> ?", ids(sessions), HitDismissed).
		Group("session_id").Group("severity").Group("state").Find(&rows).Error
	out := map[id.ID]HitCounts{}
	for _, r := range rows {
		c := out[r.SessionID]
		switch r.Severity {
		case Grave:
			c.Grave += r.N
		case Serious:
			c.Serious += r.N
		default:
			c.Slight += r.N
		}
		switch r.State {
		case HitOpen:
			c.Open += r.N
		case HitCorrected:
			c.Corrected += r.N
		}
		out[r.SessionID] = c
	}
	return out, wrap(err)
}

type correctionRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	SessionID  id.ID
	HitID      *id.ID
	StreamerID *id.ID
	Words      string
	SpokenAt   int64
	OnTheSpot  bool
	RecordedBy id.ID
	RecordedAt int64
}

func (correctionRow) TableName() string { return "corrections" }

func (st store) insertCorrection(ctx context.Context, c Correction) error {
	return wrap(st.db.Conn(ctx).Create(&correctionRow{"", c.ID, c.SessionID, db.Null(c.HitID), db.Null(c.StreamerID), c.Words, c.SpokenAt, c.OnTheSpot, c.RecordedBy, c.RecordedAt}).Error)
}

func (st store) corrections(ctx context.Context, session id.ID) ([]Correction, error) {
	var rows []correctionRow
	err := st.db.Conn(ctx).Where("session_id = ?", session).Order("spoken_at").Limit(1000).Find(&rows).Error
	out := make([]Correction, len(rows))
	for i, r := range rows {
		out[i] = Correction{r.ID, r.SessionID, db.Value(r.HitID), db.Value(r.StreamerID), r.Words, r.SpokenAt, r.OnTheSpot, r.RecordedBy, r.RecordedAt}
	}
	return out, wrap(err)
}

type incidentRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	SessionID   id.ID
	StreamerID  *id.ID
	MerchantID  *id.ID
	State       IncidentState
	Severity    HitSeverity
	Summary     string
	BundleID    *id.ID
	ViolationID *id.ID
	OpenedBy    id.ID
	OpenedAt    int64
	EscalatedBy *id.ID
	EscalatedAt *int64
	Version     int64
}

func (incidentRow) TableName() string { return "incidents" }

func (r incidentRow) incident() Incident {
	return Incident{r.ID, r.SessionID, db.Value(r.StreamerID), db.Value(r.MerchantID), r.State, r.Severity, r.Summary, db.Value(r.BundleID), db.Value(r.ViolationID),
		r.OpenedBy, r.OpenedAt, db.Value(r.EscalatedBy), db.Value(r.EscalatedAt), r.Version}
}

func (st store) insertIncident(ctx context.Context, n Incident) error {
	return wrap(st.db.Conn(ctx).Create(&incidentRow{"", n.ID, n.SessionID, db.Null(n.StreamerID), db.Null(n.MerchantID), n.State, n.Severity, n.Summary, nil, nil, n.OpenedBy, n.OpenedAt, nil, nil, 1}).Error)
}

func (st store) updateIncident(ctx context.Context, n *Incident, version int64) error {
	err := db.Update(st.db.Conn(ctx), &incidentRow{}, string(n.ID), version, map[string]any{"state": n.State, "severity": n.Severity, "summary": n.Summary,
		"bundle_id": db.Null(n.BundleID), "violation_id": db.Null(n.ViolationID), "escalated_by": db.Null(n.EscalatedBy), "escalated_at": db.Null(n.EscalatedAt)})
	n.Version = version + 1
	return wrap(err)
}

func (st store) incident(ctx context.Context, incident id.ID) (Incident, error) {
	var r incidentRow
	err := db.Lock(st.db.Conn(ctx)).Where("id = ?", incident).Take(&r).Error
	return r.incident(), wrap(db.One(err, ErrIncidentNotFound))
}

// openIncident finds the incident of a streamer in a session that still takes hits.
func (st store) openIncident(ctx context.Context, session, streamer id.ID) (Incident, bool, error) {
	var rows []incidentRow
	err := db.Lock(st.db.Conn(ctx)).Where("session_id = ? AND state = ? AND streamer_id = ?", session, IncidentOpen, streamer).Limit(1).Find(&rows).Error
	if err != nil || len(rows) == 0 {
		return Incident{}, false, wrap(err)
	}
	return rows[0].incident(), true, nil
}

func (st store) listIncidents(ctx context.Context, p page.Request, state IncidentState, session id.ID) (page.Page[Incident], error) {
	k := db.Keyset{Request: p, Default: "-opened_at", Orders: map[string]string{"opened_at": "opened_at"}}
	tx := st.db.Conn(ctx)
	if state != "" {
		tx = tx.Where("state = ?", state)
	}
	if session != "" {
		tx = tx.Where("session_id = ?", session)
	}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Incident]{}, err
	}
	var rows []incidentRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Incident]{}, wrap(err)
	}
	cut := db.Cut(k, rows, func(r incidentRow) (any, string) { return r.OpenedAt, string(r.ID) })
	return page.Map(cut, incidentRow.incident), nil
}

type transcriptImportRow struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	SessionID    id.ID
	FileID       id.ID
	Format       transcript.Format
	State        string
	GoodLines    int64
	BadLines     int64
	StoredChunks int64
	HitsFound    int64
	Findings     string
	JobID        *id.ID
	CreatedBy    id.ID
	CreatedAt    int64
	FinishedAt   *int64
	Version      int64
}

func (transcriptImportRow) TableName() string { return "transcript_imports" }

func (r transcriptImportRow) imported() (TranscriptImport, error) {
	out := TranscriptImport{ID: r.ID, SessionID: r.SessionID, FileID: r.FileID, Format: r.Format, State: r.State, GoodLines: r.GoodLines, BadLines: r.BadLines,
		StoredChunks: r.StoredChunks, HitsFound: r.HitsFound, JobID: db.Value(r.JobID), CreatedBy: r.CreatedBy, CreatedAt: r.CreatedAt, FinishedAt: db.Value(r.FinishedAt), Version: r.Version}
	return out, db.ReadJSON(r.Findings, &out.Bad)
}

func (st store) insertTranscriptImport(ctx context.Context, t TranscriptImport) error {
	err := st.db.Conn(ctx).Create(&transcriptImportRow{ID: t.ID, SessionID: t.SessionID, FileID: t.FileID, State: t.State, Findings: "[]", JobID: db.Null(t.JobID),
		CreatedBy: t.CreatedBy, CreatedAt: t.CreatedAt, Version: 1}).Error
	if db.Dangling(err) {
		return ErrFileNotFound
	}
	return wrap(err)
}

func (st store) updateTranscriptImport(ctx context.Context, t *TranscriptImport) error {
	err := db.Update(st.db.Conn(ctx), &transcriptImportRow{}, string(t.ID), t.Version, map[string]any{"format": t.Format, "state": t.State, "good_lines": t.GoodLines,
		"bad_lines": t.BadLines, "stored_chunks": t.StoredChunks, "hits_found": t.HitsFound, "findings": db.JSON(t.Bad), "finished_at": db.Null(t.FinishedAt)})
	t.Version++
	return wrap(err)
}

func (st store) transcriptImport(ctx context.Context, imported id.ID) (TranscriptImport, error) {
	var r transcriptImportRow
	if err := st.db.Conn(ctx).Where("id = ?", imported).Take(&r).Error; err != nil {
		return TranscriptImport{}, wrap(db.One(err, ErrImportNotFound))
	}
	return r.imported()
}

func (st store) transcriptImports(ctx context.Context, session id.ID) ([]TranscriptImport, error) {
	var rows []transcriptImportRow
	if err := st.db.Conn(ctx).Where("session_id = ?", session).Order("created_at DESC").Limit(200).Find(&rows).Error; err != nil {
		return nil, wrap(err)
	}
	out := make([]TranscriptImport, len(rows))
	for i, r := range rows {
		t, err := r.imported()
		if err != nil {
			return nil, err
		}
		out[i] = t
	}
	return out, nil
}
