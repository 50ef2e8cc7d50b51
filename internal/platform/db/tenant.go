package db

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
	"gorm.io/gorm/schema"

	"sitong/internal/kernel/id"
)

// ErrScope reports a statement the tenant plugin refuses. It is a defect of the program.
var ErrScope = errors.New("db: statement refused")

// tenantPlugin keeps every GORM statement inside the caller's park, and refuses what it
// cannot understand: raw SQL, tables without a model, joins in text, upserts, Save.
type tenantPlugin struct {
	global    map[string]bool
	unaudited map[string]bool
}

func (p *tenantPlugin) Name() string { return "sitong:tenant" }

// Initialize registers the plugin in front of GORM's own callbacks.
func (p *tenantPlugin) Initialize(g *gorm.DB) error {
	cb := g.Callback()
	return errors.Join(
		cb.Query().Before("gorm:query").Register("tenant:query", p.read),
		cb.Row().Before("gorm:row").Register("tenant:row", p.read),
		cb.Create().Before("gorm:before_create").Register("tenant:create", p.create),
		cb.Update().Before("gorm:setup_reflect_value").Register("tenant:update", p.update),
		cb.Delete().Before("gorm:before_delete").Register("tenant:delete", p.remove),
		cb.Raw().Before("gorm:raw").Register("tenant:raw", p.raw),
	)
}

func refuse(tx *gorm.DB, format string, args ...any) {
	_ = tx.AddError(fmt.Errorf("%w: %s", ErrScope, fmt.Sprintf(format, args...)))
}

// field returns the tenant column of the statement's model; nil for a global table.
// ok is false when the statement was refused.
func (p *tenantPlugin) field(tx *gorm.DB) (f *schema.Field, ok bool) {
	st := tx.Statement
	sc := scopeOf(st.Context)
	switch {
	case tx.Error != nil, sc.kind == scopeDoor && sc.door.schema:
		return nil, false
	case st.SQL.Len() > 0:
		refuse(tx, "text SQL has no model to scope")
	case st.Schema == nil:
		refuse(tx, "table %q without a model", st.Table)
	case len(st.Joins) > 0:
		refuse(tx, "joins are written as two queries or through Joined")
	case st.TableExpr != nil && !strings.EqualFold(strings.Trim(st.TableExpr.SQL, "`"), st.Schema.Table):
		refuse(tx, "the table of a statement is the table of its model")
	case sc.kind == scopeNone:
		refuse(tx, "nobody acts")
	}
	if tx.Error != nil {
		return nil, false
	}
	if p.global[st.Schema.Table] {
		return nil, true
	}
	if f = st.Schema.LookUpField("TenantID"); f == nil {
		refuse(tx, "%s has no tenant column and is not listed as global", st.Schema.Table)
		return nil, false
	}
	return f, true
}

func (p *tenantPlugin) read(tx *gorm.DB) {
	if f, ok := p.field(tx); ok && f != nil {
		p.confine(tx, f)
	}
}

// confine wraps the caller's conditions, so that no OR among them reaches around, and adds
// the tenant condition beside them.
func (p *tenantPlugin) confine(tx *gorm.DB, f *schema.Field) {
	st := tx.Statement
	if c, ok := st.Clauses["WHERE"]; ok {
		if w, ok := c.Expression.(clause.Where); ok && len(w.Exprs) > 0 {
			c.Expression = clause.Where{Exprs: []clause.Expression{grouped{w}}}
			st.Clauses["WHERE"] = c
		}
	}
	column := clause.Column{Table: clause.CurrentTable, Name: f.DBName}
	sc := scopeOf(st.Context)
	switch sc.kind {
	case scopePark:
		st.AddClause(clause.Where{Exprs: []clause.Expression{clause.Eq{Column: column, Value: string(sc.park)}}})
	case scopeParks:
		values := make([]any, len(sc.parks))
		for i, v := range sc.parks {
			values[i] = string(v)
		}
		st.AddClause(clause.Where{Exprs: []clause.Expression{clause.IN{Column: column, Values: values}}})
	case scopeDoor:
		if !sc.door.opens(st.Schema.Table) && !sc.door.schema {
			refuse(tx, "door %s does not open %s", sc.door.Name, st.Schema.Table)
		}
	default:
		refuse(tx, "%s belongs to a park, and no park is chosen", st.Schema.Table)
	}
}

