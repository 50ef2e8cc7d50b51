package intake

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/evidence"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/job"
	"sitong/internal/platform/tabular"
	"sitong/internal/sourcing"
)

// applyRows is how many rows one transaction creates.
const applyRows = 200

// RunCheck is the handler of CheckJob.
func (s *Service) RunCheck(ctx context.Context, r *job.Run) (any, error) {
	m, err := s.importOf(ctx, r)
	if err != nil || m.State != Checking {
		return nil, err
	}
	c := newChecker(s, m)
	err = s.read(ctx, &m, func(t *tabular.Table) (err error) {
		c.report.Format, c.report.Encoding, c.report.Headers = string(t.Format), string(t.Encoding), t.Columns
		if len(m.Mapping) == 0 {
			m.Mapping, err = s.store.mappingFor(ctx, t.Columns)
			c.m.Mapping = m.Mapping
		}
		return err
	}, func(row tabular.Row, l Line) error { return c.take(ctx, row, l) })
	if err == nil {
		err = c.flush(ctx)
	}
	m.Report = c.report
	if refused := refusal(err); refused != nil { // the file itself cannot be read as a list of products
		m.Report.Error, m.Report.Findings = refused.Code, []Finding{finding(0, "", refused)}
		_ = m.move(Failed)
		return nil, s.save(ctx, m, "sourcing.intake.check", nil)
	}
	if err != nil {
		return nil, err
	}
	_ = m.move(Checked)
	m.GoodRows, m.BadRows = int64(len(c.report.Good)), c.bad
	if m.FailedFileID, err = s.failedFile(ctx, m, c); err != nil {
		return nil, err
	}
	return map[string]any{"file_id": m.FailedFileID}, s.save(ctx, m, "sourcing.intake.check", nil)
}

func (s *Service) importOf(ctx context.Context, r *job.Run) (Import, error) {
	var m id.ID
	if err := r.Read(&m); err != nil {
		return Import{}, err
	}
	return s.store.byID(ctx, m)
}

func (s *Service) save(ctx context.Context, m Import, action string, created []id.ID) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.update(ctx, m); err != nil {
			return err
		}
		return s.note(ctx, m, action, created)
	})
}

// note records one entry per step of an import, not per row: it names all that was created.
func (s *Service) note(ctx context.Context, m Import, action string, created []id.ID) error {
	return audit.Record(ctx, s.Journal, audit.Entry{Action: action, Kind: "product_import", Object: m.ID,
		After: map[string]any{"state": m.State, "good_rows": m.GoodRows, "bad_rows": m.BadRows, "created_rows": m.CreatedRows, "products": created}})
}

// read reads the file of an import line by line; opened sees what it is, and may still say what its
// columns are called.
func (s *Service) read(ctx context.Context, m *Import, opened func(*tabular.Table) error, each func(tabular.Row, Line) error) error {
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
	if err := opened(t); err != nil {
		return err
	}
	_, err = tabular.Read(t, mapped(columns(s.Products.Matrix()), m.Mapping), func(row tabular.Row, l Line) error {
		l.Row = row.Number
		return each(row, l)
	})
	return err
}

// failedFile keeps the bad rows as a file for the person who asked, with what is wrong in the last column.
func (s *Service) failedFile(ctx context.Context, m Import, c *checker) (id.ID, error) {
	if len(c.failed) == 0 {
		return "", nil
	}
	content, err := tabular.Refused(s.header(), c.failed)
	if err != nil {
		return "", err
	}
	f, err := s.Files.StoreDocument(ctx, evidence.NewDocument{Name: "未通过行.xlsx", Purpose: evidence.ProductImport, SubjectID: m.MerchantID, Owner: m.CreatedBy, Content: content})
	return f.ID, err
}

// RunApply is the handler of ApplyJob. Each batch of rows and the count of what is done are one
// transaction, so an interrupted import goes on without a gap or a double.
func (s *Service) RunApply(ctx context.Context, r *job.Run) (any, error) {
	m, err := s.importOf(ctx, r)
	if err != nil || m.State != Applying {
		return nil, err
	}
	lines, err := s.good(ctx, m)
	if err != nil {
		return nil, err
	}
	for m.Report.Done < len(lines) {
		batch := lines[m.Report.Done:min(m.Report.Done+applyRows, len(lines))]
		if m, err = s.applyBatch(ctx, m, batch); err != nil {
			return nil, err
		}
		if err := r.Progress(ctx, int64(m.Report.Done), int64(len(lines))); err != nil {
			return nil, err
		}
	}
	_ = m.move(Applied)
	m.AppliedAt = s.now()
	return map[string]any{"created": m.CreatedRows}, s.save(ctx, m, "sourcing.intake.apply", nil)
}

// good reads the file again and keeps the lines the dry run found good.
func (s *Service) good(ctx context.Context, m Import) ([]*Line, error) {
	good := make(map[int]bool, len(m.Report.Good))
	for _, n := range m.Report.Good {
		good[n] = true
	}
	var out []*Line
	err := s.read(ctx, &m, func(*tabular.Table) error { return nil }, func(_ tabular.Row, l Line) error {
		if good[l.Row] {
			l.Content, _ = s.tidy(l) // a good line had nothing to complain of
			out = append(out, &l)
		}
		return nil
	})
	return out, err
}

// applyBatch creates a batch; a line that meanwhile repeats a product is left out and named.
func (s *Service) applyBatch(ctx context.Context, was Import, batch []*Line) (Import, error) {
	var m Import
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		m = was
		known, err := s.known(ctx, m, batch)
		if err != nil {
			return err
		}
		var incoming []sourcing.Incoming
		for _, l := range batch {
			if wrongs := known.compare(*l); len(wrongs) > 0 {
				m.GoodRows, m.BadRows = m.GoodRows-1, m.BadRows+1
				m.Report.Findings = append(m.Report.Findings, wrongs[:min(len(wrongs), maxFindings-len(m.Report.Findings))]...)
				continue
			}
			incoming = append(incoming, sourcing.Incoming{MerchantID: l.merchantID, Merchant: known.merchants[l.Merchant].Name, Content: l.Content})
		}
		created, err := s.Products.TakeIn(ctx, m.CreatedBy, incoming)
		if err != nil {
			return err
		}
		m.CreatedRows += int64(len(created))
		m.Report.Done += len(batch)
		if err := s.store.update(ctx, m); err != nil {
			return err
		}
		m.Version++
		return s.note(ctx, m, "sourcing.intake.apply", created)
	})
	return m, err
}
