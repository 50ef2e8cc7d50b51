// Package arch holds the house rules that a compiler does not check.
package arch

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// domains and what each may import of the others: types and read methods, never behaviour.
// Every domain may also import audit, workday and notice, which import no domain.
var domains = map[string][]string{
	"park":        {},
	"identity":    {"park"},
	"admission":   {"park", "evidence"},
	"sourcing":    {"admission", "screening", "evidence"},
	"live":        {"admission", "sourcing", "screening", "evidence"},
	"screening":   {},
	"conduct":     {"admission", "evidence"},
	"mediation":   {"admission", "ledger", "evidence"},
	"ledger":      {},
	"evaluation":  {},
	"filing":      {"evidence"},
	"supervision": {},
	"evidence":    {},
	"audit":       {},
	"workday":     {},
	"notice":      {},
}

var forAll = []string{"audit", "workday", "notice"}

// walls: who may use a library.
var walls = map[string]func(file string) bool{
	"gorm.io/": func(f string) bool {
		return strings.HasPrefix(f, "internal/platform/db/") || strings.HasPrefix(f, "internal/platform/dbtest/") || strings.HasPrefix(filepath.Base(f), "store")
	},
	"github.com/gofiber/":       func(f string) bool { return strings.HasPrefix(f, "api/") },
	"github.com/casbin/":        func(f string) bool { return strings.HasPrefix(f, "internal/platform/authz/") },
	"github.com/golang-jwt/":    func(f string) bool { return strings.HasPrefix(f, "internal/platform/auth/") },
	"github.com/xuri/excelize/": func(f string) bool { return strings.HasPrefix(f, "internal/platform/tabular/") },
	"github.com/molecule-man/":  func(f string) bool { return strings.HasPrefix(f, "internal/platform/packed/") },
}

// layerOf orders the house from the bottom up.
func layerOf(dir string) int {
	switch {
	case strings.HasPrefix(dir, "internal/kernel"):
		return 1
	case strings.HasPrefix(dir, "internal/platform"):
		return 2
	case strings.HasPrefix(dir, "internal/app"):
		return 5
	case strings.HasPrefix(dir, "internal/"):
		return 3
	case strings.HasPrefix(dir, "api"):
		return 4
	case dir == "migrations", dir == "frontend":
		return 0
	}
	return 6
}

// fault says what is wrong with an import; "" when nothing is.
func fault(file, imported string) string {
	for lib, allowed := range walls {
		if strings.HasPrefix(imported, lib) && !allowed(file) {
			return "must not use " + lib
		}
	}
	to, ours := strings.CutPrefix(imported, "sitong/")
	if !ours {
		return ""
	}
	dir := filepath.ToSlash(filepath.Dir(file))
	if layerOf(to) > layerOf(dir) {
		return "imports upwards"
	}
	if layerOf(dir) == 0 {
		return "assets import nothing"
	}
	from, dest := domainOf(dir), domainOf(to)
	if from == "" || dest == "" || from == dest {
		return ""
	}
	if !slices.Contains(domains[from], dest) && !slices.Contains(forAll, dest) {
		return from + " may not know " + dest
	}
	return ""
}

func domainOf(dir string) string {
	rest, ok := strings.CutPrefix(dir, "internal/")
	if !ok {
		return ""
	}
	name, _, _ := strings.Cut(rest, "/")
	if _, known := domains[name]; known {
		return name
	}
	return ""
}

func TestImportsFollowTheHouse(t *testing.T) {
	n := 0
	walk(t, func(file string, imports []string) {
		for _, i := range imports {
			n++
			if why := fault(file, i); why != "" {
				t.Errorf("%s: %s (%s)", file, why, i)
			}
		}
	})
	if n < 100 {
		t.Fatalf("only %d imports seen: the walk is broken", n)
	}
}

func TestPlantedViolationsAreFound(t *testing.T) {
	for _, c := range []struct{ file, imported string }{
		{"internal/park/service.go", "gorm.io/gorm"},
		{"internal/park/service.go", "github.com/gofiber/fiber/v2"},
		{"api/park.go", "github.com/casbin/casbin/v2"},
		{"internal/park/park.go", "sitong/internal/identity"},
		{"internal/workday/clock.go", "sitong/internal/park"},
		{"internal/platform/db/open.go", "sitong/internal/park"},
		{"internal/kernel/id/id.go", "sitong/internal/platform/db"},
		{"internal/park/park.go", "sitong/api"},
		{"migrations/embed.go", "sitong/internal/kernel/id"},
	} {
		if fault(c.file, c.imported) == "" {
			t.Errorf("%s may import %s", c.file, c.imported)
		}
	}
}

// Words that only one file may use.
var words = map[string]func(file string) bool{
	"time.Now(": func(f string) bool { return f == "internal/kernel/clock/clock.go" },
	"os.Getenv(": func(f string) bool {
		return f == "internal/app/config.go" || strings.HasPrefix(f, "internal/platform/dbtest/")
	},
	"func init()": func(string) bool { return false },
	"math/rand":   func(string) bool { return false },
}

func TestSingleDoors(t *testing.T) {
	walk(t, func(file string, _ []string) {
		b, err := os.ReadFile(filepath.Join("../..", file))
		if err != nil {
			t.Fatal(err)
		}
		for w, allowed := range words {
			if strings.Contains(string(b), w) && !allowed(file) {
				t.Errorf("%s uses %s", file, w)
			}
		}
	})
}

// Budgets of architecture: hard limits in lines; generated files are exempt.
const (
	fileLines     = 500
	testFileLines = 600
	packageLines  = 5000
)

func TestBudgets(t *testing.T) {
	packages := map[string]int{}
	each(t, func(file string) {
		b, err := os.ReadFile(filepath.Join("../..", file))
		if err != nil {
			t.Fatal(err)
		}
		n := strings.Count(string(b), "\n")
		most := fileLines
		if strings.HasSuffix(file, "_test.go") {
			most = testFileLines
		} else {
			packages[filepath.Dir(file)] += n
		}
		if n > most {
			t.Errorf("%s has %d lines, the limit is %d", file, n, most)
		}
	})
	for p, n := range packages {
		// The HTTP face answers one generated interface, so it is one package: one thin file
		// per domain, each within the budget of files.
		if n > packageLines && p != "api" {
			t.Errorf("package %s has %d lines, the limit is %d: split by noun", p, n, packageLines)
		}
	}
}

// walk visits the Go files that are not tests.
func walk(t *testing.T, f func(file string, imports []string)) {
	t.Helper()
	each(t, func(file string) {
		if strings.HasSuffix(file, "_test.go") || strings.HasPrefix(file, "api/openapi/bundle/") {
			return
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join("../..", file), nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		var imports []string
		for _, i := range parsed.Imports {
			s, _ := strconv.Unquote(i.Path.Value)
			imports = append(imports, s)
		}
		f(file, imports)
	})
}

// each visits every Go file that was written by hand.
func each(t *testing.T, f func(file string)) {
	t.Helper()
	for _, root := range []string{"main.go", "api", "internal", "migrations", "frontend"} {
		err := filepath.WalkDir(filepath.Join("../..", root), func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() && (d.Name() == "gen" || d.Name() == "node_modules" || d.Name() == "dist") {
				return fs.SkipDir
			}
			if strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, ".gen.go") {
				rel, err := filepath.Rel("../..", path)
				if err != nil {
					return err
				}
				f(filepath.ToSlash(rel))
			}
			return nil
		})
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
	}
}
