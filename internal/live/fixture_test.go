package live

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
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
)

const (
	jia         = id.ID("01J00000000000000000000PKA") // 甲园
	yi          = id.ID("01J00000000000000000000PKB") // 乙园
	li          = id.ID("01J00000000000000000000AL1") // operator 李
	zhao        = id.ID("01J00000000000000000000AZ1") // merchant 赵
	wangA       = id.ID("01J00000000000000000000AW1") // streamer 王
	shop        = id.ID("01J00000000000000000000SZ1") // the merchant 赵 stands for
	wang        = id.ID("01J00000000000000000000SW1") // the streamer 王 is
	chen        = id.ID("01J00000000000000000000SC1") // another streamer, 陈
	store2      = id.ID("01J00000000000000000000SZ2") // another merchant
	room        = id.ID("01J00000000000000000000RM1")
	room2       = id.ID("01J00000000000000000000RM2")
	shopAccount = id.ID("01J00000000000000000000PC1")
	wangAccount = id.ID("01J00000000000000000000PC2")
	tea         = id.ID("01J00000000000000000000PR1") // a product of the shop
	jam         = id.ID("01J00000000000000000000PR2")
	alien       = id.ID("01J00000000000000000000PR3") // a product of the other merchant
	file        = id.ID("01J00000000000000000000FE1")
)

type everything struct{}

func (everything) Has(string) bool { return true }

func as(account id.ID, role string, subjects ...id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: account, ParkID: jia, Roles: []string{role}, SubjectIDs: subjects, Permissions: everything{}, Lang: "zh-CN"})
}

func staff() context.Context { return as(li, "live_supervisor") }

func machine() context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Machine, ParkID: jia, Permissions: everything{}})
}

// neighbours are the other domains, as a table each test may change.
type neighbours struct {
	people      map[id.ID]Standing
	accounts    map[id.ID]Account
	products    map[id.ID]Product
	selected    map[id.ID]id.ID // by product, of 王
	studios     []Studio
	suspensions map[id.ID][]Suspension
	strictness  Strictness
	terms       map[string]HitSeverity
	allowed     []string
	files       map[id.ID]string
	bundles     []BundleRequest
	violations  []ViolationRequest
	refuse      error // of conduct
}

func (n *neighbours) Standings(_ context.Context, ids []id.ID) (map[id.ID]Standing, error) {
	out := map[id.ID]Standing{}
	for _, x := range ids {
		if s, ok := n.people[x]; ok {
			out[x] = s
		}
	}
	return out, nil
}

func (n *neighbours) Named(ctx context.Context, ids []id.ID) (map[id.ID]Standing, error) {
	return n.Standings(ctx, ids)
}

func (n *neighbours) Account(_ context.Context, a id.ID) (Account, error) { return n.accounts[a], nil }

func (n *neighbours) Accounts(_ context.Context, _ []id.ID) (map[id.ID]Account, error) {
	return n.accounts, nil
}

func (n *neighbours) AccountByUID(_ context.Context, platform, uid string) (Account, error) {
	for _, a := range n.accounts {
		if a.Platform == platform && a.UID == uid {
			return a, nil
		}
	}
	return Account{}, nil
}

func (n *neighbours) Roster(context.Context, []id.ID) ([]id.ID, error) { return nil, nil }

func (n *neighbours) FindStreamers(_ context.Context, q string, _ clock.Date) ([]Standing, error) {
	var out []Standing
	for _, p := range n.people {
		if p.Kind == "streamer" && strings.Contains(p.Name, q) {
			out = append(out, p)
		}
	}
	return out, nil
}

func (n *neighbours) Products(_ context.Context, ids []id.ID) (map[id.ID]Product, error) {
	out := map[id.ID]Product{}
	for _, x := range ids {
		if p, ok := n.products[x]; ok {
			out[x] = p
		}
	}
	return out, nil
}

func (n *neighbours) Selections(_ context.Context, subject id.ID, _ []id.ID) (map[id.ID]id.ID, error) {
	if subject == wang {
		return n.selected, nil
	}
	return nil, nil
}

func (n *neighbours) Studios(_ context.Context, ids []id.ID) ([]Studio, error) {
	if ids == nil {
		return n.studios, nil
	}
	var out []Studio
	for _, s := range n.studios {
		for _, x := range ids {
			if s.ID == x {
				out = append(out, s)
			}
		}
	}
	return out, nil
}

