package screening

import (
	"slices"
	"strings"
	"syscall"
	"testing"

	"sitong/internal/platform/dbtest"
)

// BenchmarkFigures prints what `make bench` shows of screening: megabytes per second of
// processor time, the matcher alone on normalised text and the whole pipeline beside it.
func BenchmarkFigures(b *testing.B) {
	terms, text := generated(20000, 1_000_000)
	m := NewMatcher(terms)
	matcher := rate(len(text), func() { m.Scan(text, func(Match) bool { return true }) })
	p := pipeline(b, Extra{})
	speech := strings.Repeat("来姐妹们看过来，我们家这款面霜是国家级品质，全网最低价，今天最后一天，第一次来的宝宝左上角点点关注。尺码按平时的拍就可以了。", 300)
	whole := rate(len(speech), func() { p.Scan(speech, "cosmetics") })
	dbtest.AtLeast("matcher_20k_terms", matcher, "MB/cpu_s", 100)
	dbtest.AtLeast("screening_pipeline", whole, "MB/cpu_s", 20)
}

// rate is the median of five rounds.
func rate(bytes int, scan func()) float64 {
	scan()
	rounds := make([]float64, 0, 5)
	for range 5 {
		before := processor()
		const n = 10
		for range n {
			scan()
		}
		rounds = append(rounds, float64(bytes*n)/(processor()-before))
	}
	slices.Sort(rounds)
	return rounds[len(rounds)/2]
}

// processor is the processor time of this process in microseconds.
func processor() float64 {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return float64(u.Utime.Sec+u.Stime.Sec)*1e6 + float64(u.Utime.Usec+u.Stime.Usec)
}
