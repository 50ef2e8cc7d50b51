package app

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"sitong/internal/platform/dbtest"
)

// The meters tell operations, statuses, jobs, lag, connections and room; they name nobody.
func TestMetersTellTheStateAndNobody(t *testing.T) {
	a := smallDemo(t, dbtest.SQLite(t))
	web, err := a.Handler(nil)
	must(t, err)
	for _, path := range []string{"/healthz", "/api/v1/me", "/api/v1/parks/01J0000000000000000000000A/subjects?q=13800138000"} {
		answer, err := web.Test(httptest.NewRequest(http.MethodGet, path, nil), -1)
		must(t, err)
		_ = answer.Body.Close()
	}
	answer := httptest.NewRecorder()
	promhttp.HandlerFor(a.Meters, promhttp.HandlerOpts{}).ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	body, err := io.ReadAll(answer.Body)
	must(t, err)
	for _, want := range []string{`sitong_http_requests_total{operation="getMe",status="401"} 1`, `sitong_http_requests_total{operation="listSubjects",status="401"} 1`,
		"sitong_disk_free_bytes ", "sitong_read_only 0", `sitong_jobs{state="`, `sitong_events_lag{listener="`, `sitong_db_connections_in_use{handle="`, "go_goroutines "} {
		if !strings.Contains(string(body), want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(string(body), "13800138000") || strings.Contains(string(body), "01J0000000000000000000000A") {
		t.Error("the meters name somebody")
	}
}
