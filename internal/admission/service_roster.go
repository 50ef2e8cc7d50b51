package admission

import (
	"context"
	"io"

	"sitong/internal/audit"
	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
	"sitong/internal/platform/tabular"
)

// CheckRoster queues the dry run of a roster; nothing of it is created. until is the last
// day imported subjects may trade without being admitted; empty takes the park's setting.
// ErrImportFile, evidence.ErrFileNotFound.
func (s *Service) CheckRoster(ctx context.Context, file id.ID, kind Kind, until clock.Date) (Import, error) {
	days, err := s.Park.ProvisionalDays(ctx)
	if err != nil {
		return Import{}, err
	}
	if until == "" {
		until = s.today().AddDays(days)
	}
	m := Import{ID: s.IDs.New(), FileID: file, State: ImportChecking, SubjectKind: kind, ProvisionalUntil: until, CreatedBy: actor.From(ctx).AccountID,
		CreatedAt: s.now(), Version: 1, Report: Report{Findings: []RowFinding{}, Preview: []RosterRow{}}}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, m.ID)
		f, err := s.Files.File(ctx, file)
		if err != nil {
			return err
		}
		if f.Purpose != evidence.RosterImport {
			return ErrImportFile
		}
		if m.JobID, err = s.Jobs.Enqueue(ctx, job.Spec{Kind: RosterCheckJob, Title: f.Name, Payload: m.ID, Key: "check " + string(m.ID)}); err != nil {
			return err
		}
		if err := s.store.insertImport(ctx, m); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "admission.roster.check", "roster_import", m.ID, nil, m)
	})
	return m, err
}

// RosterImport is one import. ErrImportNotFound.
func (s *Service) RosterImport(ctx context.Context, m id.ID) (Import, error) {
	return s.store.importByID(ctx, m)
}

// ListRosterImports lists imports, newest first.
func (s *Service) ListRosterImports(ctx context.Context, r page.Request) (page.Page[Import], error) {
	return s.store.listImports(ctx, r)
}

// ApplyRoster queues the creation of the good rows. ErrImportNotFound, ErrImportState,
// ErrImportNothing, db.ErrStale.
func (s *Service) ApplyRoster(ctx context.Context, roster id.ID, version int64) (Import, error) {
	var out Import
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		m, err := s.store.importByID(ctx, roster)
		if err != nil {
			return err
		}
		db.Produced(ctx, m.ID)
		switch {
		case m.State != ImportChecked:
			return ErrImportState
		case m.GoodRows == 0:
			return ErrImportNothing
		}
		before := m
		f, err := s.Files.File(ctx, m.FileID)
		if err != nil {
			return err
		}
		if m.JobID, err = s.Jobs.Enqueue(ctx, job.Spec{Kind: RosterApplyJob, Title: f.Name, Payload: m.ID, Key: "apply " + string(m.ID)}); err != nil {
			return err
		}
		m.State, m.Version = ImportApplying, version
		if err := s.store.updateImport(ctx, m); err != nil {
			return err
		}
		m.Version++
		out = m
		return audit.Change(ctx, s.Journal, "admission.roster.import", "roster_import", m.ID, before, m)
	})
	return out, err
}

// RosterTemplate writes an empty roster with the expected columns.
func (s *Service) RosterTemplate(w io.Writer, kind Kind) error {
	columns := rosterColumns(kind)
	header := make([]string, len(columns))
	for i, c := range columns {
		header[i] = c.Name
	}
	out, err := tabular.NewWriter(w, tabular.XLSX, "花名册", header)
	if err != nil {
		return err
	}
	return out.Close()
}

// RunRosterCheck is the handler of RosterCheckJob.
func (s *Service) RunRosterCheck(ctx context.Context, r *job.Run) (any, error) {
	m, err := s.importOf(ctx, r)
	if err != nil || m.State != ImportChecking {
		return nil, err
	}
	c := newChecker(s, m.SubjectKind)
	err = s.readRoster(ctx, m, func(t *tabular.Table) { c.report.Format, c.report.Encoding = string(t.Format), string(t.Encoding) },
		func(row tabular.Row, v RosterRow) error { return c.take(ctx, row, v) })
	if err == nil {
		err = c.flush(ctx)
	}
	if refused := refusal(err); refused != nil { // the file itself cannot be read as a roster
		m.State, m.Report.Error = ImportFailed, refused.Code
		m.Report.Findings = []RowFinding{{0, "", refused.Code, Words{refused.Text.In("zh-CN", refused.Params), refused.Text.In("en", refused.Params)}}}
		return nil, s.saveImport(ctx, m, "admission.roster.check")
	}
	if err != nil {
		return nil, err
	}
	m.State, m.Report = ImportChecked, c.report
	m.GoodRows, m.BadRows = int64(len(c.report.Good)), c.bad
	if m.FailedFileID, err = s.failedFile(ctx, m, c); err != nil {
		return nil, err
	}
	return map[string]any{"file_id": m.FailedFileID}, s.saveImport(ctx, m, "admission.roster.check")
}

