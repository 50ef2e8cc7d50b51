package api

import (
	"strings"
	"testing"
)

func TestStrictJSON(t *testing.T) {
	for _, c := range []struct {
		text string
		ok   bool
	}{
		{`{"a":1,"b":[true,null,{"c":"x"}]}`, true},
		{`{"role":"viewer","role":"admin"}`, false},
		{`{"a":{"b":1,"b":2}}`, false},
		{`{} {}`, false},
		{`{"a":1`, false},
		{``, false},
		{strings.Repeat("[", 40) + strings.Repeat("]", 40), false},
	} {
		if _, err := strictJSON([]byte(c.text)); (err == nil) != c.ok {
			t.Errorf("%.40s: %v", c.text, err)
		}
	}
}

func FuzzStrictJSON(f *testing.F) {
	f.Add([]byte(`{"a":[1,2,{"b":null}]}`))
	f.Add([]byte(`[[[`))
	f.Fuzz(func(t *testing.T, b []byte) {
		_, _ = strictJSON(b)
	})
}

func TestVersionHeader(t *testing.T) {
	for text, want := range map[string]int64{`"3"`: 3, `W/"7"`: 7, `12`: 12} {
		if got, err := version(text); err != nil || got != want {
			t.Errorf("%s: %d %v", text, got, err)
		}
	}
	for _, text := range []string{`"x"`, `-1`, `*`, ``} {
		if _, err := version(text); err == nil {
			t.Errorf("%q is a version", text)
		}
	}
}
