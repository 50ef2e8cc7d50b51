package audit_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/verify"
)

const (
	jia = id.ID("01J0000000000000000000000A")
	yi  = id.ID("01J0000000000000000000000B")
	li  = id.ID("01J0000000000000000000000C")
)

type world struct {
	*audit.Service
	t     *testing.T
	core  core.Core
	clock *clock.Manual
	dir   string
}

func open(t *testing.T, d *db.DB) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ring, err := keyring.Open(t.TempDir(), true)
	must(t, err)
	k := core.Core{DB: d, Clock: c, IDs: id.NewSeeded(c, t.Name()), Ring: ring, Journal: journal.New(d, c)}
	w := &world{t: t, core: k, clock: c, dir: filepath.Join(t.TempDir(), "checkpoints")}
	w.Service = audit.NewService(k, w.dir)
	return w
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func in(park id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: park, Roles: []string{"park_admin"}})
}

// act records n things that happened in a park.
func (w *world) act(park id.ID, n int) {
	w.t.Helper()
	for i := range n {
		action := []string{"park.flag.set", "admission.application.decide"}[i%2]
		must(w.t, w.core.DB.InTx(in(park), func(ctx context.Context) error {
			return audit.Change(ctx, w.core.Journal, action, "thing", w.core.IDs.New(), map[string]int{"n": i}, map[string]int{"n": i + 1})
		}))
	}
}

// tamper changes the database behind the product's back.
func (w *world) tamper(text string, args ...any) {
	w.t.Helper()
	ctx := db.Through(dbtest.Ctx(actor.Actor{Kind: actor.SystemJob}), db.DoorMigrate)
	must(w.t, w.core.DB.InTx(ctx, func(ctx context.Context) error { return w.core.DB.Conn(ctx).Exec(text, args...).Error }))
}

func (w *world) verify(park id.ID) verify.AuditResult {
	w.t.Helper()
	r, err := w.Verify(in(park))
	must(w.t, err)
	return r
}

func TestListPagesThroughOnesOwnChain(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		w.act(jia, 5)
		w.act(yi, 3)
		first, err := w.List(in(jia), audit.Filter{}, page.Request{Limit: 3})
		if err != nil || len(first.Items) != 3 || first.Items[0].Seq != 5 || first.Next == "" || first.Items[0].Changed != "n" {
			t.Fatalf("%+v %v", first, err)
		}
		rest, err := w.List(in(jia), audit.Filter{}, page.Request{Limit: 3, Cursor: first.Next})
		if err != nil || len(rest.Items) != 2 || rest.Items[1].Seq != 1 || rest.Next != "" {
			t.Fatalf("%+v %v", rest, err)
		}
		some, err := w.List(in(jia), audit.Filter{Action: "park.flag.set", ActorID: li, Result: audit.Done}, page.Request{})
		if err != nil || len(some.Items) != 3 {
			t.Fatalf("%+v %v", some, err)
		}
		none, err := w.List(dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li}), audit.Filter{}, page.Request{})
		if err != nil || len(none.Items) != 0 {
			t.Fatalf("the platform's chain: %+v %v", none, err)
		}
	})
}

func TestEveryTamperingIsFound(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		for _, c := range []struct {
			name string
			text string
			at   int64
		}{
			{"a changed actor", "UPDATE audit_entries SET actor_id = 'X' WHERE tenant_id = ? AND seq = 3", 3},
			{"a changed time", "UPDATE audit_entries SET at = at + 1 WHERE tenant_id = ? AND seq = 1", 1},
			{"a changed hash", "UPDATE audit_entries SET hash = prev_hash WHERE tenant_id = ? AND seq = 4", 4},
			{"a removed record", "DELETE FROM audit_entries WHERE tenant_id = ? AND seq = 2", 2},
			{"a removed end", "DELETE FROM audit_entries WHERE tenant_id = ? AND seq > 4", 5},
			{"a moved head", "UPDATE audit_heads SET seq = 4 WHERE tenant_id = ?", 5},
			{"a renumbered record", "UPDATE audit_entries SET seq = 9 WHERE tenant_id = ? AND seq = 5", 5},
			{"a forged checkpoint", "UPDATE audit_checkpoints SET seq = 2 WHERE tenant_id = ?", 2},
			{"all removed", "DELETE FROM audit_entries WHERE tenant_id = ?", 1},
		} {
			t.Run(c.name, func(t *testing.T) {
				must(t, d.Sandbox(context.Background(), func() {
					w := open(t, d)
					w.act(jia, 5)
					w.act(yi, 2)
					if _, err := w.Checkpoint(context.Background()); err != nil {
						t.Fatal(err)
					}
					if r := w.verify(jia); !r.Intact || r.Entries != 5 {
						t.Fatalf("honest: %+v", r)
					}
					w.tamper(c.text, jia)
					if r := w.verify(jia); r.Intact || r.BrokenAt != c.at {
						t.Errorf("%+v, want broken at %d", r, c.at)
					}
					if r := w.verify(yi); !r.Intact {
						t.Errorf("the other park: %+v", r)
					}
				}))
			})
		}
	})
}

// A chain that was cut, together with its head and its checkpoints, contradicts the copies
// outside the database.
func TestCutChainContradictsTheCheckpointsOutside(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	w.act(jia, 5)
	if n, err := w.Checkpoint(context.Background()); err != nil || n != 1 {
		t.Fatal(n, err)
	}
	fourth, err := w.List(in(jia), audit.Filter{}, page.Request{})
	must(t, err)
	w.tamper("DELETE FROM audit_entries WHERE tenant_id = ? AND seq = 5", jia)
	w.tamper("UPDATE audit_heads SET seq = 4, hash = ? WHERE tenant_id = ?", fourth.Items[1].Hash, jia)
	w.tamper("DELETE FROM audit_checkpoints WHERE tenant_id = ?", jia)
	if r := w.verify(jia); r.Intact || r.BrokenAt != 5 {
		t.Fatalf("%+v", r)
	}
}

func TestCheckpointOnlyWhatHasGrown(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		w.act(jia, 2)
		w.act(yi, 1)
		for i, want := range []int{2, 0, 1} {
			if i == 2 {
				w.act(jia, 1)
			}
			if n, err := w.Checkpoint(context.Background()); err != nil || n != want {
				t.Fatalf("round %d: %d %v", i, n, err)
			}
		}
		b, err := os.ReadFile(filepath.Join(w.dir, string(jia)+".jsonl"))
		if err != nil || bytes.Count(b, []byte("\n")) != 2 {
			t.Fatalf("%s %v", b, err)
		}
		all, err := w.VerifyAll(context.Background())
		if err != nil || len(all) != 2 || !all[0].Intact || !all[1].Intact {
			t.Fatalf("%+v %v", all, err)
		}
	})
}

func TestDamagedCheckpointFileIsNoticed(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	w.act(jia, 2)
	if _, err := w.Checkpoint(context.Background()); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(w.dir, string(jia)+".jsonl")
	b, err := os.ReadFile(path)
	must(t, err)
	must(t, os.WriteFile(path, b[:len(b)-20], 0o600))
	if r := w.verify(jia); r.Intact {
		t.Fatalf("%+v", r)
	}
}

func TestExportVerifiesOffline(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	w.act(jia, 7)
	if _, err := w.Checkpoint(context.Background()); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	must(t, w.Export(in(jia), &file))
	r, err := verify.Audit(bytes.NewReader(file.Bytes()), w.PublicKey(), nil)
	if err != nil || !r.Intact || r.Entries != 7 || r.Park != string(jia) {
		t.Fatalf("%+v %v", r, err)
	}
}
