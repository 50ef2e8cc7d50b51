package sourcing

import (
	"context"
	"strings"
	"testing"

	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/notice"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/screening"
)

const (
	jia  = id.ID("01J00000000000000000000001") // 甲园
	yi   = id.ID("01J00000000000000000000002") // 乙园
	zhao = id.ID("01J0000000000000000000000Z") // merchant 赵
	qian = id.ID("01J0000000000000000000000Q") // merchant 钱
	wang = id.ID("01J0000000000000000000000W") // streamer 王, of the agency
	sun  = id.ID("01J0000000000000000000000S") // streamer 孙
	mcn  = id.ID("01J0000000000000000000000M") // the agency
	file = id.ID("01J0000000000000000000000F")
	desk = id.ID("01J0000000000000000000000D") // account of operator 李
)

// world is a park with its people, on a real database.
type world struct {
	*Service
	t        *testing.T
	clock    *clock.Manual
	parties  map[id.ID]Party
	papers   map[id.ID][]Qualification
	holding  []id.ID // streamers with a sample under way
	notices  []notice.Notice
	cascades []string // what left the pool, and why
	words    *screening.Service
}

func (w *world) Party(_ context.Context, subject id.ID) (Party, error) {
	p, ok := w.parties[subject]
	if !ok {
		return p, ErrPartyNotFound
	}
	return p, nil
}

func (w *world) Parties(context.Context, []id.ID) (map[id.ID]Party, error) { return w.parties, nil }

func (w *world) Qualifications(_ context.Context, merchant id.ID) ([]Qualification, error) {
	return w.papers[merchant], nil
}

func (w *world) File(_ context.Context, f id.ID) (evidence.File, error) {
	if f != file {
		return evidence.File{}, evidence.ErrFileNotFound
	}
	return evidence.File{ID: file}, nil
}

func (w *world) Holders(context.Context, id.ID) ([]id.ID, error) { return w.holding, nil }

func (w *world) Record(_ context.Context, _ Product, event, cause string) error {
	w.cascades = append(w.cascades, event+" "+cause)
	return nil
}

func (w *world) Send(_ context.Context, n notice.Notice) error {
	w.notices = append(w.notices, n)
	return nil
}

type subjectFixture struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	Kind        PartyKind
	Form        string
	Name        string
	ShortName   string
	State       string
	StateReason string
	ContactName string
	CreatedBy   id.ID
	CreatedAt   int64
	Version     int64
}

func (subjectFixture) TableName() string { return "subjects" }

type fileFixture struct {
	TenantID   id.ID  `gorm:"primaryKey"`
	ID         id.ID  `gorm:"primaryKey"`
	SHA256     string `gorm:"column:sha256"`
	SizeBytes  int64
	MediaType  string
	Name       string
	Purpose    string
	UploadedBy id.ID
	UploadedAt int64
	Held       bool
}

func (fileFixture) TableName() string { return "files" }

func newWorld(t *testing.T, d *db.DB) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, t.Name())
	w := &world{t: t, clock: c, papers: map[id.ID][]Qualification{}, parties: map[id.ID]Party{
		zhao: {ID: zhao, Kind: Merchant, Name: "赵记粮行", Active: true}, qian: {ID: qian, Kind: Merchant, Name: "钱氏服饰", Active: true},
		wang: {ID: wang, Kind: Streamer, Name: "王主播", Active: true, AgencyID: mcn}, sun: {ID: sun, Kind: Streamer, Name: "孙主播", Active: true},
		mcn: {ID: mcn, Kind: Agency, Name: "沂蒙机构", Active: true}}}
	base := core.Core{DB: d, Clock: c, IDs: ids, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	words, err := screening.New(base)
	if err != nil {
		t.Fatal(err)
	}
	w.words = words
	s, err := New(base,
		Needs{Subjects: w, Screener: words, Files: w, Holders: w, Cascade: w, Notifier: w})
	if err != nil {
		t.Fatal(err)
	}
	w.Service = s
	for _, park := range []id.ID{jia, yi} {
		err := d.InTx(system(park), func(ctx context.Context) error {
			db.MarkAudited(ctx)
			for _, p := range w.parties {
				if err := d.Conn(ctx).Create(&subjectFixture{ID: p.ID, Kind: p.Kind, Name: p.Name}).Error; err != nil {
					return err
				}
			}
			return d.Conn(ctx).Create(&fileFixture{ID: file, SHA256: strings.Repeat("0", 64)}).Error
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return w
}

func system(park id.ID) context.Context { return actor.System(context.Background(), park, "test") }

// as is a person of 甲园 with one role, who may stand for a subject.
func as(role string, subjects ...id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: desk, ParkID: jia, Roles: []string{role}, SubjectIDs: subjects})
}

func merchantZhao() context.Context { return as("merchant", zhao) }
func officer() context.Context      { return as("sourcing_officer") }
func streamerWang() context.Context { return as("streamer", wang) }
func streamerSun() context.Context  { return as("streamer", sun) }
func agencyOne() context.Context    { return as("agency", mcn) }

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func millet() Content {
	return Content{Category: "prepackaged_food", Title: "沂蒙山小米 5斤装", Brand: "蒙山", Origin: "山东临沂", GTIN: "6901234567892", Spec: "2.5kg",
		Unit: "袋", PriceFen: 5990, Claims: "当季新米", Images: []id.ID{file}}
}

func milletPapers() []Document {
	return []Document{{Type: "food_production_licence", Number: "SC10137130200012", ExpiresOn: "2026-12-31", FileID: file},
		{Type: "factory_test_report", Number: "QA-1", ExpiresOn: "2026-10-15", FileID: file}, {Type: "label_photo", FileID: file}}
}

// submitted hands in 赵's millet.
func (w *world) submitted() Product {
	w.t.Helper()
	p := must(w.CreateProduct(merchantZhao(), zhao, millet()))(w.t)
	for _, d := range milletPapers() {
		must(w.AddDocument(merchantZhao(), p.ID, d))(w.t)
	}
	return must(w.SubmitProduct(merchantZhao(), p.ID, p.Version))(w.t)
}

// admitted has 赵's millet in the pool.
func (w *world) admitted() Product {
	w.t.Helper()
	p := w.submitted()
	return must(w.DecideProduct(officer(), p.ID, p.Version, Review{Verdict: Admit}))(w.t)
}

// published has an offer of the millet with an ordinary plan of 20 %.
func (w *world) published() (Product, Offer, Plan) {
	w.t.Helper()
	p := w.admitted()
	o := must(w.CreateOffer(merchantZhao(), p.ID, Terms{StockUnits: 500, ShipsWithinHours: 48, AfterSale: "坏果包赔", SampleUnits: 3, ContentDueDays: 14, ValidFrom: "2026-09-01"}))(w.t)
	plan := must(w.CreatePlan(merchantZhao(), o.ID, NewPlan{Kind: Ordinary, RateBP: 2000}))(w.t)
	return p, must(w.PublishOffer(merchantZhao(), o.ID, o.Version))(w.t), plan
}

func (w *world) fresh(product id.ID) Product {
	w.t.Helper()
	return must(w.Dossier(officer(), product))(w.t).Product
}

// events are the kinds published in 甲园 so far.
func (w *world) events() []string {
	w.t.Helper()
	all := must(w.Journal.After(system(jia), jia, 0, 1000))(w.t)
	out := make([]string, len(all))
	for i, e := range all {
		out[i] = e.Kind
	}
	return out
}
