package evidence_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
	"pgregory.net/rapid"

	"sitong/internal/evidence"
	"sitong/internal/kernel/clock"
	"sitong/migrations"
)

func TestCleanName(t *testing.T) {
	for in, want := range map[string]string{
		"执照.pdf": "执照.pdf", `C:\Users\李\执照.pdf`: "执照.pdf", "../../etc/passwd": "passwd", "a\r\nb.png": "ab.png",
		"gnp.\u202Eexe.png": "gnp.exe.png", "": "file", "..": "file", "/": "file", "  x.txt ": "x.txt",
	} {
		if got := evidence.CleanName(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestCleanNameIsSafeForAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		got := evidence.CleanName(rapid.String().Draw(t, "name"))
		if got == "" || strings.ContainsAny(got, "/\\\r\n\x00") || utf8.RuneCountInString(got) > 200 || evidence.CleanName(got) != got {
			t.Fatalf("%q", got)
		}
	})
}

// Every table has a retention class that is defined here.
func TestEveryTableHasARetentionClass(t *testing.T) {
	raw, err := migrations.FS.ReadFile("tables.yml")
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string]struct{ Keep string }{}
	if err := yaml.Unmarshal(raw, &tables); err != nil || len(tables) == 0 {
		t.Fatal(err, len(tables))
	}
	for table, say := range tables {
		if _, ok := evidence.Classes[say.Keep]; !ok {
			t.Errorf("%s has the unknown retention class %q", table, say.Keep)
		}
	}
}

func TestTermsEndOnTheSameDayOfAShorterMonth(t *testing.T) {
	for _, c := range []struct {
		class string
		from  clock.Date
		want  clock.Date
	}{
		{"evidence", "2024-02-29", "2027-02-28"}, {"evidence", "2026-09-15", "2029-09-15"},
		{"network_log", "2026-08-31", "2027-02-28"}, {"registry", "2026-09-15", ""},
	} {
		if got := evidence.Classes[c.class].Until(c.from); got != c.want {
			t.Errorf("%s from %s: %s, want %s", c.class, c.from, got, c.want)
		}
	}
}
