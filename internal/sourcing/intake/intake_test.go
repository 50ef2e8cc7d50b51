package intake_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/notice"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/tabular"
	"sitong/internal/screening"
	"sitong/internal/sourcing"
	"sitong/internal/sourcing/intake"
)

const (
	jia  = id.ID("01J00000000000000000000PKA") // 甲园
	li   = id.ID("01J00000000000000000000AL1") // operator 李
	zhao = id.ID("01J00000000000000000000SZ1") // merchant 赵
	qian = id.ID("01J00000000000000000000SZ2") // merchant 钱
	wang = id.ID("01J00000000000000000000SW1") // streamer 王
	file = id.ID("01J00000000000000000000FE1")
)

// house is a park with two merchants and one file, on a real database.
type house struct {
	*intake.Service
	pool    *sourcing.Service
	worker  *job.Worker
	content []byte
	made    []evidence.NewDocument
	dir     string
}

func (h *house) Party(_ context.Context, subject id.ID) (sourcing.Party, error) {
	if subject == wang {
		return sourcing.Party{ID: wang, Kind: sourcing.Streamer, Name: "王主播", Active: true}, nil
	}
	if name, ok := map[id.ID]string{zhao: "赵记粮行", qian: "钱氏服饰"}[subject]; ok {
		return sourcing.Party{ID: subject, Kind: sourcing.Merchant, Name: name, Active: true}, nil
	}
	return sourcing.Party{}, sourcing.ErrPartyNotFound
}

func (h *house) Parties(context.Context, []id.ID) (map[id.ID]sourcing.Party, error) { return nil, nil }

func (h *house) Qualifications(context.Context, id.ID) ([]sourcing.Qualification, error) {
	return nil, nil
}

func (h *house) Named(ctx context.Context, names []string) (out []sourcing.Party, err error) {
	for _, m := range []id.ID{zhao, qian} {
		if p, _ := h.Party(ctx, m); slices.Contains(names, p.Name) {
			out = append(out, p)
		}
	}
	if slices.Contains(names, "沂蒙山货") { // two firms go by it
		out = append(out, sourcing.Party{ID: zhao, Kind: sourcing.Merchant, Name: "沂蒙山货"}, sourcing.Party{ID: qian, Kind: sourcing.Merchant, Name: "沂蒙山货"})
	}
	return out, nil
}

func (h *house) File(_ context.Context, f id.ID) (evidence.File, error) {
	if f != file {
		return evidence.File{}, evidence.ErrFileNotFound
	}
	return evidence.File{ID: file, Name: "商品.csv", Purpose: evidence.ProductImport}, nil
}

func (h *house) Stored(ctx context.Context, f id.ID) (evidence.File, *os.File, error) {
	meta, err := h.File(ctx, f)
	if err != nil {
		return meta, nil, err
	}
	path := filepath.Join(h.dir, "list")
	if err := os.WriteFile(path, h.content, 0o600); err != nil {
		return meta, nil, err
	}
	open, err := os.Open(path)
	return meta, open, err
}

func (h *house) StoreDocument(_ context.Context, n evidence.NewDocument) (evidence.File, error) {
	h.made = append(h.made, n)
	return evidence.File{ID: file}, nil
}

func (h *house) SampleQuota(context.Context, id.ID) (int64, error) { return 0, nil }

func (h *house) Send(context.Context, notice.Notice) error { return nil }

func officer() context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: jia, Roles: []string{"sourcing_officer"}})
}

func merchant(subject id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: jia, Roles: []string{"merchant"}, SubjectIDs: []id.ID{subject}})
}

func build(t *testing.T, d *db.DB) *house {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, t.Name())
	k := core.Core{DB: d, Clock: c, IDs: ids, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	words, err := screening.New(k)
	ok(t, err)
	h := &house{dir: t.TempDir()}
	h.pool, err = sourcing.New(k, sourcing.Needs{Subjects: h, Screener: words, Files: h, Notifier: h})
	ok(t, err)
	h.Service = intake.New(k, intake.Needs{Products: h.pool, Files: h, Merchants: h})
	h.worker = job.NewWorker(k.Jobs, "test", slog.New(slog.DiscardHandler))
	h.worker.Handle(intake.CheckJob, h.RunCheck)
	h.worker.Handle(intake.ApplyJob, h.RunApply)
	ctx := db.Through(dbtest.Ctx(actor.Actor{Kind: actor.SystemJob}), db.DoorMigrate)
	for _, text := range []string{subject(zhao, "赵记粮行"), subject(qian, "钱氏服饰"),
		"INSERT INTO files (tenant_id, id, sha256, size_bytes, media_type, name, purpose, uploaded_by, uploaded_at, held) VALUES ('" + string(jia) + "', '" + string(file) + "', '0', 1, 'text/csv', 'f', 'product_import', '" + string(li) + "', 0, 0)"} {
		ok(t, d.InTx(ctx, func(ctx context.Context) error { return d.Conn(ctx).Exec(text).Error }))
	}
	return h
}

