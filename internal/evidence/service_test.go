package evidence_test

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"image"
	"image/png"
	"io"
	"iter"
	"log/slog"
	"strings"
	"testing"
	"time"

	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
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
	jia  = id.ID("01J00000000000000000000PKA") // 甲园
	yi   = id.ID("01J00000000000000000000PKB") // 乙园
	li   = id.ID("01J00000000000000000000AL1") // operator 李
	zhao = id.ID("01J00000000000000000000AZ1") // merchant 赵
	wang = id.ID("01J00000000000000000000AW1") // streamer 王
	shop = id.ID("01J00000000000000000000SZ1") // the merchant 赵 stands for
	host = id.ID("01J00000000000000000000SW1") // the streamer 王 is
)

type everything struct{}

func (everything) Has(string) bool { return true }

// people of a park, each with the rights of everyone: only the rules of rows are under test.
func as(account, park id.ID, role string, subjects ...id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: account, ParkID: park, Roles: []string{role}, SubjectIDs: subjects, Permissions: everything{}, Lang: "zh-CN"})
}

type noSubjects struct{}

func (noSubjects) Exists(_ context.Context, s id.ID) (bool, error) {
	return s == shop || s == host, nil
}
func (noSubjects) RepresentedBy(context.Context, id.ID, []id.ID) (bool, error) {
	return false, nil
}

type house struct {
	*evidence.Service
	clock  *clock.Manual
	core   core.Core
	blobs  *blob.Store
	worker *job.Worker
}

func build(t *testing.T, d *db.DB) house {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, "evidence")
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
	s := evidence.New(k, blobs, noSubjects{})
	w := job.NewWorker(k.Jobs, "test", slog.New(slog.DiscardHandler))
	w.Handle(evidence.ExportJob, s.RunExport)
	w.Handle(evidence.BundleJob, s.RunBundle)
	return house{s, c, k, blobs, w}
}

func sumOf(b []byte) string { h := sha256.Sum256(b); return hex.EncodeToString(h[:]) }

func (h house) upload(ctx context.Context, name string, p evidence.Purpose, subject id.ID, body []byte) (evidence.File, error) {
	u, err := h.StartUpload(ctx, evidence.NewUpload{Name: name, SizeBytes: int64(len(body)), SHA256: sumOf(body), Purpose: p, SubjectID: subject})
	if err != nil {
		return evidence.File{}, err
	}
	for n := int64(0); n*evidence.ChunkBytes < int64(len(body)); n++ {
		if _, err := h.PutChunk(ctx, u.ID, n, body[n*evidence.ChunkBytes:min((n+1)*evidence.ChunkBytes, int64(len(body)))]); err != nil {
			return evidence.File{}, err
		}
	}
	return h.CompleteUpload(ctx, u.ID)
}

