package verify

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A hostile package brings its own schema: it opens no file of the reader's machine.
func TestSchemaOpensNoFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "other.json")
	if err := os.WriteFile(file, []byte(`{"type":"object"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if why := fits([]byte(`{"$ref":"file://`+file+`"}`), []byte(`{}`)); !strings.Contains(why, "unreadable") {
		t.Errorf("the schema read a file: %q", why)
	}
	if why := fits([]byte(`{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"}`), []byte(`{}`)); why != "" {
		t.Errorf("a sound schema: %s", why)
	}
}

// A table of fewer columns than it should have is a finding, never a fault.
func TestNarrowTable(t *testing.T) {
	var whole bytes.Buffer
	z := zip.NewWriter(&whole)
	w, err := z.Create(PackageCSV)
	if err == nil {
		_, err = w.Write([]byte("code\nmerchants\n"))
	}
	if err != nil || z.Close() != nil {
		t.Fatal(err)
	}
	in, err := zip.NewReader(bytes.NewReader(whole.Bytes()), int64(whole.Len()))
	if err != nil {
		t.Fatal(err)
	}
	n := int64(1)
	r := PackageReport{Filing: Filing{Cells: []FilingCell{{Code: "merchants", Number: &n}}}}
	if why := r.sameTable(map[string]*zip.File{PackageCSV: in.File[0]}); !strings.Contains(why, "row 1") {
		t.Errorf("%q", why)
	}
}
