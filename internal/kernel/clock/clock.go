// Package clock is the only place that reads the time of the machine.
//
// Instants travel as UTC epoch milliseconds; days are days in Asia/Shanghai, which has
// kept UTC+8 without summer time since 1991.
package clock

import (
	"sync"
	"time"
)

// Shanghai is the time zone of every date in the product.
var Shanghai = time.FixedZone("Asia/Shanghai", 8*3600)

// Clock tells the time. Everything that depends on time takes one.
type Clock interface{ Now() time.Time }

type system struct{ offset time.Duration }

func (s system) Now() time.Time { return time.Now().Add(s.offset).UTC().Truncate(time.Millisecond) }

// System is the clock of the machine, shifted by offset (zero in production).
func System(offset time.Duration) Clock { return system{offset} }

// Manual is a clock that moves only when told to. It is for tests and the demo.
type Manual struct {
	mu  sync.Mutex
	now time.Time
}

// NewManual returns a clock standing at t.
func NewManual(t time.Time) *Manual { return &Manual{now: t.UTC().Truncate(time.Millisecond)} }

func (m *Manual) Now() time.Time { m.mu.Lock(); defer m.mu.Unlock(); return m.now }

// Advance moves the clock on by d.
func (m *Manual) Advance(d time.Duration) { m.mu.Lock(); defer m.mu.Unlock(); m.now = m.now.Add(d) }

// Set moves the clock to t.
func (m *Manual) Set(t time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now = t.UTC().Truncate(time.Millisecond)
}

// Elapsed returns a function that tells how long ago Elapsed was called, on the monotonic
// clock of the machine; it is for measuring work, never for rules.
func Elapsed() func() time.Duration {
	start := time.Now()
	return func() time.Duration { return time.Since(start) }
}

// Millis is t as UTC epoch milliseconds, the form of every instant in tables and answers.
func Millis(t time.Time) int64 { return t.UnixMilli() }

// FromMillis is the instant ms milliseconds after the epoch, in UTC.
func FromMillis(ms int64) time.Time { return time.UnixMilli(ms).UTC() }