func subject(i id.ID, name string) string {
	return "INSERT INTO subjects (tenant_id, id, kind, form, name, short_name, state, state_reason, contact_name, created_by, created_at, version) VALUES ('" +
		string(jia) + "', '" + string(i) + "', 'merchant', 'enterprise', '" + name + "', '', 'admitted', '', '', '" + string(li) + "', 0, 1)"
}

func ok(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// check brings a list to the end of its dry run.
func (h *house) check(t *testing.T, ctx context.Context, text string, n intake.Request) intake.Import {
	t.Helper()
	h.content, n.FileID = []byte(text), file
	m, err := h.Check(ctx, n)
	ok(t, err)
	return h.run(t, m)
}

func (h *house) apply(t *testing.T, m intake.Import) intake.Import {
	t.Helper()
	m, err := h.Apply(officer(), m.ID, m.Version)
	ok(t, err)
	return h.run(t, m)
}

func (h *house) run(t *testing.T, m intake.Import) intake.Import {
	t.Helper()
	_, err := h.worker.RunDue(context.Background())
	ok(t, err)
	m, err = h.Import(officer(), m.ID)
	ok(t, err)
	return m
}

func findings(m intake.Import) string {
	var out []string
	for _, f := range m.Report.Findings {
		out = append(out, fmt.Sprintf("%d %s %s", f.Row, f.Column, f.Code))
	}
	return strings.Join(out, "\n")
}

const list = "\ufeff商家,商品名称,类目,条码,规格,单位,售价,划线价,比较依据\n" +
	"赵记粮行,沂蒙山黄小米,食用农产品,\"\t6901234567892\",5斤,袋,39.90,59.90,七日内最低成交价\n" +
	"钱氏服饰,纯棉袜,服装鞋帽,,5双,盒,29.9,,\n"

func TestAListBecomesDrafts(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := build(t, d)
		m := h.check(t, officer(), list, intake.Request{})
		if m.State != intake.Checked || m.GoodRows != 2 || m.BadRows != 0 {
			t.Fatalf("%s %d good:\n%s", m.State, m.GoodRows, findings(m))
		}
		if all, err := h.pool.Products(officer(), sourcing.ProductFilter{}); err != nil || len(all.Items) != 0 {
			t.Fatalf("the dry run created %d products %v", len(all.Items), err)
		}
		if m = h.apply(t, m); m.State != intake.Applied || m.CreatedRows != 2 {
			t.Fatalf("%s %d created", m.State, m.CreatedRows)
		}
		found, err := h.pool.Products(officer(), sourcing.ProductFilter{Text: "黄小米 赵记"})
		ok(t, err)
		if len(found.Items) != 1 {
			t.Fatalf("%d found by title and merchant", len(found.Items))
		}
		p := found.Items[0]
		if p.State != sourcing.ProductDraft || p.MerchantID != zhao || p.GTIN != "6901234567892" || p.PriceFen != 3990 || p.ComparePriceFen != 5990 ||
			p.ComparisonBasis != sourcing.BasisUnstated {
			t.Fatalf("%+v", p)
		}
		if _, err := h.Apply(officer(), m.ID, m.Version); !errors.Is(err, intake.ErrState) {
			t.Fatalf("applied twice: %v", err)
		}
		if m = h.check(t, officer(), list, intake.Request{}); m.GoodRows != 0 || findings(m) != "2  sourcing.import_exists\n3  sourcing.import_exists" {
			t.Fatalf("the same list again: %d good\n%s", m.GoodRows, findings(m))
		}
		if _, err := h.Apply(officer(), m.ID, m.Version); !errors.Is(err, intake.ErrNothing) {
			t.Fatalf("nothing applied: %v", err)
		}
	})
}

func TestEveryWrongCellIsNamed(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	m := h.check(t, officer(), "商家,商品名称,类目,条码,规格,售价,比较依据\n"+
		"赵记粮行,沂蒙山黄小米,食用农产品,6901234567893,5斤,39.9,\n"+ // wrong check digit
		"孙记,花生油,预包装食品,,5L,一百,随便\n"+ // nobody, no amount, no basis
		"赵记粮行,蜂蜜,不存在,,500克,59,\n"+
		"赵记粮行,煎饼,食用农产品,,1斤,12,\n"+
		"赵记粮行,煎饼,食用农产品,,1斤,13,\n"+ // the same again
		",山楂,食用农产品,,1斤,0,\n", intake.Request{})
	want := strings.Join([]string{"2 条码 cnid.check_digit", "3 售价 tabular.money", "3 比较依据 sourcing.import_basis", "3 商家 sourcing.import_merchant",
		"4 类目 sourcing.import_category", "6  sourcing.import_repeated", "7 售价 sourcing.price_missing", "7 商家 sourcing.import_merchant_missing"}, "\n")
	if got := findings(m); got != want || m.GoodRows != 1 || m.BadRows != 5 {
		t.Fatalf("%d good, %d bad:\n%s", m.GoodRows, m.BadRows, got)
	}
	if len(h.made) != 1 || h.made[0].Owner != li {
		t.Fatalf("%d files of failed rows", len(h.made))
	}
	back, err := tabular.Preview(strings.NewReader(string(h.made[0].Content)), tabular.DefaultLimits())
	ok(t, err)
	if back.GoodRows+back.BadRows != 5 || back.Columns[len(back.Columns)-1] != "错误原因" {
		t.Fatalf("the failed rows come back as %+v", back)
	}
}