func (n *neighbours) Suspensions(context.Context, []id.ID, int64) (map[id.ID][]Suspension, error) {
	return n.suspensions, nil
}

func (n *neighbours) Strictness(context.Context) (Strictness, error) { return n.strictness, nil }

// Scan finds plain terms outside allowed phrases; longer terms first, as the real pipeline does.
func (n *neighbours) Scan(_ context.Context, text, _ string) (Scanned, error) {
	out := Scanned{PackVersion: "test-1"}
	runes := []rune(text)
	clear := make([]bool, len(runes)+1)
	mark := func(word string, f func(start, end int)) {
		w := []rune(word)
		for i := 0; i+len(w) <= len(runes); i++ {
			if string(runes[i:i+len(w)]) == word {
				f(i, i+len(w))
			}
		}
	}
	for _, a := range n.allowed {
		mark(a, func(start, end int) {
			for i := start; i < end; i++ {
				clear[i] = true
			}
		})
	}
	for term, severity := range n.terms {
		mark(term, func(start, end int) {
			if !clear[start] {
				out.Matches = append(out.Matches, Match{Start: start, End: end, Term: term, Category: "absolute", Severity: severity,
					Article: errs.Text{ZH: "广告法第九条", EN: "AdL art. 9"}})
			}
		})
	}
	return out, nil
}

func (n *neighbours) Open(_ context.Context, f id.ID) (io.ReadCloser, string, bool, error) {
	text, ok := n.files[f]
	return io.NopCloser(strings.NewReader(text)), "speech.srt", ok, nil
}

func (n *neighbours) Bundle(_ context.Context, b BundleRequest) (id.ID, error) {
	n.bundles = append(n.bundles, b)
	return "01J00000000000000000000BN1", nil
}

func (n *neighbours) Record(_ context.Context, v ViolationRequest) (id.ID, error) {
	n.violations = append(n.violations, v)
	return "01J00000000000000000000VN1", n.refuse
}

type house struct {
	*Service
	near   *neighbours
	clock  *clock.Manual
	db     *db.DB
	worker *job.Worker
}

func build(t *testing.T, d *db.DB) house {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, "live")
	n := &neighbours{
		people: map[id.ID]Standing{
			shop:   {ID: shop, Kind: "merchant", Name: "蒙山茶业", State: "admitted", LicenceUntil: "2030-01-01"},
			store2: {ID: store2, Kind: "merchant", Name: "沂河食品", State: "admitted"},
			wang:   {ID: wang, Kind: "streamer", Name: "王小月", State: "admitted", BirthDate: "1999-05-01", TrainedUntil: "2027-01-01"},
			chen:   {ID: chen, Kind: "streamer", Name: "陈舟", State: "admitted", BirthDate: "1998-05-01", TrainedUntil: "2027-01-01"},
		},
		accounts: map[id.ID]Account{
			shopAccount: {shopAccount, shop, "douyin", "shop001", "蒙山茶业旗舰店", "active"},
			wangAccount: {wangAccount, wang, "douyin", "wang001", "小月好物", "active"},
		},
		products: map[id.ID]Product{
			tea:   {ID: tea, MerchantID: shop, Title: "沂蒙绿茶", State: "admitted", Version: 2, PriceFen: 5900, Screened: true},
			jam:   {ID: jam, MerchantID: shop, Title: "山楂酱", State: "admitted", Version: 1, PriceFen: 2900, Screened: true},
			alien: {ID: alien, MerchantID: store2, Title: "煎饼", State: "admitted", Version: 1, PriceFen: 1900, Screened: true},
		},
		selected:   map[id.ID]id.ID{alien: "01J00000000000000000000SN1"},
		studios:    []Studio{{ID: room, Code: "A-101", State: "open"}, {ID: room2, Code: "A-102", State: "open"}},
		strictness: Strictness{Level: LevelWarn},
		terms:      map[string]HitSeverity{"全国第一": Grave, "最便宜": Serious, "第一": Slight},
		allowed:    []string{"第一时间"},
		files:      map[id.ID]string{},
	}
	k := core.Core{DB: d, Clock: c, IDs: ids, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	s, err := New(k, Ports{n, n, n, n, n, n, n, n, n})
	if err != nil {
		t.Fatal(err)
	}
	w := job.NewWorker(k.Jobs, "test", slog.New(slog.DiscardHandler))
	w.Handle(TranscriptJob, s.RunTranscript)
	h := house{s, n, c, d, w}
	h.rows(t)
	return h
}