func picture(t *testing.T, w, h int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, w, h))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func archive(t *testing.T, names ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, n := range names {
		if _, err := z.Create(n); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestAFileArrivesInPiecesAndIsReadBack(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := build(t, d)
		ctx := as(li, jia, "park_admin")
		body := []byte("%PDF-1.7\n" + strings.Repeat("营业执照", 900_000)) // three chunks
		u, err := h.StartUpload(ctx, evidence.NewUpload{Name: "执照.pdf", SizeBytes: int64(len(body)), SHA256: sumOf(body), Purpose: evidence.Qualification, SubjectID: shop})
		if err != nil {
			t.Fatal(err)
		}
		chunk := func(n int64) []byte {
			return body[n*evidence.ChunkBytes : min((n+1)*evidence.ChunkBytes, int64(len(body)))]
		}
		if _, err := h.PutChunk(ctx, u.ID, 1, chunk(1)); !errors.Is(err, evidence.ErrChunkOrder) {
			t.Fatalf("a chunk out of order: %v", err)
		}
		if _, err := h.PutChunk(ctx, u.ID, 0, body[:5]); !errors.Is(err, evidence.ErrChunkSize) {
			t.Fatalf("a short chunk: %v", err)
		}
		for _, n := range []int64{0, 0} { // sent twice
			if _, err := h.PutChunk(ctx, u.ID, n, chunk(n)); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := h.CompleteUpload(ctx, u.ID); !errors.Is(err, evidence.ErrIncomplete) {
			t.Fatalf("completing too early: %v", err)
		}
		got, err := h.Upload(ctx, u.ID)
		if err != nil || got.ReceivedBytes != evidence.ChunkBytes {
			t.Fatalf("resuming: %d %v", got.ReceivedBytes, err)
		}
		if _, err := h.PutChunk(ctx, u.ID, 1, chunk(1)); err != nil {
			t.Fatal(err)
		}
		f, err := h.CompleteUpload(ctx, u.ID)
		if err != nil || f.MediaType != "application/pdf" {
			t.Fatalf("%+v %v", f, err)
		}
		again, err := h.CompleteUpload(ctx, u.ID)
		if err != nil || again.ID != f.ID {
			t.Fatalf("a repeated completion: %+v %v", again, err)
		}
		_, r, err := h.Content(ctx, f.ID)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		if read, _ := io.ReadAll(r); !bytes.Equal(read, body) {
			t.Fatal("the content changed on the way")
		}
	})
}

func TestDisguisesAreRefused(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	ctx := as(li, jia, "park_admin")
	page := picture(t, 8, 8)
	flood := append([]byte(nil), page...)
	copy(flood[16:24], []byte{0, 1, 0, 0, 0, 1, 0, 0}) // claims 65536 × 65536
	for _, c := range []struct {
		name string
		p    evidence.Purpose
		body []byte
		want *errs.Error
	}{
		{"a.png", evidence.Qualification, []byte("<html>no picture</html>"), evidence.ErrDisguised},
		{"a.pdf", evidence.Qualification, page, evidence.ErrDisguised},
		{"a.jpg", evidence.Qualification, page, evidence.ErrDisguised},
		{"a.png", evidence.Qualification, append(append([]byte(nil), page...), archive(t, "evil.exe")...), evidence.ErrDisguised},
		{"a.png", evidence.Qualification, flood, evidence.ErrDisguised}, // its header no longer has its checksum
		{"a.csv", evidence.RosterImport, []byte("<script>alert(1)</script>"), evidence.ErrDisguised},
		{"a.csv", evidence.RosterImport, []byte("a,b\x00c"), evidence.ErrDisguised},
		{"a.xlsx", evidence.RosterImport, archive(t, "evil.txt"), evidence.ErrDisguised},
		{"a.zip", evidence.CaseExhibit, archive(t, "../evil.txt"), evidence.ErrArchive},
		{"a.json", evidence.Transcript, []byte(`{"a":`), evidence.ErrDisguised},
		{"a.vtt", evidence.Transcript, []byte("1\n00:00"), evidence.ErrDisguised},
		{"a.svg", evidence.Qualification, []byte("<svg/>"), evidence.ErrUpload},
		{"a.pdf", evidence.Export, []byte("%PDF-"), evidence.ErrUpload},
		{"a.png", evidence.Qualification, page, nil},
		{"a.csv", evidence.RosterImport, []byte("\xd0\xd5\xc3\xfb,\xca\xd6\xbb\xfa\r\n"), nil}, // GBK
		{"a.xlsx", evidence.RosterImport, archive(t, "xl/workbook.xml"), nil},
		{"a.txt", evidence.Transcript, []byte("大家好"), nil},
		{"a.jsonl", evidence.Transcript, []byte("{}\n{}\n"), nil},
	} {
		_, err := h.upload(ctx, c.name, c.p, "", c.body)
		if (c.want == nil) != (err == nil) || (c.want != nil && !errors.Is(err, c.want)) {
			t.Errorf("%s for %s: got %v, want %v", c.name, c.p, err, c.want)
		}
	}
	if _, err := h.upload(ctx, "huge.png", evidence.Qualification, "", picture(t, 10_000, 5_001)); !errors.Is(err, evidence.ErrImageTooLarge) {
		t.Errorf("50 million pixels and more: %v", err)
	}
}

func TestAFileIsSeenByThoseItConcerns(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	staff := as(li, jia, "sourcing_officer")
	licence, err := h.upload(as(zhao, jia, "merchant", shop), "执照.png", evidence.Qualification, shop, picture(t, 4, 4))
	if err != nil {
		t.Fatal(err)
	}
	exhibit, err := h.upload(as(zhao, jia, "merchant", shop), "聊天.png", evidence.CaseExhibit, shop, picture(t, 5, 5))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		who  string
		ctx  context.Context
		file id.ID
		sees bool
	}{
		{"the merchant's own", as(zhao, jia, "merchant", shop), licence.ID, true},
		{"staff", staff, licence.ID, true},
		{"another subject", as(wang, jia, "streamer", host), licence.ID, false},
		{"the same merchant in another park", as(zhao, yi, "merchant", shop), licence.ID, false},
		{"the admin of another park", as(li, yi, "park_admin"), licence.ID, false},
		{"staff without mediation", staff, exhibit.ID, false},
		{"the admin, where no room of the case lets in", as(li, jia, "park_admin"), exhibit.ID, false},
		{"the compliance officer, likewise", as(li, jia, "compliance_officer"), exhibit.ID, false},
		{"a mediator", as(li, jia, "mediator"), exhibit.ID, true},
	} {
		_, err := h.File(c.ctx, c.file)
		if c.sees != (err == nil) || (!c.sees && !errors.Is(err, evidence.ErrFileNotFound)) {
			t.Errorf("%s: %v", c.who, err)
		}
	}
	if _, err := h.upload(as(wang, jia, "streamer", host), "x.png", evidence.Qualification, shop, picture(t, 3, 3)); !errors.Is(err, evidence.ErrFileNotFound) {
		t.Errorf("a file was attached to somebody else's dossier: %v", err)
	}
}

