// Package page carries the shape of lists: a bounded slice and where the next one starts.
package page

import (
	"encoding/base64"
	"encoding/json"

	"sitong/internal/kernel/errs"
)

// MaxLimit is the largest page a caller may ask for.
const MaxLimit = 200

// ErrCursor reports a cursor this list did not hand out.
var ErrCursor = errs.New(errs.Invalid, "page.cursor_invalid", "翻页标记无效，请重新查询", "The page cursor is not valid, please search again")

// Request is what a caller asks of a list. Sort is an allow-listed field, "-" first for descending.
type Request struct {
	Limit  int
	Cursor string
	Sort   string
}

// Size is the number of rows to return: 20 unless asked, at most MaxLimit.
func (r Request) Size() int {
	if r.Limit <= 0 {
		return 20
	}
	return min(r.Limit, MaxLimit)
}

// Page is one slice of a list. Next is empty on the last one.
type Page[T any] struct {
	Items []T
	Next  string
}

// Position is where a page ended: the value of the sort field and the id of its last row.
type Position struct {
	Sort  string `json:"s"`
	Value any    `json:"v"`
	ID    string `json:"i"`
}

// Encode spells the position as an opaque cursor.
func (p Position) Encode() string {
	b, _ := json.Marshal(p)
	return base64.RawURLEncoding.EncodeToString(b)
}

// Decode reads the cursor of r. ok is false on the first page.
// ErrCursor when the cursor is unreadable or belongs to another sort order.
func (r Request) Decode() (p Position, ok bool, err error) {
	if r.Cursor == "" {
		return p, false, nil
	}
	b, err := base64.RawURLEncoding.DecodeString(r.Cursor)
	if err != nil || json.Unmarshal(b, &p) != nil || p.Sort != r.Sort || p.ID == "" {
		return p, false, ErrCursor
	}
	if f, ok := p.Value.(float64); ok {
		p.Value = int64(f) // sort values are integers or text; instants stay far below 2^53
	}
	return p, true, nil
}

// Map changes the items of a page and keeps its place.
func Map[A, B any](p Page[A], f func(A) B) Page[B] {
	out := Page[B]{Items: make([]B, len(p.Items)), Next: p.Next}
	for i, a := range p.Items {
		out.Items[i] = f(a)
	}
	return out
}
