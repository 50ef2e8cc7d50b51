package sourcing

import (
	"fmt"

	"sitong/internal/kernel/errs"
)

// Severity says what a finding does to a product.
type Severity string

const (
	Blocks       Severity = "block"       // nobody can pass it
	Acknowledges Severity = "acknowledge" // a reviewer must confirm having seen it
)

// Finding is one thing that stands between a product and the pool.
type Finding struct {
	Code     string    `json:"code"`
	Pointer  string    `json:"pointer"` // JSON pointer into the product
	Severity Severity  `json:"severity"`
	Text     errs.Text `json:"text"`
	Article  string    `json:"article,omitempty"`
}

// finding makes a finding whose Chinese and English sentence share their arguments.
func finding(s Severity, code, pointer, article, zh, en string, args ...any) Finding {
	return Finding{Code: code, Pointer: pointer, Severity: s, Article: article,
		Text: errs.Text{ZH: fmt.Sprintf(zh, args...), EN: fmt.Sprintf(en, args...)}}
}

// blocked makes a blocking finding from finished sentences.
func blocked(code, pointer, article, zh, en string) Finding {
	return Finding{Code: code, Pointer: pointer, Severity: Blocks, Article: article, Text: errs.Text{ZH: zh, EN: en}}
}

// Key names a finding for acknowledgement: the same thing at the same place.
func (f Finding) Key() string { return f.Code + "@" + f.Pointer }

func (f Finding) field() errs.Field {
	return errs.Field{Pointer: f.Pointer, Code: f.Code, Text: f.Text}
}

// Blocking are the findings nobody can pass.
func Blocking(all []Finding) []Finding { return ofSeverity(all, Blocks) }

func ofSeverity(all []Finding, s Severity) []Finding {
	var out []Finding
	for _, f := range all {
		if f.Severity == s {
			out = append(out, f)
		}
	}
	return out
}

// refusal is nil without findings; otherwise as with every finding named.
func refusal(as *errs.Error, findings []Finding) error {
	var fields errs.Fields
	for _, f := range findings {
		fields = append(fields, f.field())
	}
	return fields.Err(as)
}

// unacknowledged are the findings to be acknowledged that seen does not name as "code@pointer".
func unacknowledged(all []Finding, seen []string) []Finding {
	known := map[string]bool{}
	for _, s := range seen {
		known[s] = true
	}
	var out []Finding
	for _, f := range ofSeverity(all, Acknowledges) {
		if !known[f.Key()] {
			out = append(out, f)
		}
	}
	return out
}
