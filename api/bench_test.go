package api_test

import (
	"bytes"
	"context"
	"database/sql"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/valyala/fasthttp"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/migrations"
)

const (
	benchRows   = 200_000
	benchRounds = 15
	benchCalls  = 200
)

// BenchmarkFigures prints what `make bench` shows of the HTTP face: each figure beside the raw
// floor it is compared with, both measured in interleaved rounds of one run.
func BenchmarkFigures(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		path := filepath.Join(b.TempDir(), "bench.db")
		w, raw := prepare(b, db.Config{Dialect: db.SQLite, Path: path}, "sqlite", "file:"+path, fill)
		w.compareList("list_20_of_200k_sqlite", raw, 1.6)
		w.gateCost()
	})
	b.Run("mariadb", func(b *testing.B) {
		c := dbtest.MariaDBConfig(b)
		w, raw := prepare(b, c, "mysql", c.DSN, fill)
		w.compareList("list_20_of_200k_mariadb_server", raw, 1.8)
	})
}

// prepare opens the product on a fresh schema filled with rows, and the same schema without the product.
func prepare(b *testing.B, c db.Config, driver, dsn string, fill func(raw *sql.DB, park string) error) (*world, *sql.DB) {
	b.Helper()
	var err error
	c.Tables, err = db.ReadTables(migrations.FS)
	ok(b, err)
	d, err := db.Open(c)
	ok(b, err)
	b.Cleanup(func() { _ = d.Close() })
	ok(b, dbtest.Migrate(d))
	w := newWorld(b, d)
	raw, err := sql.Open(driver, dsn)
	ok(b, err)
	b.Cleanup(func() { _ = raw.Close() })
	ok(b, fill(raw, string(w.parks[mine])))
	return w, raw
}

// compareList measures the list of twenty products through the whole chain and through
// nothing but Fiber, SQL and JSON; both answer the same bytes.
func (w *world) compareList(name string, raw *sql.DB, target float64) {
	park := string(w.parks[mine])
	token := w.tokens["sun@yimeng.example"]
	full := w.web.Handler()
	bare, err := bareList(raw, park)
	ok(w.t, err)
	path := "/api/v1/parks/" + park + "/products?limit=20"
	if a, b := request(w.t, full, path, token), request(w.t, bare, "/?limit=20", ""); !bytes.Equal(a, b) {
		w.t.Fatalf("the floor answers something else:\n%s\n%s", a, b)
	}
	var ratios, ours, floor []float64
	for range benchRounds {
		floor = append(floor, cpuPerCall(w.t, bare, "/?limit=20", ""))
		ours = append(ours, cpuPerCall(w.t, full, path, token))
		ratios = append(ratios, ours[len(ours)-1]/floor[len(floor)-1])
	}
	dbtest.Beside(name, median(ours), "µs_cpu", median(floor), median(ratios), target)
}

func median(v []float64) float64 {
	s := slices.Sorted(slices.Values(v))
	return s[len(s)/2]
}

// request returns the body; anything but 200 ends the bench.
func request(t testing.TB, h fasthttp.RequestHandler, path, token string) []byte {
	var c fasthttp.RequestCtx
	c.Request.Header.SetMethod("GET")
	c.Request.SetRequestURI("http://127.0.0.1" + path)
	if token != "" {
		c.Request.Header.Set("Authorization", "Bearer "+token)
	}
	h(&c)
	if c.Response.StatusCode() != 200 {
		t.Fatalf("%s: %d %s", path, c.Response.StatusCode(), c.Response.Body())
	}
	return c.Response.Body()
}

// cpuPerCall is the processor time of this process per request, in microseconds.
func cpuPerCall(t testing.TB, h fasthttp.RequestHandler, path, token string) float64 {
	for range 20 {
		request(t, h, path, token)
	}
	runtime.GC() // the garbage of the round before is not this one's
	before := cpu()
	for range benchCalls {
		request(t, h, path, token)
	}
	return (cpu() - before) / benchCalls
}

func cpu() float64 {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return float64(u.Utime.Sec+u.Stime.Sec)*1e6 + float64(u.Utime.Usec+u.Stime.Usec)
}

// gateCost measures what stands between a token and its use-case: signature, login session with
// its revocation, rights in the park, permission. Each token is new, so nothing is remembered of
// it; of a token seen before only its expiry is looked at.
func (w *world) gateCost() {
	const n = 4000
	park := w.parks[mine]
	known, err := w.app.Tokens.Read(w.tokens["sun@yimeng.example"])
	ok(w.t, err)
	fresh := make([]string, n)
	for i := range fresh {
		fresh[i], err = w.app.Tokens.Issue(known, auth.AccessTTL+time.Duration(i)*time.Second)
		ok(w.t, err)
	}
	dbtest.AtMost("token_and_permission", w.gatePerCall(park, fresh), "µs_cpu", 20)
	dbtest.AtMost("token_and_permission_again", w.gatePerCall(park, fresh), "µs_cpu", 20)
}

func (w *world) gatePerCall(park id.ID, tokens []string) float64 {
	ctx := context.Background()
	before := cpu()
	for _, token := range tokens {
		c, err := w.app.Tokens.Read(token)
		ok(w.t, err)
		a, err := w.app.Actors.ActorForPark(ctx, c.Account, c.Session, park)
		ok(w.t, err)
		if !w.app.Policy.For(a.Roles...).Has("sourcing.product.read") {
			w.t.Fatal("the bench lost its right")
		}
	}
	return (cpu() - before) / float64(len(tokens))
}
