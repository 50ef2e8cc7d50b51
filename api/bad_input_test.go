package api_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/migrations"
)

// bad is a request a person, a program or an attacker gets wrong, and how it is answered.
type bad struct {
	name, method, path string
	body               any // a string or bytes go as they are, the rest as JSON
	headers            map[string]string
	status             int
	code               string
	pointer, fieldCode string // of the first field named; empty: none
}

type spoiler struct {
	*world
	park  string
	token string
	n     int
}

// fresh gives the address anew, for what can be tried only once.
type fresh func() string

// answered is a problem as a caller reads it.
type answered struct {
	Title, Code string
	Status      int
	Errors      []struct{ Pointer, Code, Message string }
}

func (s *spoiler) ask(b bad, lang string) (int, []byte, string) {
	s.t.Helper()
	raw, kind := []byte(nil), "application/json"
	switch v := b.body.(type) {
	case nil:
	case string:
		raw = []byte(v)
	case []byte:
		raw, kind = v, "application/octet-stream"
	default:
		var err error
		raw, err = json.Marshal(v)
		ok(s.t, err)
	}
	r := httptest.NewRequest(b.method, "/api/v1"+b.path, bytes.NewReader(raw))
	if b.body != nil {
		r.Header.Set("Content-Type", kind)
	}
	s.n++
	r.Header.Set("Idempotency-Key", fmt.Sprintf("bad-input-%06d", s.n))
	r.Header.Set("Authorization", "Bearer "+s.token)
	r.Header.Set("Accept-Language", lang)
	for k, v := range b.headers {
		r.Header.Set(k, v)
	}
	answer, err := s.web.Test(r, -1)
	ok(s.t, err)
	defer answer.Body.Close()
	all, err := io.ReadAll(answer.Body)
	ok(s.t, err)
	return answer.StatusCode, all, answer.Header.Get("Content-Type")
}

// must makes a request that has to succeed and returns its answer.
func (s *spoiler) must(method, path string, body any) map[string]any {
	s.t.Helper()
	status, all, _ := s.ask(bad{method: method, path: path, body: body}, "zh-CN")
	if status >= 300 {
		s.t.Fatalf("%s %s: %d %s", method, path, status, all)
	}
	out := map[string]any{}
	ok(s.t, json.Unmarshal(all, &out))
	return out
}

// rows counts the rows of every table, and tells what is in those a refusal could half change.
func (s *spoiler) rows() string {
	ctx := db.Through(context.Background(), db.DoorMigrate)
	notes, err := db.ReadTableNotes(migrations.FS)
	ok(s.t, err)
	var out []string
	for table := range notes {
		if table == "login_sessions" || table == "audit_heads" {
			continue // each request notes when its caller was last seen
		}
		var n int64
		ok(s.t, s.db.Conn(ctx).Raw("SELECT COUNT(*) FROM "+table).Scan(&n).Error)
		out = append(out, fmt.Sprint(table, " ", n))
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}

var han = regexp.MustCompile(`\p{Han}`)

// refuse sends the request in both languages and demands the same refusal, in the caller's
// words, and nothing written.
func (s *spoiler) refuse(b bad) {
	s.t.Helper()
	for _, lang := range []string{"zh-CN", "en"} {
		b := b
		if again, is := b.body.(fresh); is {
			b.path, b.body = again(), nil
		}
		before := s.rows()
		status, all, kind := s.ask(b, lang)
		if after := s.rows(); after != before {
			s.t.Errorf("%s left something behind:\n%s\nwas\n%s", b.name, after, before)
		}
		var p answered
		if status != b.status || json.Unmarshal(all, &p) != nil || p.Code != b.code || p.Status != b.status || !strings.HasPrefix(kind, "application/problem+json") {
			s.t.Errorf("%s: %d %s, want %d %s", b.name, status, all, b.status, b.code)
			continue
		}
		words := p.Title
		if b.pointer != "" {
			if len(p.Errors) == 0 || p.Errors[0].Pointer != b.pointer || p.Errors[0].Code != b.fieldCode {
				s.t.Errorf("%s: %s, want %s at %s", b.name, all, b.fieldCode, b.pointer)
				continue
			}
			words += p.Errors[0].Message
		}
		if han.MatchString(words) != (lang == "zh-CN") {
			s.t.Errorf("%s in %s: %q", b.name, lang, words)
		}
	}
}

func (s *spoiler) at(path string) string { return "/parks/" + s.park + path }

// upload brings bytes up to the last step; completing is left to the caller.
func (s *spoiler) upload(name, purpose string, content []byte) (completion string) {
	s.t.Helper()
	u := s.must("POST", s.at("/uploads"), map[string]any{"name": name, "purpose": purpose, "size_bytes": len(content), "sha256": fmt.Sprintf("%x", sha256.Sum256(content))})
	at := s.at("/uploads/" + u["id"].(string))
	s.must("PUT", at+"/chunks/0", content)
	return at + "/completion"
}

func gzipped(text string) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write([]byte(text))
	_ = z.Close()
	return b.Bytes()
}

