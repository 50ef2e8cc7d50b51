package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path"
	"regexp"
	"slices"
	"strings"
)

// race runs the Go tests under the race detector, which needs cgo.
func race(r *result) {
	old := os.Getenv("CGO_ENABLED")
	os.Setenv("CGO_ENABLED", "1")
	defer os.Setenv("CGO_ENABLED", old)
	goTest("-race", "-timeout", "60m", "./...")(r)
}

var fuzzName = regexp.MustCompile(`(?m)^func (Fuzz\w+)\(`)

// fuzz runs every fuzz test for 30 seconds.
func fuzz(r *result) {
	files, err := exec.Command("git", "ls-files", "*_test.go").Output()
	if err != nil {
		r.Failed++
		r.say(err.Error())
		return
	}
	for _, file := range strings.Fields(string(files)) {
		b, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		dir := "./" + file[:strings.LastIndex(file, "/")]
		for _, m := range fuzzName.FindAllStringSubmatch(string(b), -1) {
			r.command(".", "go", "test", dir, "-run", "^$", "-fuzz", "^"+m[1]+"$", "-fuzztime", "30s")
		}
	}
}

// upgraded runs the isolation matrix on a schema that has been taken down and up again.
func upgraded(r *result) {
	os.Setenv("SITONG_TEST_SCHEMA", "upgraded")
	defer os.Unsetenv("SITONG_TEST_SCHEMA")
	goTest("-count=1", "-run", "Isolation", "./api")(r)
}

// bench prints "name value unit raw ratio target met" for each figure, one package after the
// other so that none disturbs another. A target that is missed is no failure; a bench that
// does not come to its end is, and says why.
func bench(name string) int {
	packages, err := benchPackages(name)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	c := exec.Command("go", append([]string{"test", "-p", "1", "-run", "^$", "-bench", "^" + name + "$", "-benchtime", "1x", "-timeout", "20m"}, packages...)...)
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	var rest []string
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if _, figure, ok := strings.Cut(lines.Text(), "figure: "); ok {
			fmt.Println(figure)
			continue
		}
		rest = append(rest, lines.Text())
	}
	if err := c.Wait(); err != nil {
		fmt.Fprintln(os.Stderr, strings.Join(rest[max(0, len(rest)-40):], "\n"))
		fmt.Fprintln(os.Stderr, "bench:", err)
		return 1
	}
	return 0
}

// benchPackages are those with a benchmark of that name.
func benchPackages(name string) ([]string, error) {
	out, err := exec.Command("git", "grep", "-lE", "^func "+name+"\\(", "--", "*_test.go").Output()
	if err != nil {
		return nil, fmt.Errorf("no package has figures: %w", err)
	}
	var dirs []string
	for _, file := range strings.Fields(string(out)) {
		dirs = append(dirs, "./"+path.Dir(file))
	}
	slices.Sort(dirs)
	return slices.Compact(dirs), nil
}
