package app

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func run(t *testing.T, args ...string) (code int, out, err string) {
	t.Helper()
	var o, e bytes.Buffer
	code = Main(args, &o, &e)
	return code, o.String(), e.String()
}

func decode[T any](t *testing.T, text string) T {
	t.Helper()
	var v T
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return v
}

func TestCheckID(t *testing.T) {
	code, out, _ := run(t, "check-id", "uscc", "91371302MA0AAAAA3C", "91110000600037342L", "--json")
	got := decode[[]checkedNumber](t, out)
	if code != 1 || len(got) != 2 || !got[0].Valid || got[0].Kind != "uscc" || got[1].Valid || got[1].Code != "cnid.check_digit" || got[1].Reason == "" {
		t.Errorf("%d %+v", code, got)
	}
	if plain, _, _ := run(t, "check-id", "uscc", "91110000600037342L"); plain != 1 {
		t.Errorf("exit %d without --json", plain)
	}
	code, out, _ = run(t, "--json", "--lang", "en", "check-id", "id", "１１０１０５１９４９１２３１００２ｘ")
	if got := decode[[]checkedNumber](t, out); code != 0 || !got[0].Valid || got[0].Reason != "" {
		t.Errorf("%d %+v", code, got)
	}
	if code, _, _ := run(t, "check-id", "passport", "E12345678"); code != 2 {
		t.Errorf("an unknown kind exits %d", code)
	}
}

func TestWorkdayDue(t *testing.T) {
	code, out, _ := run(t, "workday", "due", "2026-02-13", "7", "--json")
	got := decode[dueAnswer](t, out)
	counted := 0
	for _, s := range got.Steps {
		if s.Counts {
			counted++
		}
	}
	if code != 0 || got.Due != "2026-03-02" || got.Start != "2026-02-13" || got.Version != "2026.1" || counted != 7 || got.WorkingDays != 7 {
		t.Errorf("%d %+v", code, got)
	}
	for _, c := range []struct {
		args []string
		code int
	}{
		{[]string{"2026-12-31", "1"}, 3}, {[]string{"2019-05-01", "1"}, 3}, {[]string{"2026-02-30", "1"}, 2},
		{[]string{"2026-02-13", "0"}, 2}, {[]string{"2026-02-13", "seven"}, 2}, {[]string{"2026-02-13"}, 2},
	} {
		code, out, errText := run(t, append([]string{"workday", "due", "--json"}, c.args...)...)
		if code != c.code || errText == "" || strings.Contains(out, `"due"`) {
			t.Errorf("%v: exit %d, %q, %q", c.args, code, out, errText)
		}
	}
}

func TestImportPreview(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := write("good.csv", "\uFEFF姓名,手机号\r\n王小明,13800138000\r\n")
	code, out, _ := run(t, "import", "preview", good, "--json")
	if got := decode[previewAnswer](t, out); code != 0 || got.Format != "csv" || got.Encoding != "utf-8" || got.GoodRows != 1 || len(got.Columns) != 2 {
		t.Errorf("%d %+v", code, got)
	}
	bad := write("bad.csv", "姓名,手机号\n王小明,1380013800\n李雷,13900139000\n")
	code, out, _ = run(t, "import", "preview", bad, "--json")
	if got := decode[previewAnswer](t, out); code != 1 || got.GoodRows != 1 || got.Errors[0] != (cellFault{2, "手机号", "cnid.length", "号码长度不正确"}) {
		t.Errorf("%d %+v", code, got)
	}
	page := write("page.xls", "<html></html>")
	code, out, _ = run(t, "import", "preview", page, "--json")
	if got := decode[previewAnswer](t, out); code != 1 || got.Errors[0].Code != "tabular.format" {
		t.Errorf("%d %+v", code, got)
	}
	if code, _, _ := run(t, "import", "preview", filepath.Join(dir, "none.csv")); code != 2 {
		t.Errorf("a missing file exits %d", code)
	}
}
