package api_test

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/authz"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/migrations"
)

const (
	benchRows   = 200_000
	benchRounds = 5
	benchCalls  = 400
)

// BenchmarkFigures prints what `make bench` shows: each figure beside the raw floor it is
// compared with, both measured in interleaved rounds of one run.
func BenchmarkFigures(b *testing.B) {
	path := filepath.Join(b.TempDir(), "bench.db")
	tables, err := db.ReadTables(migrations.FS)
	ok(b, err)
	d, err := db.Open(db.Config{Dialect: db.SQLite, Path: path, Tables: tables})
	ok(b, err)
	defer d.Close()
	ok(b, dbtest.Migrate(d))
	w := newWorld(b, d)
	raw, err := sql.Open("sqlite", "file:"+path)
	ok(b, err)
	defer raw.Close()
	ok(b, fill(raw, string(w.parks[mine])))
	w.compareList("list_20_of_200k_sqlite", raw, 1.6)
	w.gateCost()
}

// fill copies one product of the park until it has benchRows.
func fill(raw *sql.DB, park string) error {
	tx, err := raw.Begin()
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	ids := id.NewSeeded(clock.NewManual(dbtest.Now), "bench")
	var merchant string
	if err := tx.QueryRow("SELECT id FROM subjects WHERE tenant_id = ? AND kind = 'merchant' ORDER BY id LIMIT 1", park).Scan(&merchant); err != nil {
		return err
	}
	insert, err := tx.Prepare(`INSERT INTO products (tenant_id, id, merchant_id, category, title, brand, origin, gtin, spec, unit, price_fen, compare_price_fen, comparison_basis, comparison_detail,
		claims, images, state, state_reason, live_number, pending_number, last_number, screening, created_by, created_at, version)
		VALUES (?,?,?,'farm_produce',?,'','临沂','','500克','袋',?,0,'','','','[]','admitted','',1,0,1,'{}',?,?,1)`)
	if err != nil {
		return err
	}
	for n := range benchRows {
		row := string(ids.New())
		if _, err := insert.Exec(park, row, merchant, fmt.Sprintf("沂蒙山小米 第 %d 批", n), 1990+n%500, merchant, dbtest.Now.UnixMilli()+int64(n)); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// compareList measures the list of twenty products through the whole chain and through
// nothing but Fiber, SQL and JSON.
func (w *world) compareList(name string, raw *sql.DB, target float64) {
	park := string(w.parks[mine])
	token := w.tokens["sun@yimeng.example"]
	full := w.web.Handler()
	bare := bareList(raw, park)
	var ratios, ours, floor []float64
	for range benchRounds {
		floor = append(floor, cpuPerCall(w.t, bare, "/", ""))
		ours = append(ours, cpuPerCall(w.t, full, "/api/v1/parks/"+park+"/products?limit=20", token))
		ratios = append(ratios, ours[len(ours)-1]/floor[len(floor)-1])
	}
	figure(name, median(ours), "µs_cpu", median(floor), median(ratios), target)
}

func figure(name string, value float64, unit string, raw, ratio, target float64) {
	met := "no"
	if ratio <= target {
		met = "yes"
	}
	fmt.Printf("figure: %s %.1f %s %.1f %.2f %.2f %s\n", name, value, unit, raw, ratio, target, met)
}

func median(v []float64) float64 {
	s := slices.Sorted(slices.Values(v))
	return s[len(s)/2]
}

func bareList(raw *sql.DB, park string) fasthttp.RequestHandler {
	app := fiber.New(fiber.Config{DisableStartupMessage: true})
	type row struct {
		ID        string `json:"id"`
		Title     string `json:"title"`
		Category  string `json:"category"`
		State     string `json:"state"`
		PriceFen  int64  `json:"price_fen"`
		CreatedAt int64  `json:"created_at"`
		Version   int64  `json:"version"`
	}
	app.Get("/", func(c *fiber.Ctx) error {
		rows, err := raw.QueryContext(c.UserContext(), "SELECT id, title, category, state, price_fen, created_at, version FROM products WHERE tenant_id = ? ORDER BY id DESC LIMIT 20", park)
		if err != nil {
			return err
		}
		defer rows.Close()
		var out []row
		for rows.Next() {
			var r row
			if err := rows.Scan(&r.ID, &r.Title, &r.Category, &r.State, &r.PriceFen, &r.CreatedAt, &r.Version); err != nil {
				return err
			}
			out = append(out, r)
		}
		return c.JSON(out)
	})
	return app.Handler()
}

// cpuPerCall is the processor time of this process per request, in microseconds.
func cpuPerCall(t testing.TB, h fasthttp.RequestHandler, path, token string) float64 {
	call := func() {
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
	}
	for range 20 {
		call()
	}
	before := cpu()
	for range benchCalls {
		call()
	}
	return (cpu() - before) / benchCalls
}

func cpu() float64 {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return float64(u.Utime.Sec+u.Stime.Sec)*1e6 + float64(u.Utime.Usec+u.Stime.Usec)
}

// gateCost measures reading a token and looking a permission up.
func (w *world) gateCost() {
	policy, err := authz.New()
	ok(w.t, err)
	tokens, err := auth.NewIssuer([]byte(strings.Repeat("k", 32)), clock.NewManual(dbtest.Now))
	ok(w.t, err)
	token, err := tokens.Issue(auth.Claims{Use: auth.UseAccess, Session: nobody, Account: nobody}, auth.AccessTTL)
	ok(w.t, err)
	before := cpu()
	const n = 20_000
	for range n {
		if _, err := tokens.Read(token); err != nil || !policy.For("park_admin").Has("admission.subject.read") {
			w.t.Fatal(err)
		}
	}
	each := (cpu() - before) / n
	figure("token_and_permission", each, "µs_cpu", 20, each/20, 1)
}
