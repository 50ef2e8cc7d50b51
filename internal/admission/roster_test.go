package admission_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"sitong/internal/admission"
	"sitong/internal/evidence"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/tabular"
)

func (w *world) check(kind admission.Kind, csv string) admission.Import {
	w.t.Helper()
	f := w.upload(w.staff, "花名册.csv", evidence.RosterImport, "", []byte(csv))
	m := must[admission.Import](w.t)(w.CheckRoster(w.staff, f.ID, kind, ""))
	w.run()
	return must[admission.Import](w.t)(w.RosterImport(w.staff, m.ID))
}

func (w *world) apply(m admission.Import) admission.Import {
	w.t.Helper()
	must[admission.Import](w.t)(w.ApplyRoster(w.staff, m.ID, m.Version))
	w.run()
	return must[admission.Import](w.t)(w.RosterImport(w.staff, m.ID))
}

func TestARosterIsCheckedThenApplied(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := build(t, d)
		w.merchant() // already has the credit code below
		m := w.check(admission.Merchant, "\uFEFF名称,统一社会信用代码,联系人,手机号,平台,平台账号,账号名称\r\n"+
			"沂蒙山货行,92371302MA0BBBBB7X,钱二,13800138001,抖音,\t10086001,沂蒙山货\r\n"+
			"重复的公司,91371302MA0AAAAA3C,,,,,\r\n"+
			"错码公司,91371302MA0AAAAA3D,,12345,,,\r\n"+
			"同号商行,92371302MA0BBBBB7X,,,,,\r\n"+
			",,,13800138002,,,\r\n"+
			"半个账号,,,,抖音,,\r\n"+
			"合作社,93371302MA0CCCCC0D,,,快手,ks001,\r\n")
		if m.State != admission.ImportChecked || m.GoodRows != 2 || m.BadRows != 5 {
			t.Fatalf("%+v", m)
		}
		var got []string
		for _, f := range m.Report.Findings {
			got = append(got, fmt.Sprintf("%d %s %s", f.Row, f.Column, f.Code))
		}
		slices.Sort(got)
		want := []string{"3 统一社会信用代码 admission.roster_exists", "4 手机号 cnid.length", "4 统一社会信用代码 cnid.check_digit", "5 统一社会信用代码 admission.roster_repeated",
			"6 名称 tabular.required", "7  admission.roster_account_half"}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Fatalf("findings\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
		if n := must[int64](t)(w.CountSubjects(w.staff, admission.Filter{})); n != 1 {
			t.Fatalf("the dry run created something: %d subjects", n)
		}
		w.failedRows(m)
		m = w.apply(m)
		if m.State != admission.ImportApplied || m.CreatedRows != 2 {
			t.Fatalf("%+v", m)
		}
		p := must[page.Page[admission.Subject]](t)(w.ListSubjects(w.staff, admission.Filter{State: admission.Provisional, Query: "山货"}, page.Request{}))
		if len(p.Items) != 1 || p.Items[0].Form != admission.SoleTrader || p.Items[0].PhoneMasked != "138****8001" || p.Items[0].ProvisionalUntil != "2026-11-14" {
			t.Fatalf("%+v", p.Items)
		}
		a := must[admission.PlatformAccount](t)(w.AccountByUID(w.staff, "douyin", "10086001"))
		if a.SubjectID != p.Items[0].ID {
			t.Fatalf("%+v", a)
		}
		if _, err := w.ApplyRoster(w.staff, m.ID, m.Version); !errors.Is(err, admission.ErrImportState) {
			t.Fatalf("applied twice: %v", err)
		}
		prog := must[admission.Progress](t)(w.RosterProgress(w.staff, admission.Merchant))
		if prog.Provisional != 2 || prog.Total != 3 || len(prog.Missing) == 0 || prog.Missing[0].Code != "business_licence" || prog.Missing[0].Count != 3 {
			t.Fatalf("%+v", prog)
		}
	})
}

// failedRows reads the file of the rows that failed.
func (w *world) failedRows(m admission.Import) {
	w.t.Helper()
	_, f, err := w.files.Content(w.staff, m.FailedFileID)
	if err != nil {
		w.t.Fatal(err)
	}
	defer f.Close()
	b, _ := io.ReadAll(f)
	table, err := tabular.Open(bytes.NewReader(b), tabular.DefaultLimits())
	if err != nil {
		w.t.Fatal(err)
	}
	defer table.Close()
	n := 0
	for row, err := range table.Rows() {
		if err != nil || row.Cells[len(row.Cells)-1] == "" {
			w.t.Fatalf("a failed row does not say why: %v %v", row, err)
		}
		n++
	}
	if n != 5 {
		w.t.Fatalf("%d failed rows", n)
	}
}