func openSpoiler(t *testing.T) *spoiler {
	w := newWorld(t, dbtest.SQLite(t))
	s := &spoiler{world: w, park: string(w.parks[mine])}
	for _, c := range w.cast() {
		if c.role == "park_admin" {
			s.token = c.token
		}
	}
	return s
}

func merchant(change map[string]any) map[string]any {
	out := map[string]any{"kind": "merchant", "form": "enterprise", "name": "临沂市某某商贸有限公司", "uscc": "91371302MA9XY77Q5X"}
	for k, v := range change {
		out[k] = v
	}
	return out
}

// Every bad input of the field has one answer: a status, a stable code, the place of the fault,
// words in the caller's language, and nothing half-written.
func TestBadInputs(t *testing.T) {
	s := openSpoiler(t)
	s.requests()
	s.duplicates()
	s.fullDisk()
	s.imports()
}

// requests: the request itself is wrong.
func (s *spoiler) requests() {
	subject := s.must("POST", s.at("/subjects"), map[string]any{"kind": "streamer", "form": "natural_person", "name": "王小满"})
	person := s.at("/subjects/" + subject["id"].(string))
	theirs := s.ids["subjects"][s.parks[other]][0]
	paper := s.must("POST", s.upload("执照.pdf", "qualification", []byte("%PDF-1.7\n营业执照")), nil)["id"].(string)
	version := map[string]string{"If-Match": `"1"`}
	bytesOf := func(name, purpose, content string) fresh {
		return func() string { return s.upload(name, purpose, []byte(content)) }
	}
	for _, b := range []bad{
		{"a credit code with a wrong check digit", "POST", s.at("/subjects"), merchant(map[string]any{"uscc": "91371302MA9XY77Q5Y"}), nil, 422, "admission.subject_invalid", "/uscc", "cnid.check_digit"},
		{"an identity number with a wrong check digit", "PATCH", person, map[string]any{"id_kind": "resident_id", "id_number": "371302199003078812"}, version, 422, "admission.subject_invalid", "/id_number", "cnid.check_digit"},
		{"a document that has expired", "POST", person + "/qualifications", map[string]any{"document_type": "identity_document", "number": "1", "holder": "王小满", "file_id": paper, "expires_on": "2026-09-14"}, nil,
			422, "admission.qualification_invalid", "/expires_on", "admission.document_expired"},
		{"a file too large for its purpose", "POST", s.at("/uploads"), map[string]any{"name": "名册.csv", "purpose": "roster_import", "size_bytes": 6 << 20, "sha256": strings.Repeat("ab", 32)}, nil,
			422, "evidence.upload_invalid", "/size_bytes", "evidence.file_too_large"},
		{"a body beyond the limit", "POST", s.at("/subjects"), `{"name":"` + strings.Repeat("x", 1<<20) + `"}`, nil, 413, "http.too_large", "", ""},
		{"a compressed body", "POST", s.at("/subjects"), string(gzipped(`{"kind":"merchant"}`)), map[string]string{"Content-Encoding": "gzip"}, 415, "http.encoding_unsupported", "", ""},
		{"a body of another type", "POST", s.at("/subjects"), "kind=merchant", map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, 415, "http.media_type_unsupported", "", ""},
		{"JSON that ends in the middle", "POST", s.at("/subjects"), `{"kind":"merchant","form"`, nil, 400, "http.unreadable", "", ""},
		{"JSON with more behind it", "POST", s.at("/subjects"), `{"kind":"merchant","form":"enterprise","name":"x"}{}`, nil, 400, "http.unreadable", "", ""},
		{"a key twice", "POST", s.at("/subjects"), `{"kind":"merchant","form":"enterprise","name":"甲","name":"乙"}`, nil, 400, "http.unreadable", "", ""},
		{"a field nobody knows", "POST", s.at("/subjects"), merchant(map[string]any{"tenant_id": string(s.parks[other])}), nil, 422, "contract.invalid", "/tenant_id", "contract.unknown"},
		{"another park's record", "GET", s.at("/subjects/" + theirs), nil, nil, 404, "admission.subject_not_found", "", ""},
		{"a record that never was", "GET", s.at("/subjects/" + string(nobody)), nil, nil, 404, "admission.subject_not_found", "", ""},
		{"no version", "PATCH", person, map[string]any{"short_name": "满"}, nil, 428, "http.version_required", "", ""},
		{"a stale version", "PATCH", person, map[string]any{"short_name": "满"}, map[string]string{"If-Match": `"7"`}, 412, "db.stale_version", "", ""},
		{"a creation without its key", "POST", s.at("/subjects"), merchant(nil), map[string]string{"Idempotency-Key": ""}, 422, "contract.invalid", "#/header/Idempotency-Key", "contract.required"},
		{"a program in a picture's name", "POST", "", bytesOf("执照.png", "qualification", "MZ\x90\x00 not a picture"), nil, 422, "evidence.file_disguised", "", ""},
		{"a broken JSON file", "POST", "", bytesOf("回执.json", "receipt", `{"number": 1,`), nil, 422, "evidence.file_disguised", "", ""},
		{"a paper that is an archive too", "POST", "", bytesOf("图.pdf", "qualification", "%PDF-1.7\nPK\x05\x06"+strings.Repeat("\x00", 18)), nil, 422, "evidence.file_disguised", "", ""},
	} {
		s.refuse(b)
	}
}

