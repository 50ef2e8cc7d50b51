package identity

import "time"

// Limit says how many failures are allowed in a window, and how long the pause is then.
type Limit struct {
	Failures int64
	Window   time.Duration
	Pause    time.Duration
}

// The limits count failures, never successes.
var (
	perAccount = Limit{5, 15 * time.Minute, 15 * time.Minute}
	perAddress = Limit{30, 15 * time.Minute, 15 * time.Minute}
	perCodes   = Limit{5, time.Hour, time.Hour} // codes sent to one number
)

// Throttle counts the failures of one bucket.
type Throttle struct {
	Bucket       string
	WindowAt     int64
	Failures     int64
	BlockedUntil int64
}

// Blocked is how long the bucket is still refused; 0 when it is not.
func (t Throttle) Blocked(now int64) time.Duration {
	return time.Duration(max(0, t.BlockedUntil-now)) * time.Millisecond
}

// Fail counts one failure and starts the pause when the limit is reached.
func (t *Throttle) Fail(l Limit, now int64) {
	if now-t.WindowAt >= l.Window.Milliseconds() {
		t.WindowAt, t.Failures = now, 0
	}
	t.Failures++
	if t.Failures >= l.Failures {
		t.BlockedUntil, t.WindowAt, t.Failures = now+l.Pause.Milliseconds(), now, 0
	}
}