func TestTheFileMayCallItsColumnsWhatItLikes(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	text, err := simplifiedchinese.GBK.NewEncoder().String("供货方,货,门类,到手\n钱氏服饰,家居服,服装鞋帽,99\n")
	ok(t, err)
	m := h.check(t, officer(), text, intake.Request{})
	if m.State != intake.Failed || m.Report.Error != "tabular.columns_missing" || !slices.Contains(m.Report.Headers, "门类") {
		t.Fatalf("%s %s %v", m.State, m.Report.Error, m.Report.Headers)
	}
	said := intake.Mapping{"merchant": "供货方", "title": "货", "category": "门类", "price": "到手"}
	m = h.check(t, officer(), text, intake.Request{Mapping: said})
	if m.State != intake.Checked || m.GoodRows != 1 {
		t.Fatalf("%s\n%s", m.State, findings(m))
	}
	h.apply(t, m)
	text, err = simplifiedchinese.GBK.NewEncoder().String("供货方,货,门类,到手\n钱氏服饰,围巾,服装鞋帽,59\n")
	ok(t, err)
	if m = h.check(t, officer(), text, intake.Request{}); m.GoodRows != 1 || m.Mapping["price"] != "到手" {
		t.Fatalf("what was said is forgotten: %s %v", m.State, m.Mapping)
	}
	for _, wrong := range []intake.Mapping{{"colour": "色"}, {"title": "货", "category": "货"}} {
		if _, err := h.Check(officer(), intake.Request{FileID: file, Mapping: wrong}); !errors.Is(err, intake.ErrInput) {
			t.Errorf("%v: %v", wrong, err)
		}
	}
}

func TestANameOfSeveralMerchantsIsNobodys(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	m := h.check(t, officer(), "商家,商品名称,类目,售价\n沂蒙山货,苹果,食用农产品,12\n", intake.Request{})
	if got := findings(m); got != "2 商家 sourcing.import_merchant_several" {
		t.Fatal(got)
	}
}

func TestRefusedRowsCanBeBroughtInAgain(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	h.check(t, officer(), strings.ReplaceAll(list, "赵记粮行", "赵记"), intake.Request{})
	if len(h.made) != 1 {
		t.Fatalf("%d files", len(h.made))
	}
	m := h.check(t, officer(), string(h.made[0].Content), intake.Request{})
	if got := findings(m); got != "2 商家 sourcing.import_merchant" {
		t.Fatalf("the row has other faults when it comes back:\n%s", got)
	}
}

func TestAMerchantImportsForItselfAlone(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	text := "商品名称,类目,售价\n苹果,食用农产品,12\n"
	if _, err := h.Check(merchant(zhao), intake.Request{FileID: file}); !errors.Is(err, sourcing.ErrPartyNotFound) {
		t.Fatalf("for nobody: %v", err)
	}
	if _, err := h.Check(merchant(zhao), intake.Request{FileID: file, MerchantID: qian}); !errors.Is(err, sourcing.ErrPartyNotFound) {
		t.Fatalf("for another: %v", err)
	}
	m := h.check(t, merchant(zhao), text, intake.Request{MerchantID: zhao})
	if m.GoodRows != 1 {
		t.Fatal(findings(m))
	}
	if _, err := h.Check(officer(), intake.Request{FileID: file, MerchantID: wang}); !errors.Is(err, sourcing.ErrPartyNotFound) {
		t.Fatalf("for a streamer: %v", err)
	}
	other := h.check(t, merchant(zhao), "商家,商品名称,类目,售价\n钱氏服饰,苹果,食用农产品,12\n", intake.Request{MerchantID: zhao})
	if got := findings(other); got != "2 商家 sourcing.import_merchant_other" {
		t.Fatalf("a merchant's list names another merchant:\n%s", got)
	}
	if _, err := h.Import(merchant(qian), m.ID); !errors.Is(err, intake.ErrNotFound) {
		t.Fatalf("shown to another: %v", err)
	}
	for who, want := range map[string]int{"qian": 0, "zhao": 2, "officer": 2} {
		ctx := map[string]context.Context{"qian": merchant(qian), "zhao": merchant(zhao), "officer": officer()}[who]
		if all, err := h.Imports(ctx, page.Request{}); err != nil || len(all.Items) != want {
			t.Errorf("%s sees %d imports %v", who, len(all.Items), err)
		}
	}
}