// duplicates: the same request with the same key is answered again and done once; another one under that
// key is refused.
func (s *spoiler) duplicates() {
	t := s.t
	key := map[string]string{"Idempotency-Key": "bad-input-duplicate"}
	b := bad{"a creation", "POST", s.at("/subjects"), merchant(nil), key, 201, "", "", ""}
	status, first, _ := s.ask(b, "zh-CN")
	if status != 201 {
		t.Fatalf("%d %s", status, first)
	}
	before := s.rows()
	if status, again, _ := s.ask(b, "en"); status != 201 || string(again) != string(first) {
		t.Errorf("%d %s, want %s", status, again, first)
	}
	if after := s.rows(); after != before {
		t.Errorf("done twice:\n%s\nwas\n%s", after, before)
	}
	s.refuse(bad{"another body under the key", "POST", s.at("/subjects"), merchant(map[string]any{"name": "另一家"}), key, 422, "idempotency.other_request", "", ""})
}

// fullDisk: while the disk is full nothing is taken, everything can be read, and then all goes on.
func (s *spoiler) fullDisk() {
	s.db.SetReadOnly(true)
	s.refuse(bad{"a creation on a full disk", "POST", s.at("/subjects"), merchant(nil), nil, 503, "db.read_only", "", ""})
	s.refuse(bad{"an upload on a full disk", "POST", s.at("/uploads"), map[string]any{"name": "a.pdf", "purpose": "qualification", "size_bytes": 9, "sha256": strings.Repeat("ab", 32)}, nil, 503, "db.read_only", "", ""})
	s.must("GET", s.at("/subjects?limit=1"), nil)
	s.db.SetReadOnly(false)
	s.must("POST", s.at("/subjects"), map[string]any{"kind": "streamer", "form": "natural_person", "name": "李小满"})
}

// imports: a file that is no roster or no transcript is told from one that is, and brings nothing in.
func (s *spoiler) imports() {
	t := s.t
	session := s.ids["sessions"][s.parks[mine]][0]
	brought := func() string {
		ctx := db.Through(context.Background(), db.DoorMigrate)
		var n [2]int64
		ok(t, s.db.Conn(ctx).Raw("SELECT COUNT(*) FROM subjects").Scan(&n[0]).Error)
		ok(t, s.db.Conn(ctx).Raw("SELECT COUNT(*) FROM transcript_chunks").Scan(&n[1]).Error)
		return fmt.Sprint(n)
	}
	before := brought()
	for _, c := range []struct{ name, file, purpose, content, path, state, code string }{
		{"a roster without its columns", "名册.csv", "roster_import", "a,b\n1,2\n", "/roster-imports", "failed", "tabular.columns_missing"},
		{"an empty roster", "空.csv", "roster_import", "\n", "/roster-imports", "failed", "tabular.empty"},
		{"a roster with an open quote", "引号.csv", "roster_import", "主体类型,名称\n\"开着,x\n", "/roster-imports", "checked", "tabular.quote_open"},
		{"a transcript out of order", "话术.srt", "transcript", "1\nnot a time\n大家好\n\n2\n00:00:99,000 --> x\n你好\n", "/sessions/" + session + "/transcript-imports", "done", "live.cue_stray"},
	} {
		file := s.must("POST", s.upload(c.file, c.purpose, []byte(c.content)), nil)["id"].(string)
		body := map[string]any{"file_id": file}
		if c.purpose == "roster_import" {
			body["subject_kind"] = "merchant"
		}
		made := s.must("POST", s.at(c.path), body)
		ok(t, s.app.Settle(context.Background()))
		var got map[string]any
		if c.purpose == "roster_import" {
			got = s.must("GET", s.at(c.path+"/"+made["id"].(string)), nil)
		} else {
			got = s.must("GET", s.at(c.path), nil)["items"].([]any)[0].(map[string]any)
		}
		text, _ := json.Marshal(got)
		if got["state"] != c.state || !strings.Contains(string(text), c.code) {
			t.Errorf("%s: %s", c.name, text)
		}
	}
	if after := brought(); after != before {
		t.Errorf("subjects and chunks: %s, were %s", after, before)
	}
}
