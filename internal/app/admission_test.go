package app

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"image"
	"image/png"
	"io"
	"net/http/httptest"
	"strings"
	"testing"
)

// sendFile uploads a file in one chunk and returns its id.
func (o *office) sendFile(name, purpose string, body []byte) string {
	o.t.Helper()
	h := sha256.Sum256(body)
	u, _ := o.call("POST", "/uploads", "", map[string]any{"name": name, "size_bytes": len(body), "sha256": hex.EncodeToString(h[:]), "purpose": purpose}, 201)
	path := "/uploads/" + u["id"].(string)
	r := httptest.NewRequest("PUT", "/api/v1/parks/"+string(o.park)+path+"/chunks/0", bytes.NewReader(body))
	r.Header.Set("Authorization", "Bearer "+o.token)
	r.Header.Set("Content-Type", "application/octet-stream")
	res, err := o.web.Test(r, 10_000)
	must(o.t, err)
	defer res.Body.Close()
	if text, _ := io.ReadAll(res.Body); res.StatusCode != 200 {
		o.t.Fatalf("chunk: %d %s", res.StatusCode, text)
	}
	f, _ := o.call("POST", path+"/completion", "", nil, 200)
	return f["id"].(string)
}

// runJobs runs what waits in the background.
func (o *office) runJobs() {
	o.t.Helper()
	_, err := o.Worker.RunDue(context.Background())
	must(o.t, err)
}

func grayPicture(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	must(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 9, 9))))
	return b.Bytes()
}

// A merchant applies over HTTP: every blocker at once, the licence as a file, the decision
// by version, the clock of the review, the notice to the officer, the bytes back.
func TestAdmissionOverHTTP(t *testing.T) {
	o := openOffice(t)
	v, _ := o.call("POST", "/subjects", "", map[string]any{"kind": "merchant", "form": "enterprise", "name": "沂河鲜品有限公司"}, 201)
	subject := "/subjects/" + v["id"].(string)
	refused, _ := o.call("POST", subject+"/applications", "", nil, 422)
	if n := len(refused["errors"].([]any)); n != 4 || refused["code"] != "admission.blocked" {
		t.Fatalf("%v", refused)
	}
	wrong, _ := o.call("PATCH", subject, `"1"`, map[string]any{"uscc": "91371302MA0AAAAA3D"}, 422)
	if wrong["errors"].([]any)[0].(map[string]any)["pointer"] != "/uscc" {
		t.Fatalf("%v", wrong)
	}
	changed, etag := o.call("PATCH", subject, `"1"`, map[string]any{"uscc": "91371302MA0AAAAA3C", "phone": "13900139000", "address": "沂河路 1 号"}, 200)
	if etag != `"2"` || changed["phone_masked"] != "139****9000" {
		t.Fatalf("%s %v", etag, changed)
	}
	o.call("PATCH", subject, `"1"`, map[string]any{"address": "沂河路 2 号"}, 412)
	file := o.sendFile("营业执照.png", "qualification", grayPicture(t))
	o.call("POST", subject+"/qualifications", "", map[string]any{"document_type": "business_licence", "number": "91371302MA0AAAAA3C", "holder": "沂河鲜品有限公司", "expires_on": "2030-01-01", "file_id": file}, 201)
	a, _ := o.call("POST", subject+"/applications", "", nil, 201)
	if a["due_at"] == nil {
		t.Fatalf("no clock: %v", a)
	}
	detail, etag := o.call("GET", "/applications/"+a["id"].(string), "", nil, 200)
	if detail["requirements"].(map[string]any)["ready"] != true || etag != `"1"` {
		t.Fatalf("%s %v", etag, detail)
	}
	o.call("POST", "/applications/"+a["id"].(string)+"/decision", etag, map[string]any{"verdict": "approve"}, 200)
	if v, _ = o.call("GET", subject, "", nil, 200); v["state"] != "admitted" || v["missing"] != 2.0 { // contact and platform account only warn
		t.Fatalf("%v", v)
	}
	o.runJobs()
	if n, _ := o.call("GET", "/notices", "", nil, 200); len(n["items"].([]any)) == 0 {
		t.Fatal("nobody was told of the application")
	}
	o.downloadFile(file, grayPicture(t))
}

// downloadFile reads a file as a browser does.
func (o *office) downloadFile(file string, want []byte) {
	o.t.Helper()
	r := httptest.NewRequest("GET", fmt.Sprintf("/api/v1/parks/%s/files/%s/content", o.park, file), nil)
	r.Header.Set("Authorization", "Bearer "+o.token)
	res, err := o.web.Test(r, 10_000)
	must(o.t, err)
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	must(o.t, err)
	name := res.Header.Get("Content-Disposition")
	if res.StatusCode != 200 || !bytes.Equal(body, want) || !strings.HasPrefix(name, "attachment; filename*=utf-8''%E8%90%A5") || res.Header.Get("X-Content-Type-Options") != "nosniff" {
		o.t.Fatalf("%d %q %d bytes", res.StatusCode, name, len(body))
	}
}

// A roster comes in: dry run, apply, progress, export.
func TestARosterOverHTTP(t *testing.T) {
	o := openOffice(t)
	file := o.sendFile("花名册.csv", "roster_import", []byte("名称,统一社会信用代码,手机号\n沂蒙山货行,92371302MA0BBBBB7X,13800138001\n错码,91371302MA0AAAAA3D,\n"))
	m, _ := o.call("POST", "/roster-imports", "", map[string]any{"file_id": file, "subject_kind": "merchant"}, 201)
	path := "/roster-imports/" + m["id"].(string)
	o.runJobs()
	m, etag := o.call("GET", path, "", nil, 200)
	if m["state"] != "checked" || m["good_rows"] != 1.0 || m["bad_rows"] != 1.0 || m["format"] != "csv" || m["encoding"] != "utf-8" || m["failed_file_id"] == nil {
		t.Fatalf("%v", m)
	}
	o.applyRoster(path, etag)
	o.runJobs()
	if m, _ = o.call("GET", path, "", nil, 200); m["state"] != "applied" || m["created_rows"] != 1.0 {
		t.Fatalf("%v", m)
	}
	p, _ := o.call("GET", "/roster-progress?kind=merchant", "", nil, 200)
	if p["provisional"] != 1.0 || len(p["missing"].([]any)) == 0 {
		t.Fatalf("%v", p)
	}
	j, _ := o.call("POST", "/exports", "", map[string]any{"kind": "subjects", "format": "xlsx", "filters": map[string]string{"kind": "merchant"}}, 201)
	o.runJobs()
	if j, _ = o.call("GET", "/jobs/"+j["id"].(string), "", nil, 200); j["state"] != "done" || j["file_id"] == nil {
		t.Fatalf("%v", j)
	}
}

// applyRoster carries both headers: the version it saw and a key of its own.
func (o *office) applyRoster(path, etag string) {
	o.t.Helper()
	r := httptest.NewRequest("POST", "/api/v1/parks/"+string(o.park)+path+"/application", nil)
	r.Header.Set("Authorization", "Bearer "+o.token)
	r.Header.Set("If-Match", etag)
	r.Header.Set("Idempotency-Key", string(o.Core.IDs.New()))
	res, err := o.web.Test(r, 10_000)
	must(o.t, err)
	defer res.Body.Close()
	if text, _ := io.ReadAll(res.Body); res.StatusCode != 200 {
		o.t.Fatalf("apply: %d %s", res.StatusCode, text)
	}
}
