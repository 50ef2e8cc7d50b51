package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"sitong/internal/platform/authz"
	"sitong/internal/platform/dbtest"
)

// The known values of one invented person, found nowhere else in the fixture.
const (
	hisName    = "欧阳若水"
	hisPhone   = "13987650123"
	hisNumber  = "371302199003078811"
	hisAddress = "沂蒙路777号海棠苑3单元"
)

var personal = []string{hisName, hisPhone, hisNumber, hisAddress}

// tap keeps what a process logs.
type tap struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (t *tap) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.buf.Write(p)
}

// spill puts the person into every text of a request. Broken values carry them as well, as
// somebody's slip of the pen does.
func spill(broken bool) func(string, *openapi3.Schema) (string, bool) {
	return func(name string, s *openapi3.Schema) (string, bool) {
		value := hisName + " " + hisPhone + " " + hisNumber + " " + hisAddress
		switch {
		case strings.Contains(name, "phone"), name == "login":
			value = hisPhone
		case name == "id_number":
			value = hisNumber
		case name == "address":
			value = hisAddress
		case strings.HasSuffix(name, "name"), s.MaxLength != nil && *s.MaxLength < 70:
			value = hisName
		case s.Pattern != "":
			return value, broken // a text where a code belongs
		}
		if broken && s.Pattern != "" {
			value += "号"
		}
		return value, s.Pattern == "" || broken || strings.Contains(s.Pattern, "1[3-9]")
	}
}

type spillage struct {
	*world
	log   *tap
	sent  int
	taken int // requests that were accepted
}

// clean demands that a refusal names nobody.
func (s *spillage) clean(what string, status int, answer []byte) {
	s.t.Helper()
	if status < 400 {
		return
	}
	for _, v := range personal {
		if bytes.Contains(answer, []byte(v)) {
			s.t.Errorf("%s: the problem repeats %s: %s", what, v, answer)
		}
	}
}

// take sends one operation whole, broken, and cut off in the database.
func (s *spillage) take(o operation, token string) {
	for _, broken := range []bool{false, true} {
		s.fill = spill(broken)
		for _, rel := range []relation{own, unknown} {
			path, body, headers, _, fit := s.request(o, rel)
			if !fit {
				continue
			}
			if strings.Contains(o.path, "{public_code}") {
				path = strings.ReplaceAll(o.path, "{public_code}", s.app.Services.Parks.ComplaintCode(s.parks[mine]))
			}
			ok(s.t, s.db.Sandbox(context.Background(), func() {
				status, answer := s.send(o.method, path, token, body, headers)
				s.clean(o.id, status, answer)
				s.sent++
				if status < 300 {
					s.taken++
				}
			}))
			if o.method == "GET" || broken || rel != own {
				continue
			}
			ok(s.t, s.db.Sandbox(context.Background(), func() {
				s.db.Interrupt(func(text string) error {
					if strings.HasPrefix(text, "INSERT") || strings.HasPrefix(text, "UPDATE") {
						return errors.New("the disk is on fire")
					}
					return nil
				})
				defer s.db.Interrupt(nil)
				status, answer := s.send(o.method, path, token, body, headers)
				s.clean(o.id+" cut off", status, answer)
			}))
		}
	}
}

// Nobody's name, number, phone or address is in a log line or in a problem, whatever is sent
// and however it fails.
func TestNoPersonalDataInLogsAndProblems(t *testing.T) {
	log := &tap{}
	s := &spillage{world: loggedWorld(t, dbtest.SQLite(t), slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})), log: log}
	policy, err := authz.New()
	ok(t, err)
	cast := s.cast()
	for _, o := range s.operations() {
		if skipped[o.id] != "" || o.scope == "machine" {
			continue
		}
		token := ""
		if i := slices.IndexFunc(cast, func(a caller) bool { return a.token != "" && policy.For(a.role).Has(o.permission) }); i >= 0 {
			token = cast[i].token
		}
		s.take(o, token)
	}
	s.complain()
	for _, list := range []string{"subjects?q=", "products?q=", "cases?number=", "applications?cursor="} {
		status, answer := s.send("GET", "/parks/"+string(s.parks[mine])+"/"+list+url.QueryEscape(hisName), cast[1].token, nil, nil)
		s.clean(list, status, answer)
	}
	s.fill = spill(false)
	for _, o := range s.operations() { // what counts failures, at the end
		if strings.HasPrefix(o.path, "/auth/") && o.id != "logout" {
			s.take(o, "")
		}
	}
	if s.sent < 600 || s.taken < 150 {
		t.Errorf("only %d requests were made and %d accepted", s.sent, s.taken)
	}
	lines := 0
	for _, line := range bytes.Split(log.buf.Bytes(), []byte("\n")) {
		lines++
		for _, v := range personal {
			if bytes.Contains(line, []byte(v)) {
				t.Errorf("a log line tells %s: %.300s", v, line)
			}
		}
	}
	if lines < s.sent {
		t.Errorf("%d log lines for %d requests: the log is not the one that is read", lines, s.sent)
	}
}

// complain opens a case in the person's name and has everybody told, for good.
func (s *spillage) complain() {
	page := "/public/parks/" + s.app.Services.Parks.ComplaintCode(s.parks[mine])
	_, form := s.send("GET", page+"/complaint-form", "", nil, nil)
	var f struct {
		NoticeVersion string `json:"notice_version"`
	}
	ok(s.t, json.Unmarshal(form, &f))
	filed := map[string]any{"merchant_said": "赵记茶业", "consumer_name": hisName, "phone": hisPhone, "address": hisAddress, "claim_kind": "refund", "claim_fen": 100,
		"facts": "我是" + hisName + "，电话" + hisPhone, "bought_on": "2026-09-10", "notice_version": f.NoticeVersion}
	status, answer := s.send("POST", page+"/complaints", "", filed, nil)
	if status != 201 {
		s.t.Fatalf("no complaint was taken: %d %s", status, answer)
	}
	var c struct {
		Number    string `json:"number"`
		QueryCode string `json:"query_code"`
	}
	ok(s.t, json.Unmarshal(answer, &c))
	_, answer = s.send("POST", "/public/cases/access", "", map[string]any{"number": c.Number, "query_code": c.QueryCode}, nil)
	var in struct {
		AccessToken string `json:"access_token"`
	}
	ok(s.t, json.Unmarshal(answer, &in))
	for _, o := range s.operations() {
		if o.scope == "case" && o.id != "deleteOwnCase" {
			s.take(o, in.AccessToken)
		}
	}
	s.fill = nil
	ok(s.t, s.app.Settle(context.Background()))
}

// searched are parameters that may hold a name: a person looks for a record by what it is
// called, and the log keeps the pattern of the address only.
var searched = []string{"q", "name"}

// Addresses carry ids and choices; phone, number, name or address of a person have no place there.
func TestAddressesCarryNoPersonalData(t *testing.T) {
	w := &world{t: t}
	w.readContract()
	telling := regexp.MustCompile(`phone|mobile|mail|id_number|identity|name|address|birth|passport|contact|bank|card|consumer|password|token|secret|login`)
	for _, o := range w.operations() {
		for _, p := range o.op.Parameters {
			if v := p.Value; (v.In == "query" || v.In == "path") && telling.MatchString(v.Name) && !strings.HasSuffix(v.Name, "_id") && !slices.Contains(searched, v.Name) {
				t.Errorf("%s: %s in its address", o.id, v.Name)
			}
		}
	}
}
