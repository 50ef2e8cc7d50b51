package main

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
)

// race runs the Go tests under the race detector, which needs cgo.
func race(r *result) {
	old := os.Getenv("CGO_ENABLED")
	os.Setenv("CGO_ENABLED", "1")
	defer os.Setenv("CGO_ENABLED", old)
	goTest("-race", "./...")(r)
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

// bench prints "name value unit raw ratio target met" for each figure; it never fails.
func bench() int {
	c := exec.Command("go", "test", "./...", "-run", "^$", "-bench", "^BenchmarkFigures$", "-benchtime", "1x")
	out, _ := c.CombinedOutput()
	for _, line := range strings.Split(string(out), "\n") {
		if _, figure, ok := strings.Cut(line, "figure: "); ok {
			fmt.Println(figure)
		}
	}
	return 0
}