func TestAnExportRunsAsThePersonWhoAsked(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	var ran actor.Actor
	h.RegisterExporter(evidence.Exporter{Kind: "subjects", Title: errs.Text{ZH: "主体", EN: "Subjects"}, Permission: "admission.subject.read",
		Columns: []errs.Text{{ZH: "名称", EN: "Name"}},
		Rows: func(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error] {
			return func(yield func([]any, error) bool) {
				ran = actor.From(ctx)
				_ = yield([]any{"=1+1 " + filters["kind"]}, nil)
			}
		}})
	ctx := as(zhao, jia, "merchant", shop)
	j, err := h.StartExport(ctx, evidence.NewExport{Kind: "subjects", Format: "csv", Filters: map[string]string{"kind": "merchant"}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.worker.RunDue(context.Background()); err != nil {
		t.Fatal(err)
	}
	if j, err = h.Job(ctx, j.ID); err != nil || j.State != job.Done {
		t.Fatalf("%+v %v", j, err)
	}
	if !ran.StandsFor(shop) || ran.Kind != actor.Account || ran.Can("sourcing.product.admit") {
		t.Fatalf("ran as %+v", ran)
	}
	_, r, err := h.Content(ctx, evidence.FileOf(j))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if b, _ := io.ReadAll(r); string(b) != "\uFEFF名称\r\n'=1+1 merchant\r\n" {
		t.Fatalf("%q", b)
	}
	if _, err := h.File(as(li, jia, "park_admin"), evidence.FileOf(j)); !errors.Is(err, evidence.ErrFileNotFound) {
		t.Errorf("somebody else's export was found: %v", err)
	}
	if _, err := h.Job(as(li, jia, "park_admin"), j.ID); !errors.Is(err, job.ErrNotFound) {
		t.Errorf("somebody else's job was found: %v", err)
	}
	if _, err := h.StartExport(ctx, evidence.NewExport{Kind: "nothing", Format: "csv"}); !errors.Is(err, evidence.ErrExportUnknown) {
		t.Errorf("an unknown list: %v", err)
	}
}

func TestUnfinishedUploadsAreSweptAfterADay(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	ctx := as(li, jia, "park_admin")
	body := []byte("%PDF-1.7")
	u, err := h.StartUpload(ctx, evidence.NewUpload{Name: "a.pdf", SizeBytes: 8, SHA256: sumOf(body), Purpose: evidence.Qualification})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.PutChunk(ctx, u.ID, 0, body); err != nil {
		t.Fatal(err)
	}
	if n, err := h.SweepUploads(ctx); err != nil || n != 0 {
		t.Fatalf("swept %d too early, %v", n, err)
	}
	h.clock.Advance(25 * time.Hour)
	if n, err := h.SweepUploads(ctx); err != nil || n != 1 {
		t.Fatalf("swept %d, %v", n, err)
	}
	if _, err := h.CompleteUpload(ctx, u.ID); !errors.Is(err, evidence.ErrUploadClosed) {
		t.Fatalf("completing a swept upload: %v", err)
	}
}
