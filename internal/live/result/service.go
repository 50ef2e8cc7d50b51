package result

import (
	"cmp"
	"context"
	"io"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/live"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
)

// Files is the store of uploaded files (evidence).
type Files interface {
	// Open returns the bytes and the name of a file. ok is false when there is none.
	Open(ctx context.Context, file id.ID) (r io.ReadCloser, name string, ok bool, err error)
}

// Subjects is the dossier desk (admission).
type Subjects interface {
	AccountByUID(ctx context.Context, platform, uid string) (live.Account, error)
	Named(ctx context.Context, ids []id.ID) (map[id.ID]live.Standing, error)
}

// Service is what can be done with results.
type Service struct {
	core.Core
	sessions *live.Service
	subjects Subjects
	files    Files
	store    store
}

// New returns the service.
func New(c core.Core, sessions *live.Service, subjects Subjects, files Files) *Service {
	return &Service{c, sessions, subjects, files, store{c.DB}}
}

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

// Job is the kind of the job that applies a result import.
const Job = "live.result_import"

// Import is one file of results.
type Import struct {
	ID          id.ID
	FileID      id.ID
	Platform    string
	State       string // checked, applying, applied
	ExportedAt  int64
	GoodRows    int64
	BadRows     int64
	MatchedRows int64
	OpenRows    int64 // ambiguous or unmatched: wait for a person
	AppliedRows int64
	Faults      []CellFault
	Dropped     []string
	JobID       id.ID
	CreatedBy   id.ID
	CreatedAt   int64
	AppliedAt   int64
	Version     int64
}

// NewImport is an export somebody uploaded.
type NewImport struct {
	FileID     id.ID
	Platform   string
	ExportedAt int64
}

// Check reads a platform's export without applying anything: it names errors by row and
// column, finds the session of each good row by account and time, and leaves rows it cannot be sure
// about to a person. Personal data of consumers is never read. ErrFileNotFound, ErrImportFile.
func (s *Service) Check(ctx context.Context, n NewImport) (Import, error) {
	sheet, err := s.sheet(ctx, n.FileID)
	if err != nil {
		return Import{}, err
	}
	var out Import
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		m := Import{ID: s.IDs.New(), FileID: n.FileID, Platform: n.Platform, State: "checked", ExportedAt: min(n.ExportedAt, s.now()), GoodRows: int64(len(sheet.rows)),
			BadRows: sheet.bad, Faults: sheet.faults, Dropped: sheet.dropped, CreatedBy: actor.From(ctx).AccountID, CreatedAt: s.now(), Version: 1}
		rows := slices.Clone(sheet.rows)
		if err := s.matchRows(ctx, m, rows); err != nil {
			return err
		}
		for _, r := range rows {
			m.count(r.State, 1)
		}
		if err := s.store.insertImport(ctx, m); err != nil {
			return err
		}
		if err := s.store.insertRows(ctx, rows); err != nil {
			return err
		}
		db.Produced(ctx, m.ID)
		out = m
		return audit.Change(ctx, s.Journal, "live.result.check", "result_import", m.ID, nil, m)
	})
	return out, err
}

func (m *Import) count(state RowState, n int64) {
	switch state {
	case RowMatched:
		m.MatchedRows += n
	case RowAmbiguous, RowUnmatched:
		m.OpenRows += n
	}
}

func (s *Service) sheet(ctx context.Context, file id.ID) (sheet, error) {
	r, _, ok, err := s.files.Open(ctx, file)
	if err != nil {
		return sheet{}, err
	}
	if !ok {
		return sheet{}, ErrFileNotFound
	}
	defer r.Close()
	return readDouyin(r)
}

// matchRows finds the session of each row and compares it with what is stored.
func (s *Service) matchRows(ctx context.Context, m Import, rows []Row) error {
	byUID := map[string][]*Row{}
	for i := range rows {
		r := &rows[i]
		r.ID, r.ImportID, r.Version = s.IDs.New(), m.ID, 1
		byUID[r.UID] = append(byUID[r.UID], r)
	}
	for uid, own := range byUID {
		account, err := s.subjects.AccountByUID(ctx, m.Platform, uid)
		if err != nil {
			return err
		}
		slices.SortStableFunc(own, func(a, b *Row) int { return cmp.Compare(a.Started, b.Started) })
		for len(own) > 0 {
			n := near(own)
			if err := s.matchNear(ctx, account.ID, own[:n]); err != nil {
				return err
			}
			own = own[n:]
		}
	}
	for chunk := range slices.Chunk(rows, batchRows) {
		held, err := s.heldOf(ctx, chunk)
		if err != nil {
			return err
		}
		for i := range chunk {
			held.compare(m, &chunk[i])
		}
	}
	return nil
}

// window is how far apart the broadcasts may be that are looked up together.
const window = 14 * 24 * 3_600_000

// near counts the rows that are looked up together: sorted by start, few and close.
func near(own []*Row) int {
	n := 1
	for n < len(own) && n < batchRows && own[n].Started-own[0].Started < window {
		n++
	}
	return n
}

// matchNear finds the sessions of rows of one account that lie close together; without an
// account there are none.
func (s *Service) matchNear(ctx context.Context, account id.ID, rows []*Row) error {
	var sessions []live.Session
	if account != "" {
		all := live.Span{From: rows[0].Started}
		for _, r := range rows {
			all.To = max(all.To, r.Ended)
		}
		var err error
		if sessions, err = s.sessions.HeldBy(ctx, account, all); err != nil {
			return err
		}
	}
	for _, r := range rows {
		r.match(sessions)
	}
	return nil
}

