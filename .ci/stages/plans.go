package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

var plans = map[string][]stage{
	"check": {{"lint", lint}, {"go", goTest("-short", "./api/...", "./internal/kernel/...", "./internal/arch/...", "./internal/platform/authz/...", "./internal/screening/...")}, {"spa", spa}},
	"test":  {{"lint", lint}, {"go", goTest("./...")}, {"spa", spa}, {"build", build}, {"journeys", journeys}},
	"e2e":   {{"journeys", journeys}},
	"long": {{"race", race}, {"fuzz", fuzz}, {"mutants", mutants}, {"upgraded", upgraded},
		{"faults", goTest("-tags", "long", "-timeout", "60m", "-run", "TestFaults|TestBigDownload", "./api")}},
	"mutants": {{"mutants", mutants}},
}

// command runs one command as one test; its output is shown when it fails.
func (r *result) command(dir, name string, args ...string) bool {
	out, err := run(dir, name, args...)
	if err != nil {
		r.Failed++
		r.say(name+" "+strings.Join(args, " ")+": "+err.Error(), tail(out, 25))
		return false
	}
	r.Passed++
	return true
}

func run(dir, name string, args ...string) ([]byte, error) {
	c := exec.Command(name, args...)
	c.Dir = dir
	return c.CombinedOutput()
}

func tail(b []byte, n int) string {
	lines := strings.Split(strings.TrimRight(string(b), "\n"), "\n")
	return strings.Join(lines[max(0, len(lines)-n):], "\n    ")
}

// lint checks form and types: Go, the freshness of generated code, the SPA.
func lint(r *result) {
	if out, err := run(".", "gofmt", "-l", "api", "internal", "migrations", "main.go", ".ci"); err != nil || len(bytes.TrimSpace(out)) > 0 {
		r.Failed++
		r.say("gofmt would change: " + string(out))
	} else {
		r.Passed++
	}
	r.command(".", "go", "vet", "./...")
	r.command(".", "go", "tool", "staticcheck", "./...")
	r.command(".", "go", "run", "./api/openapi/bundle", "-check")
	r.command(".", "make", "-s", "frontend/node_modules/.package-lock.json")
	r.command("frontend", "npm", "run", "-s", "gen:check")
	r.command("frontend", "npm", "run", "-s", "check")
}

// goTest counts every Go test and subtest that has no subtests of its own.
func goTest(args ...string) func(*result) {
	return func(r *result) {
		c := exec.Command("go", append([]string{"test", "-json", "-timeout", "20m"}, args...)...)
		var errs bytes.Buffer
		c.Stderr = &errs
		out, err := c.StdoutPipe()
		if err == nil {
			err = c.Start()
		}
		if err != nil {
			r.Failed++
			r.say(err.Error())
			return
		}
		r.read(bufio.NewReader(out))
		if err := c.Wait(); err != nil && r.Failed == 0 {
			r.Failed++
			r.say(err.Error(), tail(errs.Bytes(), 25))
		}
	}
}

type testEvent struct{ Action, Package, Test, Output string }

// read follows the events of go test.
func (r *result) read(in *bufio.Reader) {
	output := map[string][]string{}
	log, _ := os.Create(filepath.Join("build", r.Stage+".log"))
	if log != nil {
		defer log.Close()
	}
	for d := json.NewDecoder(in); ; {
		var e testEvent
		if d.Decode(&e) != nil {
			return
		}
		key := e.Package + " " + e.Test
		switch e.Action {
		case "output", "build-output":
			output[key] = append(output[key], strings.TrimRight(e.Output, "\n"))
			if log != nil {
				_, _ = log.WriteString(e.Output)
			}
		case "pass":
			if e.Test != "" {
				r.Passed++
			}
			delete(output, key)
		case "skip":
			if e.Test != "" {
				r.Skipped++
				r.say("skipped: " + key)
			}
		case "fail":
			r.Failed++
			r.say("failed: " + key)
			r.say(output[key][max(0, len(output[key])-20):]...)
		}
	}
}

// spa runs the unit tests of the single-page application.
func spa(r *result) {
	file, _ := filepath.Abs("build/vitest.json")
	out, err := run("frontend", "npx", "vitest", "run", "--reporter=json", "--outputFile="+file)
	r.countJest(file, out, err)
}

func (r *result) countJest(file string, out []byte, err error) {
	var got struct{ NumPassedTests, NumFailedTests, NumPendingTests int }
	b, readErr := os.ReadFile(file)
	if readErr == nil {
		readErr = json.Unmarshal(b, &got)
	}
	if readErr != nil || (err != nil && got.NumFailedTests == 0) {
		got.NumFailedTests++
	}
	r.Passed += got.NumPassedTests
	r.Failed += got.NumFailedTests
	r.Skipped += got.NumPendingTests
	if err != nil {
		r.say(tail(out, 30))
	}
}

func build(r *result) { r.command(".", "make", "-s", "build") }

// journeys drive the built binary in Chromium.
func journeys(r *result) {
	file, _ := filepath.Abs("build/playwright.json")
	_ = os.Remove(file)
	c := exec.Command("npx", "playwright", "test", "--reporter=json")
	c.Dir = "frontend"
	c.Env = append(os.Environ(), "PLAYWRIGHT_JSON_OUTPUT_NAME="+file)
	out, err := c.CombinedOutput()
	var got struct {
		Stats  struct{ Expected, Unexpected, Flaky, Skipped int }
		Errors []struct{ Message string }
	}
	b, readErr := os.ReadFile(file)
	if readErr == nil {
		readErr = json.Unmarshal(b, &got)
	}
	r.Passed += got.Stats.Expected
	r.Failed += got.Stats.Unexpected + got.Stats.Flaky + len(got.Errors)
	r.Skipped += got.Stats.Skipped
	if readErr != nil || (err != nil && r.Failed == 0) {
		r.Failed++
	}
	if err != nil {
		r.say(failures(b)...)
		r.say(tail(out, 20))
	}
}

// failures digs the messages out of Playwright's report.
func failures(report []byte) []string {
	var found []string
	var dig func(v any)
	dig = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if m, ok := v["message"].(string); ok {
				found = append(found, strings.ReplaceAll(m[:min(len(m), 700)], "\n", "\n    "))
			}
			for _, x := range v {
				dig(x)
			}
		case []any:
			for _, x := range v {
				dig(x)
			}
		}
	}
	var v any
	if json.Unmarshal(report, &v) == nil {
		dig(v)
	}
	return found[:min(len(found), 8)]
}
