// Package sourcingtest opens a park with its people and its pool on a real database, for the
// tests of what stands below sourcing.
package sourcingtest

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
	"sitong/internal/sourcing"
)

const (
	Jia  = id.ID("01J00000000000000000000001") // 甲园
	Yi   = id.ID("01J00000000000000000000002") // 乙园
	Zhao = id.ID("01J0000000000000000000000Z") // merchant 赵
	Qian = id.ID("01J0000000000000000000000Q") // merchant 钱
	Wang = id.ID("01J0000000000000000000000W") // streamer 王, of the agency
	Sun  = id.ID("01J0000000000000000000000S") // streamer 孙
	MCN  = id.ID("01J0000000000000000000000M") // the agency
	File = id.ID("01J0000000000000000000000F")
	Desk = id.ID("01J0000000000000000000000D") // account of operator 李
)

// World is a park with its people, on a real database.
type World struct {
	Pool    *sourcing.Service
	Core    core.Core
	t       *testing.T
	Clock   *clock.Manual
	Known   map[id.ID]sourcing.Party
	Papers  map[id.ID][]sourcing.Qualification
	Holding []id.ID // streamers with a sample under way
	Notices []notice.Notice
	Cascade sourcing.Cascade // nil for none
}

func (w *World) Party(_ context.Context, subject id.ID) (sourcing.Party, error) {
	p, ok := w.Known[subject]
	if !ok {
		return p, sourcing.ErrPartyNotFound
	}
	return p, nil
}

func (w *World) Parties(context.Context, []id.ID) (map[id.ID]sourcing.Party, error) {
	return w.Known, nil
}

func (w *World) Qualifications(_ context.Context, merchant id.ID) ([]sourcing.Qualification, error) {
	return w.Papers[merchant], nil
}

func (w *World) File(_ context.Context, f id.ID) (evidence.File, error) {
	if f != File {
		return evidence.File{}, evidence.ErrFileNotFound
	}
	return evidence.File{ID: File}, nil
}

func (w *World) Holders(context.Context, id.ID) ([]id.ID, error) { return w.Holding, nil }

// Record does nothing unless a test keeps the cascade.
func (w *World) Record(ctx context.Context, p sourcing.Product, event, cause string) error {
	if w.Cascade == nil {
		return nil
	}
	return w.Cascade.Record(ctx, p, event, cause)
}

func (w *World) Send(_ context.Context, n notice.Notice) error {
	w.Notices = append(w.Notices, n)
	return nil
}

type subjectFixture struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	Kind        sourcing.PartyKind
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

// New opens it.
func New(t *testing.T, d *db.DB) *World {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, t.Name())
	w := &World{t: t, Clock: c, Papers: map[id.ID][]sourcing.Qualification{}, Known: map[id.ID]sourcing.Party{
		Zhao: {ID: Zhao, Kind: sourcing.Merchant, Name: "赵记粮行", Active: true}, Qian: {ID: Qian, Kind: sourcing.Merchant, Name: "钱氏服饰", Active: true},
		Wang: {ID: Wang, Kind: sourcing.Streamer, Name: "王主播", Active: true, AgencyID: MCN}, Sun: {ID: Sun, Kind: sourcing.Streamer, Name: "孙主播", Active: true},
		MCN: {ID: MCN, Kind: sourcing.Agency, Name: "沂蒙机构", Active: true}}}
	w.Core = core.Core{DB: d, Clock: c, IDs: ids, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	words, err := screening.New(w.Core)
	if err != nil {
		t.Fatal(err)
	}
	s, err := sourcing.New(w.Core,
		sourcing.Needs{Subjects: w, Screener: words, Files: w, Holders: w, Cascade: w, Notifier: w})
	if err != nil {
		t.Fatal(err)
	}
	w.Pool = s
	for _, park := range []id.ID{Jia, Yi} {
		err := d.InTx(System(park), func(ctx context.Context) error {
			db.MarkAudited(ctx)
			for _, p := range w.Known {
				if err := d.Conn(ctx).Create(&subjectFixture{ID: p.ID, Kind: p.Kind, Name: p.Name}).Error; err != nil {
					return err
				}
			}
			return d.Conn(ctx).Create(&fileFixture{ID: File, SHA256: strings.Repeat("0", 64)}).Error
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return w
}

// System is the product itself in a park.
func System(park id.ID) context.Context { return actor.System(context.Background(), park, "test") }

// As is a person of 甲园 with one role, who may stand for a subject.
func As(role string, subjects ...id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: Desk, ParkID: Jia, Roles: []string{role}, SubjectIDs: subjects})
}

// MerchantZhao is 赵 at the portal.
func MerchantZhao() context.Context { return As("merchant", Zhao) }

// Officer chooses the goods of the park.
func Officer() context.Context { return As("sourcing_officer") }

// StreamerWang is 王 at the portal.
func StreamerWang() context.Context { return As("streamer", Wang) }

// StreamerSun is 孙 at the portal.
func StreamerSun() context.Context { return As("streamer", Sun) }

// AgencyOne is the agency of 王.
func AgencyOne() context.Context { return As("agency", MCN) }

// Must fails the test on an error.
func Must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// Admitted has 赵's millet in the pool.
func (w *World) Admitted() sourcing.Product {
	w.t.Helper()
	p := Must(w.Pool.CreateProduct(MerchantZhao(), Zhao, sourcing.Content{Category: "prepackaged_food", Title: "沂蒙山小米 5斤装", Brand: "蒙山", Origin: "山东临沂",
		GTIN: "6901234567892", Spec: "2.5kg", Unit: "袋", PriceFen: 5990, Claims: "当季新米", Images: []id.ID{File}}))(w.t)
	for _, d := range []sourcing.Document{{Type: "food_production_licence", Number: "SC10137130200012", ExpiresOn: "2026-12-31", FileID: File},
		{Type: "factory_test_report", Number: "QA-1", ExpiresOn: "2026-10-15", FileID: File}, {Type: "label_photo", FileID: File}} {
		Must(w.Pool.AddDocument(MerchantZhao(), p.ID, d))(w.t)
	}
	p = Must(w.Pool.SubmitProduct(MerchantZhao(), p.ID, p.Version))(w.t)
	return Must(w.Pool.DecideProduct(Officer(), p.ID, p.Version, sourcing.Review{Verdict: sourcing.Admit}))(w.t)
}

// Published has an offer of the millet with an ordinary plan of 20 %.
func (w *World) Published() (sourcing.Product, sourcing.Offer, sourcing.Plan) {
	w.t.Helper()
	p := w.Admitted()
	o := Must(w.Pool.CreateOffer(MerchantZhao(), p.ID, sourcing.Terms{StockUnits: 500, ShipsWithinHours: 48, AfterSale: "坏果包赔", SampleUnits: 3, ContentDueDays: 14, ValidFrom: "2026-09-01"}))(w.t)
	plan := Must(w.Pool.CreatePlan(MerchantZhao(), o.ID, sourcing.NewPlan{Kind: sourcing.Ordinary, RateBP: 2000}))(w.t)
	return p, Must(w.Pool.PublishOffer(MerchantZhao(), o.ID, o.Version))(w.t), plan
}
