package api

import (
	"bytes"
	"os"
	"testing"
	"testing/fstest"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"sitong/internal/platform/packed"
)

// The binary carries assets under Brotli alone: who reads it gets those bytes, anybody else the
// file itself, always with the type of the file.
func TestAnAssetIsReadByEveryClient(t *testing.T) {
	script := bytes.Repeat([]byte("export const park = '沂蒙';\n"), 60)
	small, err := packed.Pack(script)
	if err != nil {
		t.Fatal(err)
	}
	s := &Server{Deps: Deps{Assets: fstest.MapFS{"assets/x.js.br": {Data: small}, "robots.txt": {Data: []byte("User-agent: *\n")}}}}
	app := fiber.New()
	s.serveApp(app)
	for _, c := range []struct {
		path, accepts, encoding, kind string
		status                        int
		body                          []byte
	}{
		{"/assets/x.js", "gzip, br", "br", "text/javascript; charset=utf-8", 200, small},
		{"/assets/x.js", "gzip", "", "text/javascript; charset=utf-8", 200, script},
		{"/assets/x.js", "", "", "text/javascript; charset=utf-8", 200, script},
		{"/robots.txt", "br", "", "text/plain; charset=utf-8", 200, []byte("User-agent: *\n")},
		{"/assets/y.js", "br", "", "", 404, nil},
	} {
		var r fasthttp.RequestCtx
		r.Request.SetRequestURI(c.path)
		if c.accepts != "" {
			r.Request.Header.Set("Accept-Encoding", c.accepts)
		}
		app.Handler()(&r)
		if c.status != 200 {
			if r.Response.StatusCode() == 200 {
				t.Errorf("%s: found", c.path)
			}
			continue
		}
		if got := string(r.Response.Header.ContentEncoding()); got != c.encoding {
			t.Errorf("%s for %q: encoding %q", c.path, c.accepts, got)
		}
		if got := string(r.Response.Header.ContentType()); got != c.kind {
			t.Errorf("%s: type %q", c.path, got)
		}
		if !bytes.Equal(r.Response.Body(), c.body) {
			t.Errorf("%s for %q: %d bytes, want %d", c.path, c.accepts, len(r.Response.Body()), len(c.body))
		}
	}
	if _, err := packed.Open(script); err == nil {
		t.Error("what is not packed was opened")
	}
}

// The contract the server reads is the one people read.
func TestThePackedContractIsTheContract(t *testing.T) {
	readable, err := os.ReadFile("gen/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	if b, err := packed.Open(contractPacked); err != nil || !bytes.Equal(b, readable) {
		t.Fatalf("api/gen/openapi.json.br is not api/gen/openapi.json: run make gen (%v)", err)
	}
}
