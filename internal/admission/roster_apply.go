package admission

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/job"
	"sitong/internal/platform/tabular"
)

// applyRows is how many rows one transaction creates: few enough that others can write in
// between, many enough that the transaction is not what costs.
const applyRows = 400

// RunRosterApply is the handler of RosterApplyJob. Each batch of rows and the count of what
// is done are one transaction, so an interrupted import goes on without a gap or a double.
func (s *Service) RunRosterApply(ctx context.Context, r *job.Run) (any, error) {
	m, err := s.importOf(ctx, r)
	if err != nil || m.State != ImportApplying {
		return nil, err
	}
	rows, err := s.goodRows(ctx, m)
	if err != nil {
		return nil, err
	}
	for m.Report.Done < len(rows) {
		batch := rows[m.Report.Done:min(m.Report.Done+applyRows, len(rows))]
		if m, err = s.applyBatch(ctx, m, batch); err != nil {
			return nil, err
		}
		if err := r.Progress(ctx, int64(m.Report.Done), int64(len(rows))); err != nil {
			return nil, err
		}
	}
	m.State, m.AppliedAt = ImportApplied, s.now()
	return map[string]any{"created": m.CreatedRows}, s.saveImport(ctx, m, "admission.roster.apply")
}

// goodRows reads the file again and keeps the rows the dry run found good.
func (s *Service) goodRows(ctx context.Context, m Import) ([]*RosterRow, error) {
	good := make(map[int]bool, len(m.Report.Good))
	for _, n := range m.Report.Good {
		good[n] = true
	}
	var out []*RosterRow
	err := s.readRoster(ctx, m, func(*tabular.Table) {}, func(_ tabular.Row, v RosterRow) error {
		if good[v.Row] {
			_ = v.complete(m.SubjectKind) // a good row had nothing to complain of
			out = append(out, &v)
		}
		return nil
	})
	return out, err
}

// applyBatch creates a batch; a row that meanwhile collides is left out and named.
func (s *Service) applyBatch(ctx context.Context, was Import, batch []*RosterRow) (Import, error) {
	var m Import
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		m = was
		known, err := s.known(ctx, m.SubjectKind, batch)
		if err != nil {
			return err
		}
		var subjects []Subject
		var accounts []PlatformAccount
		for _, row := range batch {
			if wrongs := known.compare(*row); len(wrongs) > 0 {
				m.GoodRows, m.BadRows = m.GoodRows-1, m.BadRows+1
				m.Report.Findings = append(m.Report.Findings, wrongs[:min(len(wrongs), maxFindings-len(m.Report.Findings))]...)
				continue
			}
			v, err := s.fromRoster(actor.From(ctx).ParkID, m, *row, known.agencies[row.Agency])
			if err != nil {
				return err
			}
			subjects = append(subjects, v)
			if row.UID != "" {
				accounts = append(accounts, PlatformAccount{ID: s.IDs.New(), SubjectID: v.ID, Platform: row.Platform, UID: row.UID, Name: row.AccountName, State: "active", CreatedAt: s.now(), Version: 1})
			}
		}
		if err := s.store.insertAll(ctx, subjects); err != nil {
			return err
		}
		if err := s.imported(ctx, subjects); err != nil {
			return err
		}
		if err := s.store.insertAccounts(ctx, accounts); err != nil {
			return err
		}
		m.CreatedRows += int64(len(subjects))
		m.Report.Done += len(batch)
		if err := s.store.updateImport(ctx, m); err != nil {
			return err
		}
		m.Version++
		return s.auditBatch(ctx, m, subjects)
	})
	return m, err
}

// auditBatch records one entry per created dossier's import, not per row: the entry holds
// the hash of all of them.
func (s *Service) auditBatch(ctx context.Context, m Import, subjects []Subject) error {
	ids := make([]id.ID, len(subjects))
	for i, v := range subjects {
		ids[i] = v.ID
	}
	return audit.Record(ctx, s.Journal, audit.Entry{Action: "admission.roster.apply", Kind: "roster_import", Object: m.ID,
		After: map[string]any{"created_rows": m.CreatedRows, "subjects": ids}})
}

// fromRoster makes the dossier of a row.
func (s *Service) fromRoster(park id.ID, m Import, r RosterRow, agency id.ID) (Subject, error) {
	v := Subject{ID: s.IDs.New(), Kind: m.SubjectKind, Form: r.Form, Name: r.Name, ShortName: short(r.Name), State: Provisional,
		ProvisionalUntil: m.ProvisionalUntil, USCC: r.USCC, ContactName: r.Contact, AgencyID: agency, CreatedBy: m.CreatedBy,
		CreatedAt: s.now(), Version: 1}
	if p, ok := cnid.PersonOf(r.IDNumber); ok {
		v.IDKind, v.BirthDate = rosterIDKind(r), p.Born
	}
	return v, s.sealInto(&v, park, private{r.IDNumber, r.Phone, r.Address})
}

// rosterIDKind tells the card of a foreign permanent resident from a resident's.
func rosterIDKind(r RosterRow) cnid.Kind {
	if len(r.IDNumber) > 0 && r.IDNumber[0] == '9' {
		return cnid.ForeignPermanent
	}
	return cnid.ResidentID
}

// idIndex is the blind index a row's identity number would have; empty without one.
func (s *Service) idIndex(park id.ID, r RosterRow) string {
	if r.IDNumber == "" {
		return ""
	}
	return s.Ring.Index(park, "subjects.id", string(rosterIDKind(r))+":"+r.IDNumber)
}