func (s *Service) importOf(ctx context.Context, r *job.Run) (Import, error) {
	var m id.ID
	if err := r.Read(&m); err != nil {
		return Import{}, err
	}
	return s.store.importByID(ctx, m)
}

func (s *Service) saveImport(ctx context.Context, m Import, action string) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.updateImport(ctx, m); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: action, Kind: "roster_import", Object: m.ID,
			After: map[string]any{"state": m.State, "good_rows": m.GoodRows, "bad_rows": m.BadRows, "created_rows": m.CreatedRows}})
	})
}

// readRoster reads the file of an import row by row; opened sees what it is.
func (s *Service) readRoster(ctx context.Context, m Import, opened func(*tabular.Table), each func(tabular.Row, RosterRow) error) error {
	_, f, err := s.Files.Stored(ctx, m.FileID)
	if err != nil {
		return err
	}
	defer f.Close()
	t, err := tabular.Open(f, tabular.DefaultLimits())
	if err != nil {
		return err
	}
	defer t.Close()
	opened(t)
	_, err = tabular.Read(t, rosterColumns(m.SubjectKind), func(row tabular.Row, v RosterRow) error {
		v.Row = row.Number
		return each(row, v)
	})
	return err
}

// failedFile keeps the bad rows as a file for the person who asked, with what is wrong in
// the last column.
func (s *Service) failedFile(ctx context.Context, m Import, c *checker) (id.ID, error) {
	if len(c.failed) == 0 {
		return "", nil
	}
	content, err := tabular.Refused(c.header, c.failed)
	if err != nil {
		return "", err
	}
	f, err := s.Files.StoreDocument(ctx, evidence.NewDocument{Name: "未通过行.xlsx", Purpose: evidence.RosterImport, Owner: m.CreatedBy, Content: content})
	return f.ID, err
}

// refusal is err when it is about the file, not about us.
func refusal(err error) *errs.Error {
	if err == nil || errs.KindOf(err) != errs.Invalid {
		return nil
	}
	return asErr(err)
}

// MissingCount counts how many subjects lack one thing.
type MissingCount struct {
	Code  string
	Text  Words
	Count int64
}

// Progress says how the roster grows into an admitted one.
type Progress struct {
	Total, Admitted, Provisional, Overdue int64
	Missing                               []MissingCount
}

// RosterProgress counts who is admitted, who is still provisional, and what they lack.
func (s *Service) RosterProgress(ctx context.Context, kind Kind) (Progress, error) {
	var p Progress
	counts := map[string]*MissingCount{}
	for last := id.ID(""); ; {
		batch, err := s.store.after(ctx, kind, []State{Provisional, Applying, Admitted, Suspended}, last, 500)
		if err != nil {
			return p, err
		}
		if len(batch) == 0 {
			break
		}
		last = batch[len(batch)-1].ID
		var open []Subject
		for _, v := range batch {
			p.note(v, s.today())
			if v.State != Admitted {
				open = append(open, v)
			}
		}
		all, err := s.evaluateAll(ctx, open, false)
		if err != nil {
			return p, err
		}
		for _, f := range all {
			for _, i := range f.Missing() {
				if counts[i.Code] == nil {
					counts[i.Code] = &MissingCount{Code: i.Code, Text: i.Text}
				}
				counts[i.Code].Count++
			}
		}
	}
	for _, r := range s.catalogue.Requirements {
		if c := counts[r.Code]; c != nil {
			p.Missing = append(p.Missing, *c)
		}
	}
	return p, nil
}

func (p *Progress) note(v Subject, today clock.Date) {
	p.Total++
	switch {
	case v.State == Admitted:
		p.Admitted++
	case v.State == Provisional:
		p.Provisional++
	}
	if (v.State == Provisional && v.ProvisionalUntil != "" && v.ProvisionalUntil < today) || v.StateReason == ReasonProvisional {
		p.Overdue++
	}
}
