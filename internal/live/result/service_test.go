package result_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/live"
	"sitong/internal/live/result"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
)

const (
	jia     = id.ID("01J00000000000000000000PKA") // 甲园
	li      = id.ID("01J00000000000000000000AL1") // operator 李
	shop    = id.ID("01J00000000000000000000SZ1") // a merchant
	wang    = id.ID("01J00000000000000000000SW1") // streamer 王
	account = id.ID("01J00000000000000000000PC1")
	room    = id.ID("01J00000000000000000000RM1")
	file    = id.ID("01J00000000000000000000FE1")
	evening = id.ID("01J00000000000000000000SS1") // 2026-09-14 20:00 to 04:00
	night   = id.ID("01J00000000000000000000SS2") // 2026-09-15 04:00 to 08:00
)

// neighbours knows one account and the files of the test.
type neighbours struct {
	live.Ports
	text string
}

func (n *neighbours) AccountByUID(_ context.Context, _, uid string) (live.Account, error) {
	if uid == "shop001" {
		return live.Account{ID: account, SubjectID: shop, Platform: "douyin", UID: uid}, nil
	}
	return live.Account{}, nil
}

func (n *neighbours) Named(context.Context, []id.ID) (map[id.ID]live.Standing, error) {
	return map[id.ID]live.Standing{wang: {ID: wang, Name: "王小月"}}, nil
}

func (n *neighbours) Open(context.Context, id.ID) (io.ReadCloser, string, bool, error) {
	return io.NopCloser(strings.NewReader(n.text)), "live.csv", n.text != "", nil
}

type house struct {
	*result.Service
	near   *neighbours
	db     *db.DB
	j      *journal.Journal
	worker *job.Worker
}

func staff() context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: jia, Roles: []string{"live_supervisor"}})
}

