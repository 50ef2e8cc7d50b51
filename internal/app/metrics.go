package app

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"sitong/internal/kernel/actor"
)

// gauges are what the deployment tells of itself whenever it is asked.
type gauges struct{ app *App }

var (
	freeDesc     = prometheus.NewDesc("sitong_disk_free_bytes", "Room on the disk of the data folder.", nil, nil)
	readOnlyDesc = prometheus.NewDesc("sitong_read_only", "1 while no changes are accepted.", nil, nil)
	jobsDesc     = prometheus.NewDesc("sitong_jobs", "Background jobs by state.", []string{"state"}, nil)
	lagDesc      = prometheus.NewDesc("sitong_events_lag", "Events a listener has not read yet, over all parks.", []string{"listener"}, nil)
	connsDesc    = prometheus.NewDesc("sitong_db_connections_in_use", "Connections to the database at work, by handle.", []string{"handle"}, nil)
	waitsDesc    = prometheus.NewDesc("sitong_db_waits_total", "Statements that waited for a connection, by handle.", []string{"handle"}, nil)
)

// Describe implements prometheus.Collector.
func (g gauges) Describe(out chan<- *prometheus.Desc) { prometheus.DescribeByCollect(g, out) }

// Collect implements prometheus.Collector. What cannot be learnt is left out.
func (g gauges) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	ctx = actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: "metrics"})
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	if free, err := g.app.free(); err == nil {
		gauge(freeDesc, float64(free))
	}
	locked := 0.0
	if g.app.Core.DB.ReadOnly() {
		locked = 1
	}
	gauge(readOnlyDesc, locked)
	if jobs, err := g.app.Core.Jobs.Counts(ctx); err == nil {
		for state, n := range jobs {
			gauge(jobsDesc, float64(n), string(state))
		}
	}
	if lag, err := g.app.Events.Lag(ctx); err == nil {
		for listener, n := range lag {
			gauge(lagDesc, float64(n), listener)
		}
	}
	for handle, s := range g.app.Core.DB.Stats() {
		gauge(connsDesc, float64(s.InUse), handle)
		out <- prometheus.MustNewConstMetric(waitsDesc, prometheus.CounterValue, float64(s.WaitCount), handle)
	}
}

// newRegistry holds every meter of this process.
func (a *App) newRegistry() (*prometheus.Registry, error) {
	r := prometheus.NewRegistry()
	return r, errors.Join(r.Register(gauges{a}), r.Register(collectors.NewGoCollector()), r.Register(collectors.NewProcessCollector(collectors.ProcessCollectorOpts{})))
}

// serveMetrics answers Prometheus on an address of its own, which the configuration holds to
// loopback.
func (a *App) serveMetrics(failed chan<- error) (stop func()) {
	if a.Config.MetricsAddr == "" {
		return func() {}
	}
	s := &http.Server{Addr: a.Config.MetricsAddr, Handler: promhttp.HandlerFor(a.Meters, promhttp.HandlerOpts{}), ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := s.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			failed <- err
		}
	}()
	return func() { _ = s.Close() }
}