func TestStreamersComeWithTheirAgency(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	must[admission.Subject](t)(w.RegisterSubject(w.staff, admission.NewSubject{Kind: admission.Agency, Form: admission.Enterprise, Name: "星河机构"}))
	m := w.check(admission.Streamer, "姓名,手机号,身份证号,所属机构\n王二,13800138001,"+grown+",星河机构\n王三,13800138002,,无此机构\n")
	if m.GoodRows != 1 || m.BadRows != 1 || m.Report.Findings[0].Code != "admission.roster_agency_unknown" {
		t.Fatalf("%+v", m)
	}
	w.apply(m)
	p := must[page.Page[admission.Subject]](t)(w.ListSubjects(w.staff, admission.Filter{Kind: admission.Streamer}, page.Request{}))
	if len(p.Items) != 1 || p.Items[0].BirthDate != "1990-01-01" || p.Items[0].IDMasked != "3713**********0011" || p.Items[0].AgencyID == "" {
		t.Fatalf("%+v", p.Items)
	}
}

func TestAFileThatIsNoRoster(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	m := w.check(admission.Merchant, "颜色,尺码\n红,大\n")
	if m.State != admission.ImportFailed || m.Report.Findings[0].Code != "tabular.columns_missing" {
		t.Fatalf("%+v", m)
	}
	var b bytes.Buffer
	if err := w.RosterTemplate(&b, admission.Streamer); err != nil {
		t.Fatal(err)
	}
	table, err := tabular.Open(&b, tabular.DefaultLimits())
	if err != nil || !slices.Contains(table.Columns, "身份证号") {
		t.Fatalf("%v %v", table, err)
	}
}

// BenchmarkFigures prints what `make bench` shows of a roster: rows a second of the dry run and
// of the import, as a park brings them in.
func BenchmarkFigures(b *testing.B) {
	w := build(b, dbtest.SQLite(b))
	const rows = 12_000
	took := clock.Elapsed()
	m := w.check(admission.Merchant, shops(rows))
	dbtest.AtLeast("roster_check_rows", rows/took().Seconds(), "rows/s", 2000)
	if m.GoodRows != rows {
		b.Fatalf("%+v", m.Report.Findings)
	}
	took = clock.Elapsed()
	m = w.apply(m)
	dbtest.AtLeast("roster_import_rows", rows/took().Seconds(), "rows/s", 2000)
	if m.CreatedRows != rows {
		b.Fatalf("%+v", m)
	}
}

// shops is a roster of merchants.
func shops(rows int) string {
	var b strings.Builder
	b.WriteString("名称,联系人,手机号,平台,平台账号\n")
	for i := range rows {
		fmt.Fprintf(&b, "沂蒙商行第%d号,赵%d,138%08d,抖音,uid%06d\n", i, i, i, i)
	}
	return b.String()
}

// An imported dossier may trade at once, so a row of somebody on the blacklist is not imported.
func TestARosterBringsNobodyBackFromTheBlacklist(t *testing.T) {
	w := build(t, dbtest.SQLite(t))
	marks := must[[]admission.Mark](t)(w.Marks(w.staff, w.merchant().ID))
	w.Blacklist = blacklisted{marks[1:]} // everything but the dossier itself
	m := w.check(admission.Agency, "名称,主体形式,统一社会信用代码,联系人,联系电话,地址\n沂河传媒有限公司,企业,"+credit+",赵一,13800138001,沂河路 1 号\n")
	if m.GoodRows != 0 || len(m.Report.Findings) != 1 || m.Report.Findings[0].Code != "admission.roster_blacklisted" {
		t.Fatalf("%d good, %+v", m.GoodRows, m.Report.Findings)
	}
}

// blacklisted is a blacklist with some marks.
type blacklisted struct{ marks []admission.Mark }

func (b blacklisted) Listed(_ context.Context, asked []admission.Mark) (map[admission.Mark]bool, error) {
	out := map[admission.Mark]bool{}
	for _, m := range asked {
		if slices.Contains(b.marks, m) {
			out[m] = true
		}
	}
	return out, nil
}
