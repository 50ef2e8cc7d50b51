package db

import (
	"context"
	"errors"
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/page"
)

// ErrStale reports that a row was changed by someone else since it was read.
var ErrStale = errs.New(errs.Precondition, "db.stale_version", "该记录已被他人修改，请刷新后重试", "Someone else changed this record, please refresh and try again")

// Missing says whether err means "no such row".
func Missing(err error) bool { return errors.Is(err, gorm.ErrRecordNotFound) }

// Duplicate says whether err means "that key is taken".
func Duplicate(err error) bool { return errors.Is(err, gorm.ErrDuplicatedKey) }

// Dangling says whether err means "a referenced row does not exist".
func Dangling(err error) bool { return errors.Is(err, gorm.ErrForeignKeyViolated) }

// One turns GORM's "not found" into the domain's error and leaves other errors alone.
func One(err error, missing *errs.Error) error {
	if Missing(err) {
		return missing
	}
	return err
}

// Update changes exactly the row with this id and version and raises the version; changes
// maps columns to values. ErrStale when the row has another version (or is gone).
func Update(tx *gorm.DB, model any, id string, version int64, changes map[string]any) error {
	changes["version"] = version + 1
	r := tx.Model(model).Where("id = ? AND version = ?", id, version).Updates(changes)
	if r.Error != nil {
		return r.Error
	}
	if r.RowsAffected == 0 {
		return ErrStale
	}
	return nil
}

// Lock makes a read inside a transaction hold its rows until the end of it. SQLite has one
// writer, so there it changes nothing.
func Lock(tx *gorm.DB) *gorm.DB { return tx.Clauses(clause.Locking{Strength: "UPDATE"}) }

// Keyset reads one page in a stable order: the sort column, then the id. Orders maps the
// names a caller may sort by to columns, which are never NULL.
type Keyset struct {
	Request page.Request
	Default string // sort when the caller asks none, "-" first for descending
	Orders  map[string]string
}

// Apply adds order, start and limit to tx. ErrCursor for a foreign cursor; ErrSort for an
// order that is not offered.
func (k Keyset) Apply(tx *gorm.DB) (*gorm.DB, error) {
	k.Request.Sort = k.sort()
	name, desc := strings.CutPrefix(k.Request.Sort, "-")
	column, ok := k.Orders[name]
	if !ok {
		return nil, ErrSort
	}
	at, some, err := k.Request.Decode()
	if err != nil {
		return nil, err
	}
	if some {
		more := ">"
		if desc {
			more = "<"
		}
		tx = tx.Where("("+column+" "+more+" ? OR ("+column+" = ? AND id "+more+" ?))", at.Value, at.Value, at.ID)
	}
	by := clause.OrderBy{Columns: []clause.OrderByColumn{{Column: clause.Column{Name: column}, Desc: desc}}}
	if column != "id" {
		by.Columns = append(by.Columns, clause.OrderByColumn{Column: clause.Column{Name: "id"}, Desc: desc})
	}
	return tx.Clauses(by).Limit(k.Request.Size() + 1), nil
}

func (k Keyset) sort() string {
	if k.Request.Sort != "" {
		return k.Request.Sort
	}
	return k.Default
}

// ErrSort reports a sort order the list does not offer.
var ErrSort = errs.New(errs.Invalid, "page.sort_invalid", "不支持该排序方式", "This list cannot be sorted that way")

// Cut turns one row too many into a page and a cursor. place returns the sort value and
// the id of a row.
func Cut[R any](k Keyset, rows []R, place func(R) (value any, id string)) page.Page[R] {
	n := k.Request.Size()
	if len(rows) <= n {
		return page.Page[R]{Items: rows}
	}
	value, id := place(rows[n-1])
	at := page.Position{Sort: k.sort(), Value: value, ID: id}
	return page.Page[R]{Items: rows[:n], Next: at.Encode()}
}

// Quick returns a context for reads that cannot take long: rows by their keys, or a page in the
// order of a key that nothing else narrows. A deadline has somebody wait beside each statement
// to break it off, which costs more than such a read; a context that has ended stays ended.
func Quick(ctx context.Context) context.Context {
	if ctx.Err() != nil {
		return ctx
	}
	return context.WithoutCancel(ctx)
}

// Scan reads rows without GORM's reflection, for the lists people page through all day: columns
// are selected in this order, place says where each goes in the one row that is read over and
// over, and take makes of it what is kept. The statement is GORM's own, with its park and its
// conditions.
func Scan[R, T any](tx *gorm.DB, columns []string, place func(*R) []any, take func(R) (T, error)) ([]T, error) {
	var out []T
	if c, ok := tx.Statement.Clauses["LIMIT"].Expression.(clause.Limit); ok && c.Limit != nil {
		out = make([]T, 0, *c.Limit)
	}
	rows, err := tx.Select(columns).Rows()
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var row R
	into := place(&row)
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		kept, err := take(row)
		if err != nil {
			return nil, err
		}
		out = append(out, kept)
	}
	return out, rows.Err()
}
