package evidence_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"testing"

	"sitong/internal/evidence"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/verify"
)

// bundle makes a bundle of two files and returns its bytes.
func bundle(t *testing.T, h house) []byte {
	t.Helper()
	ctx := as(li, jia, "park_admin")
	a, err := h.upload(ctx, "话术.txt", evidence.Transcript, "", []byte("这是全网最低价"))
	if err != nil {
		t.Fatal(err)
	}
	b, err := h.upload(ctx, "截图.png", evidence.Document, "", picture(t, 6, 6))
	if err != nil {
		t.Fatal(err)
	}
	made, err := h.MakeBundle(ctx, evidence.NewBundle{Kind: "violation", AboutKind: "violation", AboutID: shop, SubjectID: host, Title: "绝对化用语", Reason: "固定证据",
		Items: []evidence.BundleItem{{FileID: a.ID, Role: "transcript"}, {FileID: b.ID, Role: "clip"}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.CheckBundle(ctx, made.ID); !errors.Is(err, evidence.ErrBundleNotReady) {
		t.Fatalf("checked before it was made: %v", err)
	}
	if _, err := h.worker.RunDue(context.Background()); err != nil {
		t.Fatal(err)
	}
	if made, err = h.BundleByID(ctx, made.ID); err != nil || made.State != evidence.BundleReadyNow {
		t.Fatalf("%+v %v", made, err)
	}
	if f, err := h.File(ctx, a.ID); err != nil || !f.Held {
		t.Fatalf("a file of a bundle is not held: %+v %v", f, err)
	}
	if r, err := h.CheckBundle(ctx, made.ID); err != nil || !r.Good() {
		t.Fatalf("the fresh bundle: %+v %v", r, err)
	}
	_, r, err := h.Content(ctx, made.FileID)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	body, _ := io.ReadAll(r)
	if _, err := h.BundleByID(as(zhao, jia, "merchant", shop), made.ID); !errors.Is(err, evidence.ErrBundleNotFound) {
		t.Errorf("another subject sees the bundle: %v", err)
	}
	return body
}

func TestABundleIsVerifiedWithoutUs(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := build(t, d)
		body := bundle(t, h)
		r, err := verify.Bundle(bytes.NewReader(body), int64(len(body)), keyring.KeyID(h.core.Ring.Ed25519Public()), keyring.KeyID(h.core.Ring.SM2Public()))
		if err != nil || !r.Good() || r.Files != 2 || r.Manifest.Chain.Seq == 0 {
			t.Fatalf("%+v %v", r, err)
		}
		if r, _ := verify.Bundle(bytes.NewReader(body), int64(len(body)), "0000000000000000"); r.Good() {
			t.Error("keys nobody trusts were accepted")
		}
	})
}

// TestEveryTamperingIsFound rewrites the zip with one change each.
func TestEveryTamperingIsFound(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	body := bundle(t, h)
	z, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		t.Fatal(err)
	}
	content := map[string][]byte{}
	for _, e := range z.File {
		f, err := e.Open()
		if err != nil {
			t.Fatal(err)
		}
		content[e.Name], _ = io.ReadAll(f)
		_ = f.Close()
	}
	rebuild := func(change func(name string, b []byte) (string, []byte), extra ...string) []byte {
		var out bytes.Buffer
		w := zip.NewWriter(&out)
		for name, b := range content {
			name, b := change(name, append([]byte(nil), b...))
			if name == "" {
				continue
			}
			f, _ := w.Create(name)
			_, _ = f.Write(b)
		}
		for _, name := range extra {
			_, _ = w.Create(name)
		}
		_ = w.Close()
		return out.Bytes()
	}
	same := func(name string, b []byte) (string, []byte) { return name, b }
	if b := rebuild(same); !report(b).Good() {
		t.Fatal("an unchanged rewrite is refused")
	}
	for name := range content {
		if name == verify.BundleReadme {
			continue // words for people; nothing is proved by them
		}
		flipped := rebuild(func(n string, b []byte) (string, []byte) {
			if n == name {
				b[len(b)/2] ^= 1
			}
			return n, b
		})
		if report(flipped).Good() {
			t.Errorf("one bit of %s was changed and nobody noticed", name)
		}
		missing := rebuild(func(n string, b []byte) (string, []byte) {
			if n == name {
				return "", nil
			}
			return n, b
		})
		if report(missing).Good() {
			t.Errorf("%s was left out and nobody noticed", name)
		}
	}
	if report(rebuild(same, "files/extra.txt")).Good() {
		t.Error("a file was added and nobody noticed")
	}
}

func report(b []byte) verify.BundleReport {
	r, err := verify.Bundle(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		r.Findings = append(r.Findings, verify.Finding{Code: "unreadable", Why: err.Error()})
	}
	return r
}

func FuzzBundle(f *testing.F) {
	f.Add([]byte("PK\x05\x06"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if r, err := verify.Bundle(bytes.NewReader(b), int64(len(b))); err == nil && r.Good() {
			t.Fatal("noise is a genuine bundle")
		}
	})
}
