package app

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"sitong/internal/filing"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/receiver"
	"sitong/internal/platform/verify"
)

// officer is the compliance officer of a park of the demo.
func officer(t *testing.T, a *App, code string, account id.ID) context.Context {
	t.Helper()
	var parks []string
	must(t, a.Core.DB.Conn(db.Through(context.Background(), db.DoorMigrate)).Raw("SELECT id FROM parks WHERE code = ?", code).Scan(&parks).Error)
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: account, ParkID: id.ID(parks[0]), Roles: []string{"compliance_officer"}, Permissions: a.Policy.For("compliance_officer"), Lang: "zh-CN"})
}

const (
	someone id.ID = "01J000000000000000000000AA"
	another id.ID = "01J000000000000000000000AB"
)

// signed files a month without sessions, which asks for an explanation, up to its signature.
func signed(t *testing.T, a *App) (context.Context, filing.Filing) {
	t.Helper()
	ctx, s := officer(t, a, "YMYC", someone), a.Services.Filings
	f, err := s.Create(ctx, filing.New{Kind: filing.Monthly, Period: "2026-07"})
	must(t, err)
	if _, err := s.Lock(ctx, f.ID, f.Version); !errors.Is(err, filing.ErrUnexplained) {
		t.Fatalf("locked with open findings: %v", err)
	}
	d, err := s.Dossier(ctx, f.ID)
	must(t, err)
	for _, v := range d.Findings {
		f, err = s.Explain(ctx, f.ID, v.ID, f.Version, "已核实，情况属实")
		must(t, err)
	}
	f, err = s.Lock(ctx, f.ID, f.Version)
	must(t, err)
	if _, err := s.Validate(ctx, f.ID, f.Version); !errors.Is(err, filing.ErrState) {
		t.Errorf("a locked filing was built again: %v", err)
	}
	f, err = s.Sign(ctx, f.ID, f.Version)
	must(t, err)
	return ctx, f
}

// Every figure of the month is what the park's own lists say.
func TestFiguresComeFromTheRecords(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		a := smallDemo(t, d)
		ctx := officer(t, a, "YMYC", someone)
		from, to, last, err := filing.Period("2026-09")
		must(t, err)
		got, err := filingSources{a}.Month(ctx, from, to, last)
		must(t, err)
		park := actor.From(ctx).ParkID
		for code, query := range map[string]string{
			"merchants":              "SELECT COUNT(*) FROM subjects WHERE kind = 'merchant' AND state = 'admitted' AND tenant_id = ?",
			"products":               "SELECT COUNT(*) FROM products WHERE state = 'admitted' AND tenant_id = ?",
			"sessions_held":          "SELECT COUNT(*) FROM sessions WHERE started_at >= 1788192000000 AND started_at < 1790784000000 AND tenant_id = ?",
			"hits":                   "SELECT COUNT(*) FROM hits WHERE found_at >= 1788192000000 AND found_at < 1790784000000 AND tenant_id = ?",
			"cases_received":         "SELECT COUNT(*) FROM cases WHERE opened_at >= 1788192000000 AND opened_at < 1790784000000 AND tenant_id = ?",
			"violations":             "SELECT COUNT(*) FROM violations WHERE state IN ('confirmed', 'rectifying', 'closed') AND confirmed_at >= 1788192000000 AND confirmed_at < 1790784000000 AND tenant_id = ?",
			"sessions_without_green": "SELECT COUNT(*) FROM sessions WHERE start_reason <> '' AND started_at >= 1788192000000 AND started_at < 1790784000000 AND tenant_id = ?",
		} {
			var want int64
			must(t, a.Core.DB.Conn(db.Through(context.Background(), db.DoorMigrate)).Raw(query, park).Scan(&want).Error)
			if got[code] != want {
				t.Errorf("%s: %d, the records say %d", code, got[code], want)
			}
		}
		if got["merchants"] == 0 || got["products"] == 0 || got["sessions_held"] == 0 || got["cases_received"] == 0 {
			t.Errorf("the demo's month is empty: %v", got)
		}
	})
}