// Imports lists imports, newest first.
func (s *Service) Imports(ctx context.Context, p page.Request) (page.Page[Import], error) {
	return s.store.listImports(ctx, p)
}

// Import returns one import. ErrImportNotFound.
func (s *Service) Import(ctx context.Context, m id.ID) (Import, error) {
	return s.store.resultImport(ctx, m)
}

// RowView is a row with the sessions it may belong to.
type RowView struct {
	Row
	Sessions map[id.ID]live.Session
}

// Rows lists the rows of an import by line. ErrImportNotFound.
func (s *Service) Rows(ctx context.Context, m id.ID, state RowState, p page.Request) (page.Page[RowView], error) {
	if _, err := s.store.resultImport(ctx, m); err != nil {
		return page.Page[RowView]{}, err
	}
	rows, err := s.store.rows(ctx, m, state, p)
	if err != nil {
		return page.Page[RowView]{}, err
	}
	views, err := s.viewRows(ctx, rows.Items)
	return page.Page[RowView]{Items: views, Next: rows.Next}, err
}

func (s *Service) viewRows(ctx context.Context, rows []Row) ([]RowView, error) {
	var wanted []id.ID
	for _, r := range rows {
		for _, c := range r.Candidates {
			wanted = append(wanted, c.SessionID)
		}
	}
	found, err := s.sessions.ByIDs(ctx, wanted)
	if err != nil {
		return nil, err
	}
	out := make([]RowView, len(rows))
	for i, r := range rows {
		out[i] = RowView{r, found}
	}
	return out, nil
}

// ResolveRow says which session a row belongs to, or leaves it out when session is empty.
// ErrRowNotFound, ErrImportState once the import is applied, ErrSessionNotFound, ErrRowSession for
// a session of another account or another time.
func (s *Service) ResolveRow(ctx context.Context, row id.ID, version int64, session id.ID) (RowView, error) {
	var out Row
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		r, err := s.store.row(ctx, row)
		if err != nil {
			return err
		}
		m, err := s.store.resultImport(ctx, r.ImportID)
		if err != nil {
			return err
		}
		if m.State != "checked" || r.State == RowApplied {
			return ErrImportState
		}
		before := r
		m.count(r.State, -1)
		r.State, r.SessionID, r.OverlapBP, r.DecidedBy = RowSkipped, "", 0, actor.From(ctx).AccountID
		if session != "" {
			if err := s.choose(ctx, m, &r, session); err != nil {
				return err
			}
		}
		m.count(r.State, 1)
		if err := s.store.updateRow(ctx, &r, version); err != nil {
			return err
		}
		if err := s.store.updateImport(ctx, &m, m.Version); err != nil {
			return err
		}
		out = r
		return audit.Change(ctx, s.Journal, "live.result.resolve", "result_row", r.ID, before, r)
	})
	if err != nil {
		return RowView{}, err
	}
	views, err := s.viewRows(ctx, []Row{out})
	if err != nil {
		return RowView{}, err
	}
	return views[0], nil
}

// choose gives a row to a session of the same account and time.
func (s *Service) choose(ctx context.Context, m Import, r *Row, session id.ID) error {
	x, err := s.sessions.Known(ctx, session)
	if err != nil {
		return err
	}
	account, err := s.subjects.AccountByUID(ctx, m.Platform, r.UID)
	if err != nil {
		return err
	}
	bp := overlapBP(r.span(), x.Span())
	if account.ID != x.AccountID || bp == 0 || x.State == live.Cancelled {
		return ErrRowSession
	}
	r.State, r.SessionID, r.OverlapBP = RowMatched, x.ID, bp
	held, err := s.heldOf(ctx, []Row{*r})
	if err != nil {
		return err
	}
	held.compare(m, r)
	return nil
}

// Apply queues the storing of the matched rows. Rows still open stay for a later import.
// ErrImportNotFound, ErrImportState.
func (s *Service) Apply(ctx context.Context, imported id.ID, version int64) (Import, error) {
	var out Import
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		m, err := s.store.resultImport(ctx, imported)
		if err != nil {
			return err
		}
		if m.State != "checked" {
			return ErrImportState
		}
		before := m
		m.State = "applying"
		if m.JobID, err = s.Jobs.Enqueue(ctx, job.Spec{Kind: Job, Title: m.Platform, Payload: m.ID, Key: string(m.ID)}); err != nil {
			return err
		}
		if err := s.store.updateImport(ctx, &m, version); err != nil {
			return err
		}
		out = m
		return audit.Change(ctx, s.Journal, "live.result.apply", "result_import", m.ID, before, m)
	})
	return out, err
}

// View is what a session brought, broadcast by broadcast.
type View struct {
	Total   Figures
	Results []Result
	Shares  []Share
	People  map[id.ID]live.Standing
}

// Results returns what a session brought and whose slots it belongs to. ErrSessionNotFound.
func (s *Service) Results(ctx context.Context, session id.ID) (View, error) {
	var out View
	if _, err := s.sessions.Known(ctx, session); err != nil {
		return out, err
	}
	var err error
	if out.Results, out.Shares, err = s.store.results(ctx, []id.ID{session}); err != nil {
		return out, err
	}
	var people []id.ID
	for _, h := range out.Shares {
		people = append(people, h.StreamerID)
	}
	for _, r := range out.Results {
		out.Total = out.Total.Add(r.Figures)
	}
	out.People, err = s.subjects.Named(ctx, people)
	return out, err
}
