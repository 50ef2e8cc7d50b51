package evidence

import (
	"path"
	"strings"
	"unicode"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// File is content with a name, a purpose and an owner. The content never changes.
type File struct {
	ID         id.ID   `json:"id"`
	Park       id.ID   `json:"park"`
	SHA256     string  `json:"sha256"`
	SizeBytes  int64   `json:"size_bytes"`
	MediaType  string  `json:"media_type"`
	Name       string  `json:"name"`
	Purpose    Purpose `json:"purpose"`
	SubjectID  id.ID   `json:"subject_id,omitempty"` // whose file it is; empty: the park's own
	UploadedBy id.ID   `json:"uploaded_by"`
	UploadedAt int64   `json:"uploaded_at"`
	Held       bool    `json:"held"`
}

// DueOn is the day after which the file may be deleted, when nothing holds it.
func (f File) DueOn() clock.Date {
	return keepOf[f.Purpose].Until(clock.DateOf(clock.FromMillis(f.UploadedAt)))
}

// Purpose says what a file is for. It decides which types are taken, how large they may be,
// who may see them and how long they are kept.
type Purpose string

const (
	RosterImport    Purpose = "roster_import"
	ResultImport    Purpose = "result_import"
	ProductImport   Purpose = "product_import"
	Transcript      Purpose = "transcript"
	Qualification   Purpose = "qualification"
	Product         Purpose = "product"
	CaseExhibit     Purpose = "case_exhibit"
	PatrolPhoto     Purpose = "patrol_photo"
	Receipt         Purpose = "receipt"
	GuardianConsent Purpose = "guardian_consent"
	Export          Purpose = "export"
	Document        Purpose = "document"
	BundleFile      Purpose = "bundle"
	FilingPackage   Purpose = "filing_package"
)

const (
	mib = int64(1) << 20
	gib = int64(1) << 30
)

// acceptance is what an upload of one purpose may be.
type acceptance struct {
	extensions string // separated by blanks
	maxBytes   int64
}

const scans = "pdf png jpg jpeg webp"

// accepts lists the purposes a person may upload for; exports and bundles are made here.
// The 5 MiB of tables keep an import below the limits of its reader.
var accepts = map[Purpose]acceptance{
	RosterImport:    {"csv xlsx", 5 * mib},
	ResultImport:    {"csv xlsx", 5 * mib},
	ProductImport:   {"csv xlsx", 5 * mib},
	Transcript:      {"srt vtt txt jsonl json", 20 * mib},
	Qualification:   {scans, 20 * mib},
	GuardianConsent: {scans, 20 * mib},
	Product:         {scans + " mp4", 200 * mib},
	CaseExhibit:     {scans + " mp4 txt csv xlsx zip", 2 * gib},
	PatrolPhoto:     {scans + " mp4", 500 * mib},
	Receipt:         {scans + " zip json", 20 * mib},
	Document:        {scans + " txt csv xlsx json zip mp4", 500 * mib},
}

// check names everything wrong with announcing this file for this purpose.
func (p Purpose) check(name string, sizeBytes int64) errs.Fields {
	var f errs.Fields
	a, ok := accepts[p]
	if !ok {
		f.Add("/purpose", "evidence.purpose_closed", "该用途的文件由系统生成，不能上传", "Files of this purpose are made by the system")
		return f
	}
	if ext := extension(name); !strings.Contains(" "+a.extensions+" ", " "+ext+" ") || ext == "" {
		f.Add("/name", "evidence.type_refused", "该用途只接受：{types}", "Only these types are accepted here: {types}", "types", a.extensions)
	}
	if sizeBytes > a.maxBytes {
		f.Add("/size_bytes", "evidence.file_too_large", "文件过大，上限 {mib} MiB", "The file is too large, at most {mib} MiB", "mib", itoa(a.maxBytes/mib))
	}
	return f
}

// extension is the lower-case ending of a name, without the dot.
func extension(name string) string { return strings.TrimPrefix(strings.ToLower(path.Ext(name)), ".") }

// CleanName is a file name without folders, control characters and marks that turn the
// direction of text; at most 200 characters, the extension kept.
func CleanName(name string) string {
	name = strings.ReplaceAll(name, "\\", "/")
	name = path.Base(name)
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, name)
	name = strings.TrimSpace(name)
	if name == "" || name == "." || name == ".." || name == "/" {
		return "file"
	}
	if r := []rune(name); len(r) > 200 {
		ext := []rune(path.Ext(name))
		if len(ext) > 12 {
			ext = nil
		}
		name = string(r[:200-len(ext)]) + string(ext)
	}
	return name
}