func build(t testing.TB, d *db.DB) house {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, "result")
	k := core.Core{DB: d, Clock: c, IDs: ids, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	sessions, err := live.New(k, live.Ports{})
	if err != nil {
		t.Fatal(err)
	}
	n := &neighbours{}
	h := house{result.New(k, sessions, n, n), n, d, k.Journal, job.NewWorker(k.Jobs, "test", slog.New(slog.DiscardHandler))}
	h.worker.Handle(result.Job, h.Run)
	ctx := db.Through(dbtest.Ctx(actor.Actor{Kind: actor.SystemJob}), db.DoorMigrate)
	for _, text := range []string{
		"INSERT INTO buildings (tenant_id, id, name, address, floors, version) VALUES ('JIA', '01J00000000000000000000BD1', '一号楼', '', 5, 1)",
		"INSERT INTO studios (tenant_id, id, building_id, floor, code, name, area_sqm, state, version) VALUES ('JIA', '" + string(room) + "', '01J00000000000000000000BD1', 1, 'A', 'A', 40, 'open', 1)",
		subject(shop, "merchant"), subject(wang, "streamer"),
		"INSERT INTO platform_accounts (tenant_id, id, subject_id, platform, uid, name, state, created_at, version) VALUES ('JIA', '" + string(account) + "', '" + string(shop) + "', 'douyin', 'shop001', '店', 'active', 0, 1)",
		"INSERT INTO files (tenant_id, id, sha256, size_bytes, media_type, name, purpose, uploaded_by, uploaded_at, held) VALUES ('JIA', '" + string(file) + "', '0', 1, 'text/csv', 'f', 'result_import', '" + string(li) + "', 0, 0)",
		session(evening, -13, -5), session(night, -5, -1),
		"INSERT INTO slots (tenant_id, id, session_id, streamer_id, from_at, to_at, state, lock_reason, version) VALUES ('JIA', '01J00000000000000000000ST1', '" + string(evening) + "', '" + string(wang) + "', " + at(-13) + ", " + at(-5) + ", 'planned', '', 1)",
	} {
		err := d.InTx(ctx, func(ctx context.Context) error {
			return d.Conn(ctx).Exec(strings.ReplaceAll(text, "'JIA'", "'"+string(jia)+"'")).Error
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return h
}

func at(hours int64) string {
	return fmt.Sprint(clock.Millis(dbtest.Now) + hours*3_600_000)
}

func subject(i id.ID, kind string) string {
	return "INSERT INTO subjects (tenant_id, id, kind, form, name, short_name, state, state_reason, contact_name, created_by, created_at, version) VALUES ('JIA', '" +
		string(i) + "', '" + kind + "', 'natural_person', 'x', '', 'admitted', '', '', '" + string(li) + "', 0, 1)"
}

func session(i id.ID, from, to int64) string {
	return "INSERT INTO sessions (tenant_id, id, kind, title, account_id, platform, owner_id, merchant_id, studio_id, category, planned_start_at, planned_end_at, state, state_reason, ai_used, ai_labelled, reviewed, gate_outcome, start_reason, created_by, created_at, version) VALUES ('JIA', '" +
		string(i) + "', 'self_run', '夜场', '" + string(account) + "', 'douyin', '" + string(shop) + "', '" + string(shop) + "', '" + string(room) + "', '', " + at(from) + ", " + at(to) +
		", 'ended', '', 0, 0, '[]', 'green', '', '" + string(li) + "', 0, 1)"
}

const header = "主播昵称,主播抖音号,直播开始时间,直播结束时间,直播间成交订单数,直播间成交金额,净成交金额,直播间退款金额\n"

func (h house) check(t testing.TB, exported int64, rows ...string) result.Import {
	t.Helper()
	h.near.text = "\ufeff" + header + strings.Join(rows, "\n") + "\n"
	m, err := h.Check(staff(), result.NewImport{FileID: file, Platform: "douyin", ExportedAt: exported})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func (h house) apply(t testing.TB, m result.Import) result.Import {
	t.Helper()
	m, err := h.Apply(staff(), m.ID, m.Version)
	if err != nil || m.State != "applying" {
		t.Fatalf("%+v %v", m, err)
	}
	if _, err := h.worker.RunDue(context.Background()); err != nil {
		t.Fatal(err)
	}
	if m, err = h.Import(staff(), m.ID); err != nil || m.State != "applied" {
		t.Fatalf("%+v %v", m, err)
	}
	return m
}

func (h house) states(t *testing.T, m id.ID) string {
	t.Helper()
	rows, err := h.Rows(staff(), m, "", page.Request{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, r := range rows.Items {
		out = append(out, string(r.State))
	}
	return strings.Join(out, " ")
}

func TestImportFromCheckToShares(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := build(t, d)
		over := "店,\"\tshop001\",2026/09/14 20:00:00,2026/09/15 04:00:00,10,\"1,000.50\",900,100.5"
		both := "店,shop001,2026-09-14 21:00:00,2026-09-15 08:00:00,4,400,400,0"
		m := h.check(t, 1000, over, both, "谁,other,2026-09-14 20:00:00,2026-09-14 21:00:00,1,1,1,0", "店,shop001,昨天,2026-09-14 21:00:00,1,1,1,0")
		if m.GoodRows != 3 || m.BadRows != 1 || m.MatchedRows != 1 || m.OpenRows != 2 || len(m.Faults) != 1 || m.Faults[0].Column != "直播开始时间" {
			t.Fatalf("%+v", m)
		}
		if got := h.states(t, m.ID); got != "matched ambiguous unmatched" {
			t.Fatal(got)
		}
		rows, _ := h.Rows(staff(), m.ID, result.RowAmbiguous, page.Request{})
		row := rows.Items[0]
		if len(row.Candidates) != 2 || row.Sessions[night].Title != "夜场" {
			t.Fatalf("%+v", row)
		}
		if got, err := h.ResolveRow(staff(), row.ID, row.Version, night); err != nil || got.State != result.RowMatched || got.DecidedBy != li {
			t.Fatalf("%+v %v", got, err)
		}
		lost, _ := h.Rows(staff(), m.ID, result.RowUnmatched, page.Request{})
		if _, err := h.ResolveRow(staff(), lost.Items[0].ID, 1, evening); !result.ErrRowSession.Is(err) {
			t.Fatalf("a row of another account: %v", err)
		}
		if m, _ = h.Import(staff(), m.ID); m.MatchedRows != 2 || m.OpenRows != 1 {
			t.Fatalf("%+v", m)
		}
		if m = h.apply(t, m); m.AppliedRows != 2 {
			t.Fatalf("%+v", m)
		}
		v, err := h.Results(staff(), evening)
		if err != nil || v.Total.GMV != 100050 || v.Total.Orders != 10 || len(v.Shares) != 1 || v.Shares[0].Kind != result.Sole || v.Shares[0].StreamerID != wang {
			t.Fatalf("%+v %v", v, err)
		}
		if v, err = h.Results(staff(), night); err != nil || v.Shares[0].Kind != result.Nobody || v.Total.GMV != 40000 {
			t.Fatalf("%+v %v", v, err)
		}
		if _, err := h.ResolveRow(staff(), row.ID, 3, ""); !result.ErrImportState.Is(err) {
			t.Fatalf("a row was changed after it was applied: %v", err)
		}
		events, err := h.j.After(staff(), jia, 0, 10, result.EventImported)
		if err != nil || len(events) != 2 || !strings.Contains(string(events[0].Payload), `"gmv_fen":100050`) {
			t.Fatalf("%v %v", events, err)
		}
	})
}

func TestOnlyNewerFiguresReplace(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	row := func(orders string) string {
		return "店,shop001,2026/09/14 20:00:00,2026/09/15 04:00:00," + orders + ",100,100,0"
	}
	h.apply(t, h.check(t, 1000, row("10")))
	for _, c := range []struct {
		exported int64
		orders   string
		state    string
		now      int64
	}{
		{500, "7", "older", 10}, {1000, "7", "older", 10}, {2000, "10", "unchanged", 10}, {2000, "12", "applied", 12}, {1500, "11", "older", 12},
	} {
		m := h.apply(t, h.check(t, c.exported, row(c.orders)))
		v, err := h.Results(staff(), evening)
		if got := h.states(t, m.ID); got != c.state || err != nil || v.Total.Orders != c.now || len(v.Results) != 1 || len(v.Shares) != 1 {
			t.Errorf("exported at %d, %s orders: %s, now %d %v", c.exported, c.orders, got, v.Total.Orders, err)
		}
	}
	// A second broadcast of the same session adds up.
	h.apply(t, h.check(t, 3000, "店,shop001,2026/09/14 20:30:00,2026/09/15 03:00:00,5,50,50,0"))
	if v, _ := h.Results(staff(), evening); v.Total.Orders != 17 || len(v.Results) != 2 {
		t.Errorf("%+v", v.Total)
	}
}

// Two broadcasts of a session in one file are told of once, with their sum.
func TestASessionIsToldOfOnce(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	m := h.apply(t, h.check(t, 1000, "店,shop001,2026/09/14 20:00:00,2026/09/14 23:00:00,10,100,90,10", "店,shop001,2026/09/15 00:00:00,2026/09/15 03:00:00,5,50,50,0"))
	if m.AppliedRows != 2 {
		t.Fatalf("%+v", m)
	}
	events, err := h.j.After(staff(), jia, 0, 10, result.EventImported)
	if err != nil || len(events) != 1 || !strings.Contains(string(events[0].Payload), `"orders":15,`) || strings.Count(string(events[0].Payload), string(wang)) != 2 {
		t.Fatalf("%v %v", events, err)
	}
}

// BenchmarkFigures prints what `make bench` shows of an export of results: rows a second of the
// check and of the import, five broadcasts to a session.
func BenchmarkFigures(b *testing.B) {
	const sessions, each = 2000, 5
	h := build(b, dbtest.SQLite(b))
	ctx := db.Through(dbtest.Ctx(actor.Actor{Kind: actor.SystemJob}), db.DoorMigrate)
	var rows []string
	err := h.db.InTx(ctx, func(ctx context.Context) error {
		for n := range int64(sessions) {
			from := -24 - n*each
			text := session(id.ID(fmt.Sprintf("01J0000000000000000001%04d", n)), from, from+each)
			if err := h.db.Conn(ctx).Exec(strings.ReplaceAll(text, "'JIA'", "'"+string(jia)+"'")).Error; err != nil {
				return err
			}
			for k := range int64(each) {
				start := dbtest.Now.Add(time.Duration(from+k) * time.Hour)
				rows = append(rows, fmt.Sprintf("店,shop001,%s,%s,%d,1000,900,100", start.Format(time.DateTime), start.Add(50*time.Minute).Format(time.DateTime), n))
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	took := clock.Elapsed()
	m := h.check(b, 1000, rows...)
	dbtest.AtLeast("result_check_rows", sessions*each/took().Seconds(), "rows/s", 2000)
	if m.MatchedRows != sessions*each {
		b.Fatalf("%+v", m)
	}
	took = clock.Elapsed()
	m = h.apply(b, m)
	dbtest.AtLeast("result_import_rows", sessions*each/took().Seconds(), "rows/s", 2000)
	if m.AppliedRows != sessions*each {
		b.Fatalf("%+v", m)
	}
}
