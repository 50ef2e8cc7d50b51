package result

import (
	"cmp"
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/id"
	"sitong/internal/live"
	"sitong/internal/platform/job"
)

// batchRows is how many rows are looked up or stored at a time: few enough that others can write
// in between, many enough that the transaction is not what costs.
const batchRows = 250

// Run is the handler of Job. It may run again: each row is stored once.
func (s *Service) Run(ctx context.Context, r *job.Run) (any, error) {
	var imported id.ID
	if err := r.Read(&imported); err != nil {
		return nil, err
	}
	m, err := s.store.resultImport(ctx, imported)
	if err != nil || m.State != "applying" {
		return imported, err
	}
	rows, err := s.store.matchedRows(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	// By session, so that one is locked, added up and told of once.
	slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Compare(a.SessionID, b.SessionID) })
	for done := 0; done < len(rows); {
		n := batch(rows[done:])
		if err := s.applyBatch(ctx, m, rows[done:done+n]); err != nil {
			return nil, err
		}
		done += n
		if err := r.Progress(ctx, int64(done), int64(len(rows))); err != nil {
			return nil, err
		}
	}
	return imported, s.DB.InTx(ctx, func(ctx context.Context) error {
		before, err := s.store.resultImport(ctx, m.ID)
		if err != nil {
			return err
		}
		after := before
		after.State, after.AppliedAt = "applied", s.now()
		if after.AppliedRows, err = s.store.countRows(ctx, m.ID, RowApplied); err != nil {
			return err
		}
		if err := s.store.updateImport(ctx, &after, before.Version); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "live.result.apply", "result_import", m.ID, before, after)
	})
}

// batch counts the rows of the next transaction: whole sessions.
func batch(rows []Row) int {
	n := min(batchRows, len(rows))
	for n < len(rows) && rows[n].SessionID == rows[n-1].SessionID {
		n++
	}
	return n
}

// applyBatch stores the figures of rows with their shares, and tells what each session brought.
// The audit names the rows and what became of them.
func (s *Service) applyBatch(ctx context.Context, m Import, batch []Row) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		rows := slices.Clone(batch) // the transaction may run again
		sessions, err := s.sessions.Locked(ctx, sessionsOf(rows))
		if err != nil {
			return err
		}
		held, err := s.heldOf(ctx, rows)
		if err != nil {
			return err
		}
		var kept []*Result
		became := map[RowState][]id.ID{}
		for i := range rows {
			r := &rows[i]
			if _, ok := sessions[r.SessionID]; !ok {
				return live.ErrSessionNotFound
			}
			held.compare(m, r)
			if r.State == RowMatched {
				kept = append(kept, held.take(s.IDs.New(), m, *r))
				r.State = RowApplied
			}
			became[r.State] = append(became[r.State], r.ID)
		}
		if err := s.keep(ctx, sessions, held, kept); err != nil {
			return err
		}
		for state, ids := range became {
			if err := s.store.markRows(ctx, ids, state); err != nil {
				return err
			}
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "live.result.apply", Kind: "result_import", Object: m.ID, After: map[string]any{"rows": became}})
	})
}

