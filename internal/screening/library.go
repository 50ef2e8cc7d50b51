package screening

import (
	"slices"
	"strings"

	"sitong/internal/kernel/page"
)

// Library is the platform's lexicon: it screens, and shows what it screens by.
type Library struct {
	*Pipeline
	pack    Pack
	entries []Entry
}

// NewLibrary opens the lexicon that ships with the product.
func NewLibrary() (*Library, error) {
	pack, err := PlatformPack()
	if err != nil {
		return nil, err
	}
	return &Library{Pipeline: NewPipeline(pack, Extra{}), pack: pack, entries: pack.Entries()}, nil
}

// Groups lists the rules behind the lexicon.
func (l *Library) Groups() []Group { return l.pack.Groups }

// TermFilter narrows the list of terms; zero fields do not.
type TermFilter struct {
	Text     string
	Category string
	Severity Severity
}

func (f TermFilter) takes(e Entry) bool {
	has := func(s string) bool { return strings.Contains(s, f.Text) }
	return (f.Category == "" || e.Category == f.Category) && (f.Severity == "" || e.Severity == f.Severity) &&
		(f.Text == "" || has(e.Term) || slices.ContainsFunc(e.Variants, has))
}

// Terms lists terms in the order of the pack. page.ErrCursor for a foreign cursor.
func (l *Library) Terms(f TermFilter, r page.Request) (page.Page[Entry], error) {
	r.Sort = "pack"
	at, some, err := r.Decode()
	if err != nil {
		return page.Page[Entry]{}, err
	}
	from := int64(0)
	if some {
		v, ok := at.Value.(int64)
		if !ok || v < 0 || v > int64(len(l.entries)) {
			return page.Page[Entry]{}, page.ErrCursor
		}
		from = v
	}
	out := page.Page[Entry]{}
	for i, e := range l.entries[from:] {
		if !f.takes(e) {
			continue
		}
		if len(out.Items) == r.Size() {
			out.Next = page.Position{Sort: r.Sort, Value: from + int64(i), ID: e.Term}.Encode()
			break
		}
		out.Items = append(out.Items, e)
	}
	return out, nil
}
