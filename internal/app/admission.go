package app

import (
	"context"
	"path/filepath"
	"time"

	"sitong/internal/admission"
	"sitong/internal/evidence"
	"sitong/internal/identity"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
	"sitong/internal/park"
	"sitong/internal/platform/blob"
	"sitong/internal/platform/job"
)

// wireAdmission builds evidence, and admission on it.
func (a *App) wireAdmission() error {
	blobs, err := blob.Open(filepath.Join(a.Config.Data, "files"))
	if err != nil {
		return err
	}
	files := evidence.New(a.Core, blobs, admission.NewDirectory(a.Core.DB))
	subjects, err := admission.New(a.Core, admission.Ports{Files: files, Park: admissionPark{a.Services.Parks}, Reminder: reminder{a}, Consents: consents{a.Services.Identity}})
	if err != nil {
		return err
	}
	files.RegisterExporter(subjects.Exporter())
	a.Worker.Handle(evidence.ExportJob, files.RunExport)
	a.Worker.Handle(evidence.BundleJob, files.RunBundle)
	a.Worker.Handle(admission.RosterCheckJob, subjects.RunRosterCheck)
	a.Worker.Handle(admission.RosterApplyJob, subjects.RunRosterApply)
	a.Worker.Handle(remindJob, a.remind)
	a.everyPark(time.Hour, "documents and provisional admissions", subjects.Nightly)
	a.everyPark(time.Hour, "unfinished uploads", func(ctx context.Context) error { _, err := files.SweepUploads(ctx); return err })
	a.Services.Evidence, a.Services.Admission = files, subjects
	return nil
}

// admissionPark tells admission what the park does.
type admissionPark struct{ parks *park.Service }

func (p admissionPark) Flags(ctx context.Context, day clock.Date) (map[string]bool, error) {
	all, err := p.parks.Flags(ctx)
	out := map[string]bool{}
	for _, f := range all {
		out[string(f.Flag)] = out[string(f.Flag)] || f.On(day)
	}
	return out, err
}

func (p admissionPark) ProvisionalDays(ctx context.Context) (int, error) {
	set, err := p.parks.Settings(ctx)
	return set.ProvisionalDays.Days, err
}

// consents asks identity whether the people behind a record agreed to the privacy notice.
type consents struct{ people *identity.Service }

func (c consents) Given(ctx context.Context, subject id.ID) (given, known bool, err error) {
	return c.people.ConsentGiven(ctx, subject)
}

// remindJob sends one notice; its key makes a repeated reminder harmless.
const remindJob = "app.remind"

type reminder struct{ app *App }

func (r reminder) QualificationExpiring(ctx context.Context, v admission.Subject, q admission.Qualification, _ int, key string) error {
	return r.queue(ctx, key, notice.Notice{Kind: "admission.qualification_expiring", Params: map[string]string{"name": v.Name, "date": string(q.ExpiresOn)},
		To: append(notice.ToRoles("park_admin", "sourcing_officer"), notice.ToSubject(v.ID)), Link: subjectLink(v)})
}

func (r reminder) SubjectSuspended(ctx context.Context, v admission.Subject, key string) error {
	why := map[string]string{admission.ReasonExpired: "资质已到期 (a document expired)", admission.ReasonProvisional: "暂准期已结束 (provisional admission ended)"}
	return r.queue(ctx, key, notice.Notice{Kind: "admission.subject_suspended", Params: map[string]string{"name": v.Name, "reason": why[v.StateReason]},
		To: append(notice.ToRoles("park_admin", "sourcing_officer"), notice.ToSubject(v.ID)), Link: subjectLink(v)})
}

func subjectLink(v admission.Subject) string { return "/subjects/" + string(v.ID) }

func (r reminder) queue(ctx context.Context, key string, n notice.Notice) error {
	return r.app.Core.DB.InTx(ctx, func(ctx context.Context) error {
		_, err := r.app.Core.Jobs.Enqueue(ctx, job.Spec{Kind: remindJob, Title: n.Kind, Payload: n, Key: key})
		return err
	})
}

// remind is the handler of remindJob.
func (a *App) remind(ctx context.Context, r *job.Run) (any, error) {
	var n notice.Notice
	if err := r.Read(&n); err != nil {
		return nil, err
	}
	n.Link = "/p/" + string(r.Park) + n.Link
	return nil, a.Services.Notices.Send(ctx, n)
}
