package filing

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
)

// Kind is what is filed.
type Kind string

const (
	Monthly Kind = "park_monthly"   // 月度台账
	ClueOf  Kind = "violation_clue" // 违法行为线索
)

// Unit says how a cell is read.
type Unit string

const (
	Count   Unit = "count"
	Fen     Unit = "fen"
	Points  Unit = "points"
	Instant Unit = "instant" // UTC ms
	Words   Unit = "text"
)

// Template is one kind of filing in one version: its fields and its rules, as data.
type Template struct {
	Kind      Kind       `yaml:"kind"`
	Version   string     `yaml:"version"`
	Name      text       `yaml:"name"`
	Basis     text       `yaml:"basis"`
	ValidFrom clock.Date `yaml:"valid_from"`
	ValidTo   clock.Date `yaml:"valid_to"` // empty: still valid
	Fields    []Field    `yaml:"fields"`
	Rules     []Rule     `yaml:"rules"`
}

// Field is one cell of a template.
type Field struct {
	Code   string `yaml:"code"`
	Name   text   `yaml:"name"`
	Unit   Unit   `yaml:"unit"`
	Source string `yaml:"source"` // domain
	Rule   text   `yaml:"rule"`
	// Link is the list behind the figure, below the park; {from}, {to} and {about} are filled in.
	Link string `yaml:"link"`
}

// Level says what a finding does.
type Level string

const (
	Blocking   Level = "blocking"   // must be put right at its source
	Explaining Level = "explaining" // a person may explain it
)

// Rule compares two sides: a field's code or a number. Present asks for a value; Jump compares
// with the last filing of the same kind and is broken by a change of more than Right percent.
type Rule struct {
	Code    string `yaml:"code"`
	Level   Level  `yaml:"level"`
	Field   string `yaml:"field"`
	Op      string `yaml:"op"` // le, eq, ge, present, jump
	Right   string `yaml:"right"`
	Text    text   `yaml:"text"`
	Article string `yaml:"article"`
}

// text is a sentence of templates.yaml in both languages.
type text struct {
	ZH string `yaml:"zh"`
	EN string `yaml:"en"`
}

// Both is the sentence for answers.
func (t text) Both() errs.Text { return errs.Text(t) }

//go:embed templates.yaml
var templatesText []byte

// Templates reads the templates that ship with the product.
func Templates() ([]Template, error) {
	var out []Template
	d := yaml.NewDecoder(bytes.NewReader(templatesText))
	d.KnownFields(true)
	if err := d.Decode(&out); err != nil {
		return nil, fmt.Errorf("filing: templates.yaml: %w", err)
	}
	for i := range out {
		if err := out[i].check(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// check names the first field or rule that is not whole.
func (t Template) check() error {
	known := map[string]bool{}
	for _, f := range t.Fields {
		if f.Code == "" || known[f.Code] || f.Name.ZH == "" || f.Name.EN == "" || f.Source == "" || f.Rule.ZH == "" || f.Rule.EN == "" ||
			!slices.Contains([]Unit{Count, Fen, Points, Instant, Words}, f.Unit) {
			return fmt.Errorf("filing: %s %s: field %q", t.Kind, t.Version, f.Code)
		}
		known[f.Code] = true
	}
	for _, r := range t.Rules {
		number := json.Valid([]byte(r.Right))
		if r.Code == "" || r.Text.ZH == "" || r.Text.EN == "" || !known[r.Field] || (r.Level != Blocking && r.Level != Explaining) ||
			!slices.Contains([]string{"le", "eq", "ge", "present", "jump"}, r.Op) || (r.Op != "present" && !number && !known[r.Right]) {
			return fmt.Errorf("filing: %s %s: rule %q", t.Kind, t.Version, r.Code)
		}
	}
	return nil
}

// on finds the template of a kind that is valid on a day.
func on(all []Template, k Kind, day clock.Date) (Template, error) {
	for _, t := range all {
		if t.Kind == k && t.ValidFrom <= day && (t.ValidTo == "" || day < t.ValidTo) {
			return t, nil
		}
	}
	return Template{}, ErrTemplate
}

// Schema is the JSON schema of a filing of this template.
func (t Template) Schema() ([]byte, error) {
	object := func(required []string, properties map[string]any) map[string]any {
		return map[string]any{"type": "object", "additionalProperties": false, "required": required, "properties": properties}
	}
	str, whole := map[string]any{"type": "string"}, map[string]any{"type": "integer"}
	cells := make([]any, len(t.Fields))
	for i, f := range t.Fields {
		value, schema := "number", any(whole)
		if f.Unit == Words {
			value, schema = "text", any(str)
		}
		cells[i] = object([]string{"code", "unit", "source", "rule", value}, map[string]any{"code": map[string]any{"const": f.Code},
			"unit": map[string]any{"const": string(f.Unit)}, "source": map[string]any{"const": f.Source}, "rule": str, value: schema})
	}
	list := func(item any) map[string]any { return map[string]any{"type": "array", "items": item} }
	s := object([]string{"format", "external_id", "kind", "schema_version", "park", "built_at", "cells", "explanations", "evidence"}, map[string]any{
		"format": str, "external_id": str, "corrects": str, "kind": map[string]any{"const": string(t.Kind)}, "schema_version": map[string]any{"const": t.Version},
		"park":   object([]string{"id", "code", "name", "region_code"}, map[string]any{"id": str, "code": str, "name": str, "region_code": str}),
		"period": map[string]any{"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"}, "about": str, "built_at": whole,
		"cells":        map[string]any{"type": "array", "prefixItems": cells, "items": false, "minItems": len(cells)},
		"explanations": list(object([]string{"rule", "text", "at"}, map[string]any{"rule": str, "text": str, "at": whole})),
		"evidence":     list(object([]string{"bundle_id", "manifest_sha256", "title"}, map[string]any{"bundle_id": str, "manifest_sha256": str, "title": str})),
	})
	s["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	s["title"] = t.Name.ZH
	return json.MarshalIndent(s, "", "  ")
}
