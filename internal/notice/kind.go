package notice

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"sitong/internal/kernel/errs"
)

// Digest is the pseudo kind of channels that want one summary a day; All means every kind.
const (
	Digest = "digest"
	All    = "all"
)

// Kind is a sort of notice with its sentence.
type Kind struct {
	Code   string
	Text   errs.Text
	Urgent bool
}

// Kinds holds every sort of notice.
type Kinds struct{ at map[string]Kind }

//go:embed kinds.yaml
var kinds []byte

// ReadKinds reads the sentences the product ships with.
func ReadKinds() (Kinds, error) {
	var rows map[string]struct {
		ZH     string `yaml:"zh"`
		EN     string `yaml:"en"`
		Urgent bool   `yaml:"urgent"`
	}
	if err := yaml.Unmarshal(kinds, &rows); err != nil {
		return Kinds{}, fmt.Errorf("notice: %w", err)
	}
	k := Kinds{map[string]Kind{}}
	for code, r := range rows {
		k.at[code] = Kind{code, errs.Text{ZH: r.ZH, EN: r.EN}, r.Urgent}
	}
	return k, nil
}

// All lists the kinds by code.
func (k Kinds) All() []Kind {
	out := make([]Kind, 0, len(k.at))
	for _, v := range k.at {
		out = append(out, v)
	}
	slices.SortFunc(out, func(a, b Kind) int { return strings.Compare(a.Code, b.Code) })
	return out
}

// Knows says whether a channel may ask for the kind.
func (k Kinds) Knows(code string) bool {
	_, ok := k.at[code]
	return ok || code == Digest || code == All
}

// By returns a kind; one without a sentence is told in general words.
func (k Kinds) By(code string) Kind {
	if v, ok := k.at[code]; ok {
		return v
	}
	return Kind{Code: code, Text: errs.Text{ZH: "有一项业务需要您查看（" + code + "）", EN: "Something waits for you (" + code + ")"}}
}

// maxTextRunes is how long a notice may get when its params are filled in.
const maxTextRunes = 900

// Render is the sentence of a kind in a language with its params filled in; a gap without a
// param is left out.
func (k Kinds) Render(code string, params map[string]string, lang string) string {
	s := k.By(code).Text.In(lang, params)
	for {
		i := strings.IndexByte(s, '{')
		j := strings.IndexByte(s[max(i, 0):], '}')
		if i < 0 || j < 0 {
			break
		}
		s = s[:i] + s[i+j+1:]
	}
	s = strings.TrimRight(strings.TrimSpace(s), "：:，,")
	if r := []rune(s); len(r) > maxTextRunes {
		s = string(r[:maxTextRunes]) + "…"
	}
	return s
}
