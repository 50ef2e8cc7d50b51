package mediation_test

import (
	"context"
	"testing"
	"time"

	"sitong/internal/audit"
	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/ledger"
	"sitong/internal/mediation"
	"sitong/internal/notice"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/blob"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/pubcode"
	"sitong/internal/workday"
)

const (
	jia    id.ID = "01K5JA000000000000000000AA" // 甲园
	yi     id.ID = "01K5JA000000000000000000BB" // 乙园
	zhao   id.ID = "01K5JA000000000000000000M1" // merchant 赵
	qian   id.ID = "01K5JA000000000000000000M2"
	li     id.ID = "01K5JA000000000000000000P1" // operator 李, mediator
	photo  id.ID = "01K5JA000000000000000000F1"
	secret id.ID = "01K5JA000000000000000000F2"
	qr           = "JIAYUAN2026"
)

// names are the merchants of both parks as rows of the database.
type subjectRow struct {
	TenantID                 id.ID `gorm:"primaryKey"`
	ID                       id.ID `gorm:"primaryKey"`
	Kind                     string
	Form                     string
	Name                     string
	ShortName                string
	State                    string
	StateReason, ContactName string
	CreatedBy                id.ID
	CreatedAt, Version       int64
}

func (subjectRow) TableName() string { return "subjects" }

type fileRow struct {
	TenantID                 id.ID  `gorm:"primaryKey"`
	ID                       id.ID  `gorm:"primaryKey"`
	SHA256                   string `gorm:"column:sha256"`
	SizeBytes                int64
	MediaType, Name, Purpose string
	UploadedBy               id.ID
	UploadedAt               int64
	Held                     bool
}

func (fileRow) TableName() string { return "files" }

type world struct {
	*mediation.Service
	t      *testing.T
	clock  *clock.Manual
	core   core.Core
	books  *ledger.Service
	files  *evidence.Service
	tokens *auth.Issuer
	told   []notice.Notice
}

func (w *world) Send(_ context.Context, n notice.Notice) error {
	w.told = append(w.told, n)
	return nil
}

func (w *world) ActiveParks(context.Context) ([]id.ID, error) { return []id.ID{jia, yi}, nil }

type merchants struct{ db *db.DB }

func (m merchants) Name(ctx context.Context, merchant id.ID) (string, bool, error) {
	var r subjectRow
	err := m.db.Conn(ctx).Where("id = ?", merchant).Take(&r).Error
	if db.Missing(err) {
		return "", false, nil
	}
	return r.Name, err == nil, err
}

func (m merchants) Exists(ctx context.Context, kind string, thing id.ID) (bool, error) {
	if kind != "file" {
		return false, nil
	}
	var r fileRow
	err := m.db.Conn(ctx).Where("id = ?", thing).Take(&r).Error
	return err == nil, nil
}

// subjects: nobody in these tests uploads for a subject.
type subjects struct{}

func (subjects) Exists(context.Context, id.ID) (bool, error)                 { return false, nil }
func (subjects) RepresentedBy(context.Context, id.ID, []id.ID) (bool, error) { return false, nil }

// staff: 李 mediates; an account of merchant 钱 mediates too.
type staff struct{}

const partial id.ID = "01K5JA000000000000000000P3"

func (staff) Mediators(context.Context) ([]id.ID, error) { return []id.ID{li, partial}, nil }

func (staff) Behind(_ context.Context, merchant id.ID) ([]id.ID, error) {
	return map[id.ID][]id.ID{qian: {partial}}[merchant], nil
}

type parks struct{ modes []mediation.Mode }

func (p parks) Modes(context.Context) ([]mediation.Mode, error) { return p.modes, nil }

func (parks) Name(_ context.Context, park id.ID) (string, error) {
	return map[id.ID]string{jia: "甲园", yi: "乙园"}[park], nil
}