// Delivered over HTTP: a receiving end that fails is asked again, takes the package once, and
// its receipt is kept as it signed it.
func TestFilingIsDelivered(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	ctx, f := signed(t, a)
	end, err := receiver.OpenSandbox(t.TempDir(), a.Core.Clock, keyring.KeyID(a.Core.Ring.Ed25519Public()), keyring.KeyID(a.Core.Ring.SM2Public()))
	must(t, err)
	defer end.Close()
	var calls atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n := calls.Add(1); n == 1 {
			w.WriteHeader(http.StatusInternalServerError)
			return
		} else if n == 2 { // accepted, but the receipt is lost on the way
			end.ServeHTTP(httptest.NewRecorder(), r)
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		end.ServeHTTP(w, r)
	}))
	defer server.Close()
	if _, err := a.Services.Filings.Send(ctx, f.ID, f.Version, filing.Online); !errors.Is(err, receiver.ErrNoReceiver) {
		t.Fatalf("sent nowhere: %v", err)
	}
	a.Receiver.set(server.URL)
	f, err = a.Services.Filings.Send(ctx, f.ID, f.Version, filing.Online)
	must(t, err)
	for range 6 {
		must(t, a.Settle(context.Background()))
		a.Core.Clock.(*clock.Manual).Advance(3600_000_000_000)
	}
	d, err := a.Services.Filings.Dossier(ctx, f.ID)
	must(t, err)
	if d.State != filing.Received || d.Receipt == nil || !d.Receipt.Genuine() || d.ReceiptNumber == "" || d.Receipt.ManifestSHA256 != d.ManifestSHA {
		t.Fatalf("%s %+v", d.State, d.Receipt)
	}
	if calls.Load() != 3 || len(d.Deliveries) != 3 || d.Deliveries[2].Outcome != receiver.Accepted {
		t.Errorf("%d calls, %+v", calls.Load(), d.Deliveries)
	}
	if _, err := a.Services.Filings.Create(ctx, filing.New{Kind: filing.Monthly, Period: f.Period}); !errors.Is(err, filing.ErrExists) {
		t.Errorf("the month was filed twice: %v", err)
	}
	next, err := a.Services.Filings.Correct(ctx, f.ID, "成交额有更新")
	must(t, err)
	old, err := a.Services.Filings.ByID(ctx, f.ID)
	must(t, err)
	if next.CorrectsID != f.ID || next.Content.Corrects != f.ExternalID || next.Revision != 2 || old.State != filing.Corrected || old.SHA256 != d.SHA256 {
		t.Errorf("%+v %s", next, old.State)
	}
	_, err = a.Services.Filings.Void(ctx, next.ID, next.Version, "更正有误")
	must(t, err)
	again, err := a.Services.Filings.Create(ctx, filing.New{Kind: filing.Monthly, Period: f.Period})
	must(t, err)
	if again.CorrectsID != f.ID || again.Content.Corrects != f.ExternalID || again.Revision != 3 || again.ExternalID != "YMYC-"+f.Period+"-3" {
		t.Errorf("what replaces a voided correction forgets what it corrects: %+v", again)
	}
}

// A receiving end that is away longer than the job tries: a person sends it again.
func TestDeliveryAfterALongOutage(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	ctx, f := signed(t, a)
	end, err := receiver.OpenSandbox(t.TempDir(), a.Core.Clock, keyring.KeyID(a.Core.Ring.Ed25519Public()), keyring.KeyID(a.Core.Ring.SM2Public()))
	must(t, err)
	defer end.Close()
	var back atomic.Bool
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !back.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		end.ServeHTTP(w, r)
	}))
	defer server.Close()
	a.Receiver.set(server.URL)
	f, err = a.Services.Filings.Send(ctx, f.ID, f.Version, filing.Online)
	must(t, err)
	for range 12 {
		must(t, a.Settle(context.Background()))
		a.Core.Clock.(*clock.Manual).Advance(2 * time.Hour)
	}
	if f, err = a.Services.Filings.ByID(ctx, f.ID); err != nil || f.State != filing.Sent {
		t.Fatalf("%s %v", f.State, err)
	}
	back.Store(true)
	f, err = a.Services.Filings.Send(ctx, f.ID, f.Version, filing.Online)
	must(t, err)
	must(t, a.Settle(context.Background()))
	if f, err = a.Services.Filings.ByID(ctx, f.ID); err != nil || f.State != filing.Received {
		t.Errorf("%s %q %v", f.State, f.Reason, err)
	}
}

// A package the receiving end cannot believe comes back rejected, with reasons.
func TestForeignPackageIsRejected(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	ctx, f := signed(t, a)
	end, err := receiver.OpenSandbox(t.TempDir(), a.Core.Clock, "another-key")
	must(t, err)
	defer end.Close()
	server := httptest.NewServer(end)
	defer server.Close()
	a.Receiver.set(server.URL)
	f, err = a.Services.Filings.Send(ctx, f.ID, f.Version, filing.Online)
	must(t, err)
	must(t, a.Settle(context.Background()))
	if f, err = a.Services.Filings.ByID(ctx, f.ID); err != nil || f.State != filing.Rejected || !strings.Contains(f.Reason, "untrusted_key") {
		t.Fatalf("%s %q %v", f.State, f.Reason, err)
	}
}

// packageOf reads a signed package.
func packageOf(t *testing.T, a *App, ctx context.Context, f filing.Filing) []byte {
	t.Helper()
	_, _, content, err := a.Services.Filings.Package(ctx, f.ID)
	must(t, err)
	defer content.Close()
	b, err := io.ReadAll(content)
	must(t, err)
	return b
}

