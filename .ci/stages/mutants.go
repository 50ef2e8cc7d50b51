package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
)

// mutant is a defect planted in a copy of the source; some test must notice it.
type mutant struct {
	name     string
	file     string
	old, new string
	test     []string // packages and flags of go test
}

// mutants plants each defect in turn and expects the named tests to fail.
func mutants(r *result) {
	for _, m := range seeded {
		kill(r, m)
	}
}

// kill compiles the tests with the defect laid over the source; the tree stays untouched.
func kill(r *result, m mutant) {
	original, err := os.ReadFile(m.file)
	if err != nil || strings.Count(string(original), m.old) != 1 {
		r.Failed++
		r.say(m.name + ": the place to plant it is gone from " + m.file)
		return
	}
	overlay, err := lay(m, string(original))
	if err != nil {
		r.Failed++
		r.say(err.Error())
		return
	}
	out, err := run(".", "go", append([]string{"test", "-count=1", "-overlay", overlay}, m.test...)...)
	switch {
	case err == nil:
		r.Failed++
		r.say(m.name + " survives")
	case strings.Contains(string(out), "[build failed]"):
		r.Failed++
		r.say(m.name+" does not compile", tail(out, 6))
	default:
		r.Passed++
	}
}

// lay writes the defective file and the overlay that puts it in place of the sound one.
func lay(m mutant, original string) (overlay string, err error) {
	dir, err := filepath.Abs("build/mutant")
	if err == nil {
		err = os.MkdirAll(dir, 0o755)
	}
	if err != nil {
		return "", err
	}
	place, err := filepath.Abs(m.file)
	if err != nil {
		return "", err
	}
	planted := filepath.Join(dir, "planted.txt")
	if err := os.WriteFile(planted, []byte(strings.Replace(original, m.old, m.new, 1)), 0o644); err != nil {
		return "", err
	}
	b, err := json.Marshal(map[string]any{"Replace": map[string]string{place: planted}})
	if err != nil {
		return "", err
	}
	overlay = filepath.Join(dir, "overlay.json")
	return overlay, os.WriteFile(overlay, b, 0o644)
}