func sessionsOf(rows []Row) []id.ID {
	var out []id.ID
	for _, r := range rows {
		if r.SessionID != "" {
			out = append(out, r.SessionID)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// keep stores results with their shares, and tells of their sessions.
func (s *Service) keep(ctx context.Context, sessions map[id.ID]live.Session, held *held, kept []*Result) error {
	if len(kept) == 0 {
		return nil
	}
	var touched []id.ID
	for _, r := range kept {
		touched = append(touched, r.SessionID)
	}
	slices.Sort(touched)
	touched = slices.Compact(touched)
	slots, err := s.sessions.Slots(ctx, touched)
	if err != nil {
		return err
	}
	bySession := map[id.ID][]live.Slot{}
	for _, x := range slots {
		bySession[x.SessionID] = append(bySession[x.SessionID], x)
	}
	if err := s.store.keepResults(ctx, kept); err != nil {
		return err
	}
	var shares []Share
	for _, r := range kept {
		for _, h := range share(*r, bySession[r.SessionID]) {
			h.ID = s.IDs.New()
			shares = append(shares, h)
		}
	}
	if err := s.store.replaceShares(ctx, touched, kept, shares); err != nil {
		return err
	}
	all := held.shared(kept, shares)
	for _, x := range touched {
		if err := s.tell(ctx, sessions[x], held.results[x], all[x]); err != nil {
			return err
		}
	}
	return nil
}

// tell publishes what a session brought over all its broadcasts.
func (s *Service) tell(ctx context.Context, x live.Session, results []*Result, shares []Share) error {
	fact := Imported{Session: x.ID, Owner: x.OwnerID, Merchant: x.MerchantID, StartedAt: results[0].Started, Shares: []SharedWith{}}
	total := Figures{}
	for _, r := range results {
		total = total.Add(r.Figures)
		fact.StartedAt, fact.EndedAt = min(fact.StartedAt, r.Started), max(fact.EndedAt, r.Ended)
	}
	fact.GMV, fact.Net, fact.Refund, fact.Orders = total.GMV, total.Net, total.Refund, total.Orders
	fact.RefundOrders, fact.Viewers = total.RefundOrders, total.Viewers
	for _, h := range shares {
		if h.Kind != Nobody {
			fact.Shares = append(fact.Shares, SharedWith{h.StreamerID, h.Kind, h.OverlapMS})
		}
	}
	return s.Journal.Publish(ctx, EventImported, x.ID, fact)
}

// held is what is stored of some sessions, and what is about to be.
type held struct {
	results map[id.ID][]*Result // by session
	shares  []Share
}

// heldOf reads what is stored of the sessions of rows.
func (s *Service) heldOf(ctx context.Context, rows []Row) (*held, error) {
	results, shares, err := s.store.results(ctx, sessionsOf(rows))
	out := &held{results: map[id.ID][]*Result{}, shares: shares}
	for i := range results {
		r := &results[i]
		out.results[r.SessionID] = append(out.results[r.SessionID], r)
	}
	return out, err
}

// find returns the broadcast of a session that began at an instant; nil when none is stored.
func (h *held) find(session id.ID, started int64) *Result {
	for _, r := range h.results[session] {
		if r.Started == started {
			return r
		}
	}
	return nil
}

// compare marks a matched row whose figures are stored already, or newer ones are.
func (h *held) compare(m Import, r *Row) {
	if r.State != RowMatched {
		return
	}
	was := h.find(r.SessionID, r.Started)
	switch {
	case was == nil:
	case was.Figures.same(r.Figures) && was.Ended == r.Ended:
		r.State = RowUnchanged
	case was.ExportedAt >= m.ExportedAt:
		r.State = RowOlder
	}
}

// take lays the figures of a row in the place of what was stored, or adds them as a new result
// with the id.
func (h *held) take(fresh id.ID, m Import, row Row) *Result {
	r := h.find(row.SessionID, row.Started)
	if r == nil {
		r = &Result{ID: fresh}
		h.results[row.SessionID] = append(h.results[row.SessionID], r)
	}
	*r = Result{ID: r.ID, SessionID: row.SessionID, ImportID: m.ID, UID: row.UID, Started: row.Started, Ended: row.Ended, ExportedAt: m.ExportedAt,
		Figures: row.Figures, Version: r.Version}
	return r
}

// shared are the shares of each session once those of the kept results are replaced.
func (h *held) shared(kept []*Result, shares []Share) map[id.ID][]Share {
	replaced := map[id.ID]bool{}
	for _, r := range kept {
		replaced[r.ID] = true
	}
	out := map[id.ID][]Share{}
	for _, v := range h.shares {
		if !replaced[v.ResultID] {
			out[v.SessionID] = append(out[v.SessionID], v)
		}
	}
	for _, v := range shares {
		out[v.SessionID] = append(out[v.SessionID], v)
	}
	return out
}
