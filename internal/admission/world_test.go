package admission_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/png"
	"log/slog"
	"testing"

	"sitong/internal/admission"
	"sitong/internal/admission/blacklist"
	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/blob"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/keyring"
)

const (
	jia = id.ID("01J00000000000000000000PKA") // 甲园
	yi  = id.ID("01J00000000000000000000PKB") // 乙园

	li   = id.ID("01J00000000000000000000AL1") // operator 李
	zhao = id.ID("01J00000000000000000000AZ1") // merchant 赵
	wang = id.ID("01J00000000000000000000AW1") // streamer 王
	sun  = id.ID("01J00000000000000000000AS1") // of the agency

	credit = "91371302MA0AAAAA3C" // an invented firm
	grown  = "371302199001010011" // born 1990-01-01
)

type everything struct{}

func (everything) Has(string) bool { return true }

func as(account, park id.ID, role string, subjects ...id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: account, ParkID: park, Roles: []string{role}, SubjectIDs: subjects,
		Permissions: everything{}, Lang: "zh-CN", AuthenticatedAt: dbtest.Now})
}

// park is a park that does what the test says.
type park struct{ flags map[string]bool }

func (p *park) Flags(context.Context, clock.Date) (map[string]bool, error) { return p.flags, nil }
func (p *park) ProvisionalDays(context.Context) (int, error)               { return 60, nil }

// reminders remembers what was sent.
type reminders struct{ keys []string }

func (r *reminders) QualificationExpiring(_ context.Context, _ admission.Subject, _ admission.Qualification, _ int, key string) error {
	r.keys = append(r.keys, key)
	return nil
}
func (r *reminders) SubjectSuspended(_ context.Context, _ admission.Subject, key string) error {
	r.keys = append(r.keys, key)
	return nil
}

func (r *reminders) ApplicationSubmitted(context.Context, admission.Subject, admission.Application) error {
	return nil
}
func (r *reminders) ApplicationDecided(context.Context, admission.Subject, admission.Application, admission.Verdict, string) error {
	return nil
}

// promise is due three days later and remembers what runs.
type promise struct{ running map[id.ID]bool }

func (p promise) ReviewBegan(_ context.Context, a id.ID) (int64, error) {
	p.running[a] = true
	return clock.Millis(dbtest.Now.AddDate(0, 0, 3)), nil
}
func (p promise) InfoChanged(_ context.Context, v id.ID) error { p.running[v] = true; return nil }
func (p promise) ReviewEnded(_ context.Context, a id.ID) error { delete(p.running, a); return nil }

type consents struct{}

func (consents) Consents(context.Context, []id.ID) (map[id.ID]bool, error) { return nil, nil }

type officers struct{}

func (officers) Officers(context.Context) ([]id.ID, error) { return []id.ID{li, sun}, nil }

type world struct {
	*admission.Service
	t       testing.TB
	files   *evidence.Service
	clock   *clock.Manual
	core    core.Core
	worker  *job.Worker
	park    *park
	sent    *reminders
	promise promise
	staff   context.Context
}

func build(t testing.TB, d *db.DB) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, "admission")
	ring, err := keyring.Open(t.TempDir(), true)
	if err != nil {
		t.Fatal(err)
	}
	k := core.Core{DB: d, Clock: c, IDs: ids, Ring: ring, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	blobs, err := blob.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = blobs.Close() })
	files := evidence.New(k, blobs, admission.NewDirectory(d))
	w := &world{t: t, files: files, clock: c, core: k, park: &park{}, sent: &reminders{}, promise: promise{map[id.ID]bool{}}, staff: as(li, jia, "park_admin")}
	w.Service, err = admission.New(k, admission.Ports{Files: files, Park: w.park, Reminder: w.sent, Clocks: w.promise, Consents: consents{}, Blacklist: blacklist.NewRegister(k), Officers: officers{}})
	if err != nil {
		t.Fatal(err)
	}
	w.worker = job.NewWorker(k.Jobs, "test", slog.New(slog.DiscardHandler))
	w.worker.Handle(admission.RosterCheckJob, w.RunRosterCheck)
	w.worker.Handle(admission.RosterApplyJob, w.RunRosterApply)
	return w
}

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func ptr[T any](v T) *T { return &v }

func (w *world) upload(ctx context.Context, name string, p evidence.Purpose, subject id.ID, body []byte) evidence.File {
	w.t.Helper()
	h := sha256.Sum256(body)
	u := must[evidence.Upload](w.t)(w.files.StartUpload(ctx, evidence.NewUpload{Name: name, SizeBytes: int64(len(body)), SHA256: hex.EncodeToString(h[:]), Purpose: p, SubjectID: subject}))
	for n := int64(0); n*evidence.ChunkBytes < int64(len(body)); n++ {
		must[evidence.Upload](w.t)(w.files.PutChunk(ctx, u.ID, n, body[n*evidence.ChunkBytes:min((n+1)*evidence.ChunkBytes, int64(len(body)))]))
	}
	return must[evidence.File](w.t)(w.files.CompleteUpload(ctx, u.ID))
}

func scan(t testing.TB, side int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, side, side))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func (w *world) run() {
	w.t.Helper()
	if _, err := w.worker.RunDue(context.Background()); err != nil {
		w.t.Fatal(err)
	}
}

// merchant opens the dossier of 赵's shop with everything but the licence.
func (w *world) merchant() admission.Subject {
	w.t.Helper()
	return must[admission.Subject](w.t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Merchant, Form: admission.Enterprise, Name: "沂河鲜品有限公司",
		USCC: credit, Phone: "13800138000", Address: "沂河路 1 号", ContactName: "赵一"}))
}

// licence adds the business licence of a merchant, good until a day.
func (w *world) licence(subject id.ID, until clock.Date) admission.Qualification {
	w.t.Helper()
	f := w.upload(w.staff, "执照.png", evidence.Qualification, subject, scan(w.t, 4))
	return must[admission.Qualification](w.t)(w.AddQualification(w.staff, subject, admission.NewQualification{DocumentType: admission.DocumentLicence, Number: credit,
		Holder: "沂河鲜品有限公司", ExpiresOn: until, FileID: f.ID}))
}

// admitted brings a merchant with a licence until a day through the review.
func (w *world) admitted(until clock.Date) admission.Subject {
	w.t.Helper()
	v := w.merchant()
	w.licence(v.ID, until)
	a := must[admission.Application](w.t)(w.SubmitApplication(w.staff, v.ID))
	must[admission.Application](w.t)(w.DecideApplication(w.staff, a.ID, a.Version, admission.Approve, ""))
	return must[admission.Subject](w.t)(w.Subject(w.staff, v.ID))
}

// events are the kinds published in a park, in order.
func (w *world) events() []string {
	w.t.Helper()
	all := must[[]journal.Event](w.t)(w.core.Journal.After(actor.System(context.Background(), jia, "test"), jia, 0, 1000))
	var out []string
	for _, e := range all {
		out = append(out, e.Kind)
	}
	return out
}