// rows puts in place what the tables of other domains must hold for foreign keys.
func (h house) rows(t *testing.T) {
	t.Helper()
	ctx := db.Through(dbtest.Ctx(actor.Actor{Kind: actor.SystemJob}), db.DoorMigrate)
	exec := func(text string, args ...any) {
		if err := h.db.InTx(ctx, func(ctx context.Context) error { return h.db.Conn(ctx).Exec(text, args...).Error }); err != nil {
			t.Fatal(err)
		}
	}
	exec("INSERT INTO buildings (tenant_id, id, name, address, floors, version) VALUES (?, ?, '一号楼', '', 5, 1)", jia, "01J00000000000000000000BD1")
	for _, s := range h.near.studios {
		exec("INSERT INTO studios (tenant_id, id, building_id, floor, code, name, area_sqm, state, version) VALUES (?, ?, ?, 1, ?, ?, 40, 'open', 1)",
			jia, s.ID, "01J00000000000000000000BD1", s.Code, s.Code)
	}
	for _, p := range h.near.people {
		exec("INSERT INTO subjects (tenant_id, id, kind, form, name, short_name, state, state_reason, contact_name, created_by, created_at, version) VALUES (?, ?, ?, 'natural_person', ?, '', 'admitted', '', '', ?, 0, 1)",
			jia, p.ID, p.Kind, p.Name, li)
	}
	for _, a := range h.near.accounts {
		exec("INSERT INTO platform_accounts (tenant_id, id, subject_id, platform, uid, name, state, created_at, version) VALUES (?, ?, ?, ?, ?, ?, 'active', 0, 1)",
			jia, a.ID, a.SubjectID, a.Platform, a.UID, a.Name)
	}
	for _, p := range h.near.products {
		exec("INSERT INTO products (tenant_id, id, merchant_id, category, title, brand, origin, gtin, spec, unit, price_fen, compare_price_fen, comparison_basis, comparison_detail, claims, images, state, state_reason, live_number, pending_number, last_number, screening, created_by, created_at, version) VALUES (?, ?, ?, 'other', ?, '', '', '', '', '', 100, 0, '', '', '', '[]', 'admitted', '', 1, 0, 1, '{}', ?, 0, 1)",
			jia, p.ID, p.MerchantID, p.Title, li)
	}
	for i := range 3 {
		exec("INSERT INTO files (tenant_id, id, sha256, size_bytes, media_type, name, purpose, uploaded_by, uploaded_at, held) VALUES (?, ?, ?, 1, 'text/plain', 'f', 'transcript', ?, 0, 0)",
			jia, fmt.Sprintf("01J00000000000000000000FE%d", i+1), strings.Repeat("0", 64), li)
	}
}

const hour = int64(time.Hour / time.Millisecond)

// at is an instant some hours after the clock of the tests stood first.
func at(hours float64) int64 { return clock.Millis(dbtest.Now) + int64(hours*float64(hour)) }

// selfRun is a session of the shop from one to five hours ahead, with two slots and two products.
func selfRun() Draft {
	return Draft{Plan: Plan{Kind: SelfRun, Title: "早茶专场", AccountID: shopAccount, StudioID: room, PlannedStart: at(1), PlannedEnd: at(5)},
		Turns:    []Turn{{wang, at(1), at(3)}, {chen, at(3), at(5)}},
		Products: []id.ID{tea, jam}}
}

func (h house) planned(t *testing.T, d Draft) Session {
	t.Helper()
	x, err := h.PlanSession(staff(), d)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// onAir plans and starts a session with everything reviewed.
func (h house) onAir(t *testing.T, d Draft) Session {
	t.Helper()
	x := h.planned(t, d)
	x, err := h.ReviewSession(staff(), x.ID, x.Version, reviewObjects)
	if err != nil {
		t.Fatal(err)
	}
	h.clock.Set(clock.FromMillis(x.PlannedStart))
	if x, err = h.StartSession(staff(), x.ID, x.Version, ""); err != nil {
		t.Fatal(err)
	}
	return x
}

func systemActor() actor.Actor {
	return actor.Actor{Kind: actor.SystemJob, ParkID: jia, Reason: "test"}
}

func actorOf(ctx context.Context) actor.Actor { return actor.From(ctx) }