// grouped is a condition list that always prints its own parentheses.
type grouped struct{ clause.Where }

func (g grouped) Build(b clause.Builder) {
	_ = b.WriteByte('(')
	g.Where.Build(b)
	_ = b.WriteByte(')')
}

// writes checks what every change must satisfy: a transaction, a writing scope, an audit to come.
func (p *tenantPlugin) writes(tx *gorm.DB) (*schema.Field, bool) {
	f, ok := p.field(tx)
	if !ok {
		return nil, false
	}
	t := txOf(tx.Statement.Context)
	if t == nil {
		refuse(tx, "%s is changed outside a transaction", tx.Statement.Schema.Table)
		return nil, false
	}
	sc := scopeOf(tx.Statement.Context)
	if f != nil && (sc.kind == scopeParks || (sc.kind == scopeDoor && !sc.door.write)) {
		refuse(tx, "%s is changed by a reader", tx.Statement.Schema.Table)
		return nil, false
	}
	if !p.unaudited[tx.Statement.Schema.Table] {
		t.changed = tx.Statement.Schema.Table
	}
	return f, true
}

func (p *tenantPlugin) create(tx *gorm.DB) {
	f, ok := p.writes(tx)
	if !ok {
		return
	}
	if _, upsert := tx.Statement.Clauses["ON CONFLICT"]; upsert {
		refuse(tx, "an upsert can take over another park's row")
		return
	}
	if f == nil {
		return
	}
	sc := scopeOf(tx.Statement.Context)
	if sc.kind != scopePark {
		refuse(tx, "%s belongs to a park, and no park is chosen", tx.Statement.Schema.Table)
		return
	}
	rows := tx.Statement.ReflectValue
	switch rows.Kind() {
	case reflect.Slice, reflect.Array:
		for i := range rows.Len() {
			p.own(tx, f, rows.Index(i), sc.park)
		}
	case reflect.Struct:
		p.own(tx, f, rows, sc.park)
	default:
		refuse(tx, "rows are created from their model")
	}
}

// own gives a new row to the park; a row that already names another one is refused.
func (p *tenantPlugin) own(tx *gorm.DB, f *schema.Field, row reflect.Value, park id.ID) {
	ctx := tx.Statement.Context
	value, zero := f.ValueOf(ctx, row)
	if zero {
		_ = tx.AddError(f.Set(ctx, row, string(park)))
	} else if fmt.Sprint(value) != string(park) {
		refuse(tx, "a new row names another park")
	}
}

func (p *tenantPlugin) update(tx *gorm.DB) {
	f, ok := p.writes(tx)
	if !ok || !p.aimed(tx) {
		return
	}
	if m, is := tx.Statement.Dest.(map[string]any); is && f != nil {
		for k := range m {
			if k == f.DBName || k == f.Name {
				refuse(tx, "a row never changes its park")
				return
			}
		}
	}
	if f != nil {
		tx.Statement.Omits = append(tx.Statement.Omits, f.DBName)
		p.confine(tx, f)
	}
}

func (p *tenantPlugin) remove(tx *gorm.DB) {
	f, ok := p.writes(tx)
	if ok && p.aimed(tx) && f != nil {
		p.confine(tx, f)
	}
}

// aimed refuses a change that names no row: the tenant condition alone would change a whole park.
func (p *tenantPlugin) aimed(tx *gorm.DB) bool {
	if c, ok := tx.Statement.Clauses["WHERE"]; ok {
		if w, ok := c.Expression.(clause.Where); ok && len(w.Exprs) > 0 {
			return true
		}
	}
	refuse(tx, "%s is changed without naming the rows", tx.Statement.Schema.Table)
	return false
}

// raw refuses hand-written SQL; savepoints are GORM's own nested transactions.
func (p *tenantPlugin) raw(tx *gorm.DB) {
	text := tx.Statement.SQL.String()
	if strings.HasPrefix(text, "SAVEPOINT ") || strings.HasPrefix(text, "ROLLBACK TO SAVEPOINT ") {
		return
	}
	if sc := scopeOf(tx.Statement.Context); sc.kind == scopeDoor && sc.door.schema {
		return
	}
	refuse(tx, "text SQL")
}
