package evidence

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"maps"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/blob"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
	"sitong/internal/platform/tabular"
)

// ExportJob is the kind of the job that makes an export.
const ExportJob = "evidence.export"

// Exporter turns one list into rows. A domain registers one per list.
type Exporter struct {
	Kind  string
	Title errs.Text
	// Permission is what a person needs to export the list; row rules are applied by Rows,
	// which runs as that person.
	Permission string
	Columns    []errs.Text
	// Rows yields the list in a stable order; filters are those of the list's address.
	Rows func(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error]
	// Count says how many rows to expect; nil when that would cost as much as reading them.
	Count func(ctx context.Context, filters map[string]string) (int64, error)
}

// RegisterExporter offers a list for export.
func (s *Service) RegisterExporter(e Exporter) { s.exporters[e.Kind] = e }

// ExportKinds lists what can be exported.
func (s *Service) ExportKinds() []string { return slices.Sorted(maps.Keys(s.exporters)) }

// NewExport asks for a list as a file.
type NewExport struct {
	Kind    string
	Format  string // csv or xlsx
	Filters map[string]string
}

// exportOrder is the payload of the job: what, and in whose name.
type exportOrder struct {
	NewExport
	AccountID  id.ID    `json:"account_id"`
	Roles      []string `json:"roles"`
	SubjectIDs []id.ID  `json:"subject_ids"`
	Lang       string   `json:"lang"`
}

// StartExport queues the making of a file from a list; the file belongs to the person who
// asked. The audit record says which list left, with which filters. ErrExportUnknown,
// ErrExportDenied.
func (s *Service) StartExport(ctx context.Context, n NewExport) (job.Job, error) {
	e, ok := s.exporters[n.Kind]
	a := actor.From(ctx)
	switch {
	case !ok || (n.Format != string(tabular.CSV) && n.Format != string(tabular.XLSX)):
		return job.Job{}, ErrExportUnknown
	case !a.Can(e.Permission):
		return job.Job{}, ErrExportDenied
	}
	var out job.Job
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		j, err := s.Jobs.Enqueue(ctx, job.Spec{Kind: ExportJob, Title: e.Title.In(a.Lang, nil),
			Payload: exportOrder{n, a.AccountID, a.Roles, a.SubjectIDs, a.Lang}})
		if err != nil {
			return err
		}
		db.Produced(ctx, j)
		if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "evidence.export.start", Kind: "job", Object: j, Result: audit.Exported,
			Reason: n.Kind + " " + n.Format, After: n}); err != nil {
			return err
		}
		out, err = s.Jobs.ByID(ctx, j)
		return err
	})
	return out, err
}

// asked restores the person in whose name an export runs: same park, same subjects, and of
// the rights only the one the export needs.
func (o exportOrder) asked(ctx context.Context, permission string) context.Context {
	was := actor.From(ctx)
	return actor.With(ctx, actor.Actor{Kind: actor.Account, AccountID: o.AccountID, ParkID: was.ParkID, Roles: o.Roles, SubjectIDs: o.SubjectIDs,
		Permissions: only(permission), Lang: o.Lang, Reason: "export"})
}

type only string

func (o only) Has(permission string) bool { return string(o) == permission }

// exported is what the person who asked gets.
type exported struct {
	FileID id.ID `json:"file_id"`
	Rows   int64 `json:"rows"`
}

// RunExport is the handler of ExportJob.
func (s *Service) RunExport(ctx context.Context, r *job.Run) (any, error) {
	var o exportOrder
	if err := r.Read(&o); err != nil {
		return nil, err
	}
	e, ok := s.exporters[o.Kind]
	if !ok {
		return nil, ErrExportUnknown
	}
	ctx = o.asked(ctx, e.Permission)
	d, err := s.blobs.Create(actor.From(ctx).ParkID, s.IDs.New())
	if err != nil {
		return nil, err
	}
	rows, err := s.writeRows(ctx, r, e, o, d)
	if err != nil {
		d.Abort()
		return nil, err
	}
	name := e.Title.In(o.Lang, nil) + " " + string(clock.DateOf(s.Clock.Now())) + "." + o.Format
	f, err := s.keep(ctx, d, File{Name: CleanName(name), MediaType: mediaTypes[o.Format], Purpose: Export, UploadedBy: o.AccountID})
	return exported{f.ID, rows}, err
}

func (s *Service) writeRows(ctx context.Context, r *job.Run, e Exporter, o exportOrder, d *blob.Draft) (n int64, err error) {
	header := make([]string, len(e.Columns))
	for i, c := range e.Columns {
		header[i] = c.In(o.Lang, nil)
	}
	var total int64
	if e.Count != nil {
		if total, err = e.Count(ctx, o.Filters); err != nil {
			return 0, err
		}
	}
	w, err := tabular.NewWriter(d, tabular.Format(o.Format), e.Title.In(o.Lang, nil), header)
	if err != nil {
		return 0, err
	}
	for row, err := range e.Rows(ctx, o.Filters) {
		if err == nil {
			err = w.Row(row...)
		}
		if err == nil {
			n++
			err = r.Progress(ctx, n, max(total, n+1))
		}
		if err != nil {
			return n, errors.Join(err, w.Close())
		}
	}
	return n, w.Close()
}

// MyJobs lists the newest background work of the acting account.
func (s *Service) MyJobs(ctx context.Context) ([]job.Job, error) {
	return s.Jobs.List(ctx, actor.From(ctx).AccountID, 50)
}

// Job is one piece of the actor's own background work. job.ErrNotFound.
func (s *Service) Job(ctx context.Context, j id.ID) (job.Job, error) {
	out, err := s.Jobs.ByID(ctx, j)
	if err == nil && out.AskedBy != actor.From(ctx).AccountID {
		return job.Job{}, job.ErrNotFound
	}
	return out, err
}

// CancelJob stops the actor's own background work. job.ErrNotFound, job.ErrFinished.
func (s *Service) CancelJob(ctx context.Context, j id.ID) (job.Job, error) {
	var out job.Job
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.Job(ctx, j); err != nil {
			return err
		}
		if err := s.Jobs.Cancel(ctx, j); err != nil {
			return err
		}
		var err error
		if out, err = s.Job(ctx, j); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "evidence.job.cancel", Kind: "job", Object: j, Reason: out.Kind})
	})
	return out, err
}

// FileOf is the file a finished job made; empty when it made none.
func FileOf(j job.Job) id.ID {
	var r exported
	if json.Unmarshal(j.Result, &r) != nil {
		return ""
	}
	return r.FileID
}
