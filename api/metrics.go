package api

import (
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/prometheus/client_golang/prometheus"
)

// Metrics counts requests by operation and status and times them. It knows operations, never
// addresses or people.
type Metrics struct {
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
}

// NewMetrics registers the meters of the HTTP face.
func NewMetrics(r prometheus.Registerer) (*Metrics, error) {
	m := &Metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "sitong_http_requests_total", Help: "Requests by operation and status."}, []string{"operation", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "sitong_http_request_seconds", Help: "Time to answer, by operation.",
			Buckets: []float64{.001, .005, .01, .05, .1, .5, 1, 5}}, []string{"operation"}),
	}
	for _, c := range []prometheus.Collector{m.requests, m.seconds} {
		if err := r.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func (m *Metrics) observe(c *fiber.Ctx, took time.Duration) {
	if m == nil {
		return
	}
	operation, _ := c.Locals(operationLocal).(string)
	if operation == "" {
		operation = "none" // assets, health, what no operation answers
	}
	m.requests.WithLabelValues(operation, strconv.Itoa(c.Response().StatusCode())).Inc()
	m.seconds.WithLabelValues(operation).Observe(took.Seconds())
}
