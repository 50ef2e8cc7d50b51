// Command stages runs the tests in stages and counts them: one line a stage, "N passed, N
// failed" last, everything again in build/test.json. A skipped test is a failure: what a
// test needs is installed, or the test is wrong.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"time"
)

// result is what one stage counted.
type result struct {
	Stage   string  `json:"stage"`
	Passed  int     `json:"passed"`
	Failed  int     `json:"failed"`
	Skipped int     `json:"skipped"`
	Seconds float64 `json:"seconds"`
	// Said is what a person needs to see of a failure.
	Said []string `json:"said,omitempty"`
}

type stage struct {
	name string
	run  func(*result)
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: stages test|check|long|mutants|e2e|bench|bench-full")
		os.Exit(2)
	}
	if err := os.MkdirAll("build", 0o755); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	switch os.Args[1] {
	case "bench":
		os.Exit(bench("BenchmarkFigures"))
	case "bench-full":
		os.Exit(bench("BenchmarkFull"))
	}
	stages, ok := plans[os.Args[1]]
	if !ok {
		fmt.Fprintln(os.Stderr, "no such plan:", os.Args[1])
		os.Exit(2)
	}
	os.Exit(report(runAll(stages)))
}

func runAll(stages []stage) []result {
	fmt.Printf("%-12s %7s %7s %7s %8s\n", "stage", "passed", "failed", "skipped", "seconds")
	var all []result
	for _, s := range stages {
		r := result{Stage: s.name}
		start := time.Now()
		s.run(&r)
		r.Seconds = float64(time.Since(start).Milliseconds()) / 1000
		fmt.Printf("%-12s %7d %7d %7d %8.1f\n", r.Stage, r.Passed, r.Failed, r.Skipped, r.Seconds)
		for _, line := range r.Said {
			fmt.Println("    " + line)
		}
		all = append(all, r)
	}
	return all
}

// report writes the totals and returns the exit code.
func report(all []result) int {
	passed, failed := 0, 0
	for _, r := range all {
		passed += r.Passed
		failed += r.Failed + r.Skipped
	}
	b, _ := json.MarshalIndent(map[string]any{"stages": all, "passed": passed, "failed": failed}, "", "  ")
	if err := os.WriteFile("build/test.json", append(b, '\n'), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	if failed > 0 || passed == 0 {
		return 1
	}
	return 0
}

// say keeps the end of an output for the person who has to mend it.
func (r *result) say(lines ...string) {
	r.Said = append(r.Said, lines...)
	if len(r.Said) > 60 {
		r.Said = slices.Clone(r.Said[len(r.Said)-60:])
	}
}