// A package is genuine as it leaves; any byte changed in any of its files is found.
func TestTamperedPackagesAreFound(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	ctx, f := signed(t, a)
	whole := packageOf(t, a, ctx, f)
	trusted := []string{keyring.KeyID(a.Core.Ring.Ed25519Public()), keyring.KeyID(a.Core.Ring.SM2Public())}
	r, err := verify.Package(bytes.NewReader(whole), int64(len(whole)), nil, trusted...)
	must(t, err)
	if !r.Good() || r.Filing.ExternalID != f.ExternalID || r.Files != 5 {
		t.Fatalf("%+v", r.Findings)
	}
	file := filepath.Join(t.TempDir(), "package.zip")
	must(t, os.WriteFile(file, whole, 0o600))
	if code, out, _ := run(t, "verify", "package", file, "--key", trusted[0], "--key", trusted[1]); code != 0 || !strings.HasPrefix(out, "genuine park_monthly") {
		t.Errorf("%d %s", code, out)
	}
	if code, out, _ := run(t, "verify", "package", file, "--key", "0000", "--json"); code != 1 || !strings.Contains(out, "untrusted_key") {
		t.Errorf("%d %s", code, out)
	}
	if code, out, _ := run(t, "verify", "bundle", file); code != 1 || !strings.Contains(out, "unreadable") {
		t.Errorf("a package is no bundle: %d %s", code, out)
	}
	parts, dice := unzip(t, whole), rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		bad, how := tamper(t, parts, dice)
		r, err := verify.Package(bytes.NewReader(bad), int64(len(bad)), nil, trusted...)
		if err == nil && r.Good() {
			t.Errorf("not found: %s", how)
		}
	}
}

// part is one file of a zip.
type part struct {
	name    string
	content []byte
}

func unzip(t *testing.T, whole []byte) []part {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(whole), int64(len(whole)))
	must(t, err)
	out := make([]part, len(in.File))
	for i, e := range in.File {
		r, err := e.Open()
		must(t, err)
		content, err := io.ReadAll(r)
		must(t, err)
		out[i] = part{e.Name, content}
	}
	return out
}

// tamper writes the parts with one byte of one changed, one left out or one renamed. The file
// for people may say anything; it is only ever renamed.
func tamper(t *testing.T, parts []part, dice *rand.Rand) (bad []byte, how string) {
	t.Helper()
	victim, kind := dice.IntN(len(parts)), dice.IntN(10)
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for i, p := range parts {
		if i == victim && kind == 0 {
			how = "left out " + p.name
			continue
		}
		if i == victim && (kind == 1 || p.name == verify.BundleReadme) {
			how, p.name = "renamed "+p.name, p.name+"x"
		} else if i == victim {
			at := dice.IntN(len(p.content))
			how, p.content = fmt.Sprintf("changed %s at %d", p.name, at), bytes.Clone(p.content)
			p.content[at] ^= byte(1 + dice.IntN(255))
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Store})
		must(t, err)
		_, err = w.Write(p.content)
		must(t, err)
	}
	must(t, z.Close())
	return out.Bytes(), how
}

// The platform operator delivers for the parks that granted it, and for no other.
func TestDeliveryByGrant(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	ctx, f := signed(t, a)
	platform := dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: another, Roles: []string{"platform_compliance"}, Permissions: a.Policy.For("platform_compliance")})
	waiting, err := a.Services.Filings.Waiting(platform)
	must(t, err)
	if len(waiting) == 0 {
		t.Fatal("nothing waits")
	}
	grants, err := a.Services.Filings.ListGrants(ctx)
	must(t, err)
	_, err = a.Services.Filings.EndGrant(ctx, grants[0].ID)
	must(t, err)
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	a.Receiver.set(server.URL)
	if _, err := a.Services.Filings.SendFor(platform, actor.From(ctx).ParkID, f.ID, f.Version); !errors.Is(err, filing.ErrNotGranted) {
		t.Errorf("sent without a grant: %v", err)
	}
	_, err = a.Services.Filings.GrantDelivery(ctx, "再次授权")
	must(t, err)
	if f, err = a.Services.Filings.SendFor(platform, actor.From(ctx).ParkID, f.ID, f.Version); err != nil || f.State != filing.Sent || f.SentBy != another {
		t.Errorf("%+v %v", f.State, err)
	}
}

// The rehearsal that serve starts takes a real delivery.
func TestRehearsal(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	failed := make(chan error, 1)
	stop, err := a.rehearse(failed)
	must(t, err)
	defer stop()
	ctx, f := signed(t, a)
	f, err = a.Services.Filings.Send(ctx, f.ID, f.Version, filing.Online)
	must(t, err)
	must(t, a.Settle(context.Background()))
	if f, err = a.Services.Filings.ByID(ctx, f.ID); err != nil || f.State != filing.Received {
		t.Errorf("%s %q %v", f.State, f.Reason, err)
	}
	if kept, err := filepath.Glob(filepath.Join(a.Config.Data, "receiver", "*.json")); err != nil || len(kept) != 1 {
		t.Errorf("%v %v", kept, err)
	}
}
