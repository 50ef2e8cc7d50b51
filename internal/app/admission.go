package app

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"sitong/internal/admission"
	"sitong/internal/admission/blacklist"
	"sitong/internal/evidence"
	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
	"sitong/internal/park"
	"sitong/internal/platform/blob"
	"sitong/internal/platform/job"
	"sitong/internal/workday"
	"sitong/migrations"
)

// wireAdmission builds evidence, and admission on it.
func (a *App) wireAdmission() error {
	blobs, err := blob.Open(filepath.Join(a.Config.Data, "files"))
	if err != nil {
		return err
	}
	files := evidence.New(a.Core, blobs, admission.NewDirectory(a.Core.DB))
	subjects, err := admission.New(a.Core, admission.Ports{Files: files, Park: admissionPark{a.Services.Parks}, Reminder: reminder{a}, Clocks: reviewClocks{a},
		Consents: a.Services.Identity, Blacklist: blacklist.NewRegister(a.Core), Officers: officers{a.Services.Identity}})
	if err != nil {
		return err
	}
	files.RegisterExporter(subjects.Exporter())
	files.RegisterExporter(auditExporter(a.Services.Audit))
	a.Worker.Handle(evidence.ExportJob, files.RunExport)
	a.Worker.Handle(evidence.BundleJob, files.RunBundle)
	if err := a.wireKeeping(blobs); err != nil {
		return err
	}
	a.Worker.Handle(admission.RosterCheckJob, subjects.RunRosterCheck)
	a.Worker.Handle(admission.RosterApplyJob, subjects.RunRosterApply)
	a.Worker.Handle(remindJob, a.remind)
	a.everyPark(time.Hour, "documents and provisional admissions", subjects.Nightly)
	a.everyPark(time.Hour, "unfinished uploads", func(ctx context.Context) error { _, err := files.SweepUploads(ctx); return err })
	a.Services.Evidence, a.Services.Admission = files, subjects
	a.Services.Blacklist = blacklist.New(a.Core, subjects, notifier{a})
	a.everyPark(time.Hour, "blacklist entries whose term is over", a.Services.Blacklist.Sweep)
	return nil
}

// wireKeeping lets the term of every record end: in each park, and for what belongs to none.
func (a *App) wireKeeping(blobs *blob.Store) error {
	lapser, err := a.Core.DB.NewLapser(migrations.FS)
	if err != nil {
		return err
	}
	keeper := evidence.NewKeeper(a.Core, blobs, lapser)
	a.Worker.Handle(evidence.PurgeJob, keeper.RunPurge)
	a.everyPark(time.Hour, "records whose term is over", keeper.QueuePurge)
	a.every(time.Hour, "records of the deployment whose term is over", func(ctx context.Context) error {
		return keeper.QueuePurge(actor.System(ctx, id.Platform, "records whose term is over"))
	})
	a.Services.Keeping = keeper
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

// officers are the members of the park whose role decides on applications.
type officers struct{ identity *identity.Service }

func (o officers) Officers(ctx context.Context) ([]id.ID, error) {
	var out []id.ID
	for _, role := range []identity.Role{"park_admin", "sourcing_officer"} {
		all, err := o.identity.HoldersOf(ctx, role)
		if err != nil {
			return nil, err
		}
		out = append(out, all...)
	}
	return out, nil
}

// reviewClocks runs the park's promise for the review of an application.
type reviewClocks struct{ app *App }

const reviewClock = "admission.review"

func (c reviewClocks) ReviewBegan(ctx context.Context, application id.ID) (int64, error) {
	k, err := c.app.Services.Workday.Start(ctx, workday.NewClock{Definition: reviewClock, Target: reviewOf(application)})
	return k.DueAt, err
}

func (c reviewClocks) ReviewEnded(ctx context.Context, application id.ID) error {
	return c.app.Services.Workday.SettleFor(ctx, reviewOf(application), reviewClock)
}

func reviewOf(application id.ID) workday.Target {
	return workday.Target{Kind: "application", ID: application}
}

// remindJob sends one notice; its key makes a repeated reminder harmless.
const remindJob = "app.remind"

type reminder struct{ app *App }

func (r reminder) QualificationExpiring(ctx context.Context, v admission.Subject, q admission.Qualification, _ int, key string) error {
	return r.queue(ctx, key, notice.Notice{Kind: "admission.qualification_expiring", Params: map[string]string{"name": v.Name, "date": string(q.ExpiresOn)},
		To: append(notice.ToRoles("park_admin", "sourcing_officer"), notice.ToSubject(v.ID)), Link: subjectLink(v)})
}

func (r reminder) SubjectSuspended(ctx context.Context, v admission.Subject, key string) error {
	why := map[string]string{admission.ReasonExpired: "资质已到期 (a document expired)", admission.ReasonProvisional: "暂准期已结束 (provisional admission ended)",
		admission.ReasonBlacklisted: "已列入基地黑名单 (put on the park's blacklist)"}
	return r.queue(ctx, key, notice.Notice{Kind: "admission.subject_suspended", Params: map[string]string{"name": v.Name, "reason": why[v.StateReason]},
		To: append(notice.ToRoles("park_admin", "sourcing_officer"), notice.ToSubject(v.ID)), Link: subjectLink(v)})
}

func (r reminder) ApplicationSubmitted(ctx context.Context, v admission.Subject, a admission.Application) error {
	return r.queue(ctx, fmt.Sprintf("%s-%d", a.ID, a.Submissions), notice.Notice{Kind: "admission.application_submitted", Params: map[string]string{"name": v.Name},
		To: notice.ToRoles("sourcing_officer", "park_admin"), Link: "/applications/" + string(a.ID)})
}

func (r reminder) ApplicationDecided(ctx context.Context, v admission.Subject, a admission.Application, d admission.Verdict, reason string) error {
	kind := map[admission.Verdict]string{admission.Approve: "admission.application_approved", admission.Return: "admission.application_returned", admission.Reject: "admission.application_rejected"}[d]
	return r.queue(ctx, fmt.Sprintf("%s-%d-%s", a.ID, a.Submissions, d), notice.Notice{Kind: kind, Params: map[string]string{"reason": reason},
		To: []notice.Recipient{notice.ToSubject(v.ID)}, Link: subjectLink(v)})
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