func open(t *testing.T, d *db.DB) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, t.Name())
	ring, err := keyring.Open(t.TempDir(), true)
	must(t, err)
	k := core.Core{DB: d, Clock: c, IDs: ids, Ring: ring, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	tokens, err := auth.NewIssuer(ring.Key("access token"), c)
	must(t, err)
	w := &world{t: t, clock: c, core: k, tokens: tokens, books: ledger.New(k, merchants{d})}
	blobs, err := blob.Open(t.TempDir())
	must(t, err)
	t.Cleanup(func() { _ = blobs.Close() })
	w.files = evidence.New(k, blobs, subjects{})
	days, err := workday.New(k, w, w)
	must(t, err)
	codes := pubcode.New(d, c, ids, ring)
	w.Service = mediation.New(k, mediation.Ports{Merchants: merchants{d}, Links: merchants{d}, Parks: parks{[]mediation.Mode{mediation.Entrusted, mediation.OwnDesk}}, People: staff{}, Treasury: w.books, Files: w.files, Notices: w, Codes: codes, Tokens: tokens, Clocks: days})
	must(t, d.InTx(mediator(jia), func(ctx context.Context) error {
		tx := d.Conn(ctx)
		must(t, codes.Put(ctx, jia, "complaint", qr, jia, 0))
		for _, m := range []struct {
			id   id.ID
			name string
		}{{zhao, "临沂市赵记茶业有限公司"}, {qian, "临沂市钱氏食品有限公司"}} {
			must(t, tx.Create(&subjectRow{ID: m.id, Kind: "merchant", Form: "enterprise", Name: m.name, State: "admitted", CreatedBy: li, Version: 1}).Error)
		}
		for _, f := range []id.ID{photo, secret} {
			must(t, tx.Create(&fileRow{ID: f, SHA256: string(f) + "00000000000000000000000000000000000000", MediaType: "image/png", Name: "茶叶.png", Purpose: "case_exhibit", UploadedBy: li}).Error)
		}
		return audit.Record(ctx, k.Journal, audit.Entry{Action: "test.world.make", Kind: "world", Object: jia})
	}))
	return w
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func a[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T { t.Helper(); must(t, err); return v }
}

type rights map[string]bool

func (r rights) Has(p string) bool { return r[p] }

func mediator(park id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: park, Roles: []string{"mediator"}, AuthenticatedAt: dbtest.Now, Permissions: rights{"mediation.caucus.read": true}})
}

// admin works at the desk but is no mediator.
func admin() context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: jia, Roles: []string{"park_admin"}, Permissions: rights{}})
}

func merchant(subject id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: "01K5JA000000000000000000P2", ParkID: jia, Roles: []string{"merchant"}, SubjectIDs: []id.ID{subject}})
}

func consumer(c id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.CaseToken, ParkID: jia, CaseID: c, Roles: []string{"consumer"}})
}

func visitor() context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Anonymous, IP: "203.0.113.7"})
}

func (w *world) dayEnd(d clock.Date) int64 { return clock.Millis(d.End()) }

func complaint() mediation.Complaint {
	return mediation.Complaint{MerchantSaid: "赵记茶业", ConsumerName: "孙䶮", Phone: "138 0013 8000", Address: "山东省临沂市兰山区某路 1 号", ClaimKind: mediation.Refund, ClaimFen: 12990,
		OrderNumber: "6917000000123456", BoughtOn: "2026-09-10", Facts: "直播间说是明前茶，收到的是碎末，联系客服三天没有答复。", PublishConsent: true, NoticeVersion: mediation.NoticeVersion}
}

// filed opens a case from the public form.
func (w *world) filed() mediation.Filed {
	w.t.Helper()
	return a(w.FileComplaint(visitor(), qr, complaint()))(w.t)
}

// mediating brings a case to the table.
func (w *world) mediating() mediation.Case {
	w.t.Helper()
	c := w.filed().Case
	c = a(w.Sort(mediator(jia), c.ID, c.Version, mediation.Triage{Mode: mediation.OwnDesk, MerchantID: zhao}))(w.t)
	c = a(w.AcceptCase(mediator(jia), c.ID, c.Version))(w.t)
	return a(w.BeginMediation(mediator(jia), c.ID, c.Version))(w.t)
}

// agreed brings a case to an agreement both sides confirmed.
func (w *world) agreed(fen money.Fen) mediation.Case {
	w.t.Helper()
	c := w.mediating()
	o := a(w.MakeOffer(merchant(zhao), c.ID, mediation.NewOffer{ClaimKind: mediation.Refund, AmountFen: fen, Terms: "退还货款，商品不必退回。", ValidUntil: w.in(48 * time.Hour)}))(w.t)
	a(w.AnswerOffer(consumer(c.ID), c.ID, o.ID, mediation.Answer{Decision: mediation.OfferAccepted, PerformBy: "2026-09-20"}))(w.t)
	g := a(w.Agreement(consumer(c.ID), c.ID))(w.t)
	a(w.ConfirmAgreement(consumer(c.ID), c.ID, mediation.Confirmation{SHA256: g.SHA256}))(w.t)
	a(w.ConfirmAgreement(merchant(zhao), c.ID, mediation.Confirmation{SHA256: g.SHA256}))(w.t)
	return a(w.Dossier(mediator(jia), c.ID))(w.t).Case
}

func (w *world) in(d time.Duration) int64 { return clock.Millis(w.clock.Now().Add(d)) }

// kinds lists what was published about a case.
func (w *world) kinds(c id.ID) []string {
	w.t.Helper()
	events := a(w.core.Journal.After(mediator(jia), jia, 0, 500))(w.t)
	var out []string
	for _, e := range events {
		if e.Subject == c {
			out = append(out, e.Kind)
		}
	}
	return out
}
