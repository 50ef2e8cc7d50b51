package verify

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"sitong/internal/platform/chain"
)

// PackageFormat names the layout of a filing package: that of a bundle, whose files are
//
//	filing.json   the filing, RFC 8785 canonical JSON: what counts
//	schema.json   the JSON schema of this kind and version
//	data.csv, data.xlsx, filing.pdf   the same for people and for tables
const PackageFormat = "sitong.package.v1"

// The names inside a package.
const (
	PackageFiling = "filing.json"
	PackageSchema = "schema.json"
	PackageCSV    = "data.csv"
	PackageXLSX   = "data.xlsx"
	PackagePDF    = "filing.pdf"
)

// Filing is what a park files: a table of cells, each with its source.
type Filing struct {
	Format        string              `json:"format"` // PackageFormat
	ExternalID    string              `json:"external_id"`
	Corrects      string              `json:"corrects,omitempty"` // external id of the filing this one replaces
	Kind          string              `json:"kind"`
	SchemaVersion string              `json:"schema_version"`
	Park          FilingPark          `json:"park"`
	Period        string              `json:"period,omitempty"` // YYYY-MM
	About         string              `json:"about,omitempty"`  // id of the violation a clue is about
	BuiltAt       int64               `json:"built_at"`
	Cells         []FilingCell        `json:"cells"`
	Explanations  []FilingExplanation `json:"explanations"`
	Evidence      []FilingEvidence    `json:"evidence"`
}

// FilingPark says who files.
type FilingPark struct {
	ID         string `json:"id"`
	Code       string `json:"code"`
	Name       string `json:"name"`
	RegionCode string `json:"region_code"`
}

// FilingCell is one figure or text: exactly one of Number and Text.
type FilingCell struct {
	Code   string  `json:"code"`
	Unit   string  `json:"unit"` // count, fen, points, instant (UTC ms), text
	Number *int64  `json:"number,omitempty"`
	Text   *string `json:"text,omitempty"`
	Source string  `json:"source"` // domain the value comes from
	Rule   string  `json:"rule"`   // how it is found, in Chinese
}

// Value is the cell as text.
func (c FilingCell) Value() string {
	if c.Number != nil {
		return strconv.FormatInt(*c.Number, 10)
	}
	if c.Text != nil {
		return *c.Text
	}
	return ""
}

// FilingExplanation answers a finding that does not block.
type FilingExplanation struct {
	Rule string `json:"rule"`
	Text string `json:"text"`
	At   int64  `json:"at"`
}

// FilingEvidence names an evidence bundle by its hash; the bundle itself stays where it is.
type FilingEvidence struct {
	BundleID       string `json:"bundle_id"`
	ManifestSHA256 string `json:"manifest_sha256"`
	Title          string `json:"title"`
}

// PackageReport is the outcome of a check of a package.
type PackageReport struct {
	BundleReport
	Filing Filing `json:"filing"`
}

// Package checks a filing package: everything a bundle is checked for, and that the filing is
// canonical, fits its schema, is the one the manifest is about, and that the CSV says the same.
// schema is the schema the reader holds for the kind and version; nil believes the package's own.
func Package(file io.ReaderAt, sizeBytes int64, schema []byte, trusted ...string) (PackageReport, error) {
	var r PackageReport
	var entries map[string]*zip.File
	var err error
	if r.BundleReport, entries, err = container(PackageFormat, file, sizeBytes, trusted); err != nil {
		return r, err
	}
	text, err := small(entries, PackageFiling)
	if err != nil {
		return r, err
	}
	if err := json.Unmarshal(text, &r.Filing); err != nil {
		return r, fmt.Errorf("verify: %s: %w", PackageFiling, err)
	}
	if again, err := chain.Canonical(r.Filing); err != nil || !bytes.Equal(again, text) {
		r.find("not_canonical", PackageFiling, "the filing is not in canonical form or holds unknown fields")
	}
	f := r.Filing
	if f.Format != PackageFormat || f.ExternalID != r.Manifest.AboutID || f.Park.ID != r.Manifest.Park || f.Kind != r.Manifest.Kind {
		r.find("mismatch", PackageFiling, "the manifest is about another filing")
	}
	own, err := small(entries, PackageSchema)
	if err != nil {
		r.find("missing", PackageSchema, err.Error())
	}
	if schema == nil {
		schema = own
	}
	if why := fits(schema, text); why != "" {
		r.find("schema", PackageFiling, why)
	}
	if why := r.sameTable(entries); why != "" {
		r.find("mismatch", PackageCSV, why)
	}
	return r, nil
}

// schemaURL is what a schema is compiled under; relative references lead nowhere.
const schemaURL = "memory:///schema.json"

// fits says why text does not fit a JSON schema; nothing when it does.
func fits(schema, text []byte) string {
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	if err != nil {
		return "the schema is unreadable: " + err.Error()
	}
	c := jsonschema.NewCompiler()
	c.UseLoader(jsonschema.SchemeURLLoader{}) // a schema stands alone: it opens no file and no address
	if err := c.AddResource(schemaURL, parsed); err != nil {
		return "the schema is unreadable: " + err.Error()
	}
	s, err := c.Compile(schemaURL)
	if err != nil {
		return "the schema is unreadable: " + err.Error()
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err == nil {
		err = s.Validate(v)
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

// sameTable compares the CSV with the cells: code first, value third.
func (r *PackageReport) sameTable(entries map[string]*zip.File) string {
	text, err := small(entries, PackageCSV)
	if err != nil {
		return err.Error()
	}
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff")))).ReadAll()
	if err != nil {
		return err.Error()
	}
	if len(rows) != len(r.Filing.Cells)+1 {
		return fmt.Sprintf("%d rows for %d cells", len(rows)-1, len(r.Filing.Cells))
	}
	for i, c := range r.Filing.Cells {
		if len(rows[i+1]) < 3 || rows[i+1][0] != c.Code || (c.Number != nil && rows[i+1][2] != c.Value()) {
			return "row " + strconv.Itoa(i+1) + " is not the cell " + c.Code
		}
	}
	return ""
}
