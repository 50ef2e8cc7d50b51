package db

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pingcap/tidb/pkg/parser"
	"github.com/pingcap/tidb/pkg/parser/ast"
	"github.com/pingcap/tidb/pkg/parser/opcode"
	driver "github.com/pingcap/tidb/pkg/parser/test_driver"
)

const tenantColumn = "tenant_id"

// shape is what one statement text touches and by which bound values it is held in place.
type shape struct {
	tables []string // every table named anywhere in the statement
	// pins lists, for each reference to a tenant table, the bound values that must lie in
	// the scope. A reference without pins is loose.
	pins  []pin
	loose []string // tenant tables referenced without a tenant condition
	write bool
	fault error // why no scope may run it at all
}

type pin struct {
	table  string
	params []int // positions of the bound tenant values; empty means IN (NULL)
}

// readShape parses one statement. It never fails: a text that cannot be read has a fault.
func readShape(p *parser.Parser, text string, global map[string]bool) *shape {
	s := &shape{}
	nodes, _, err := p.ParseSQL(text)
	if err != nil || len(nodes) != 1 {
		s.fault = fmt.Errorf("not one readable statement: %w", err)
		return s
	}
	w := &walker{shape: s, global: global}
	switch n := nodes[0].(type) {
	case *ast.SelectStmt, *ast.SetOprStmt, *ast.DeleteStmt, *ast.UpdateStmt, *ast.InsertStmt:
		numberMarkers(n)
		n.Accept(w)
	case *ast.BeginStmt, *ast.CommitStmt, *ast.RollbackStmt, *ast.SavepointStmt, *ast.ReleaseSavepointStmt, *ast.SetStmt:
	default:
		s.fault = fmt.Errorf("%T is not a statement of a use-case", n)
	}
	return s
}

// numberMarkers gives each ? its position among the bound values; the parser leaves that out.
func numberMarkers(n ast.Node) {
	var c markerCollector
	n.Accept(&c)
	slices.SortFunc(c.found, func(a, b *driver.ParamMarkerExpr) int { return a.Offset - b.Offset })
	for i, m := range c.found {
		m.SetOrder(i)
	}
}

type markerCollector struct{ found []*driver.ParamMarkerExpr }

func (c *markerCollector) Enter(n ast.Node) (ast.Node, bool) {
	if m, ok := n.(*driver.ParamMarkerExpr); ok {
		c.found = append(c.found, m)
	}
	return n, false
}

func (c *markerCollector) Leave(n ast.Node) (ast.Node, bool) { return n, true }

// walker visits every query block of a statement, however deeply nested.
type walker struct {
	shape  *shape
	global map[string]bool
}

func (w *walker) Enter(n ast.Node) (ast.Node, bool) {
	switch x := n.(type) {
	case *ast.WithClause:
		w.fault("common table expressions are not used here")
	case *ast.SelectStmt:
		w.block(x.From, x.Where)
	case *ast.UpdateStmt:
		w.shape.write = true
		w.block(x.TableRefs, x.Where)
		for _, a := range x.List {
			if a.Column.Name.L == tenantColumn {
				w.fault("a row never changes its park")
			}
		}
	case *ast.DeleteStmt:
		w.shape.write = true
		w.block(x.TableRefs, x.Where)
	case *ast.InsertStmt:
		w.shape.write = true
		w.insert(x)
	}
	return n, false
}

func (w *walker) Leave(n ast.Node) (ast.Node, bool) { return n, true }

func (w *walker) fault(why string) {
	if w.shape.fault == nil {
		w.shape.fault = fmt.Errorf("%s", why)
	}
}

// ref is one table in a FROM list. conds are the conditions that hold for each of its rows.
type ref struct {
	table, alias string
	conds        []ast.ExprNode
}

// block checks one FROM … WHERE: every tenant table in it must be pinned to the scope.
func (w *walker) block(from *ast.TableRefsClause, where ast.ExprNode) {
	if from == nil {
		return
	}
	var refs []*ref
	w.collect(from.TableRefs, &refs)
	var top []ast.ExprNode
	conjuncts(where, &top)
	for _, r := range refs {
		w.shape.tables = append(w.shape.tables, r.table)
		r.conds = append(r.conds, top...)
	}
	w.pin(refs)
}

// pin finds the tenant condition of each tenant table: bound values, or equality with the
// tenant column of a table that is itself pinned.
func (w *walker) pin(refs []*ref) {
	pinned := map[string]bool{}
	for changed := true; changed; {
		changed = false
		for _, r := range refs {
			if pinned[r.alias] || w.global[r.table] {
				continue
			}
			if p, ok := r.bound(len(refs) == 1); ok {
				w.shape.pins = append(w.shape.pins, p)
				pinned[r.alias], changed = true, true
			} else if r.follows(pinned) {
				pinned[r.alias], changed = true, true
			}
		}
	}
	for _, r := range refs {
		if !pinned[r.alias] && !w.global[r.table] {
			w.shape.loose = append(w.shape.loose, r.table)
		}
	}
}

// collect lists the tables of a join tree. The ON condition of an outer join holds for its
// optional side only.
func (w *walker) collect(n ast.ResultSetNode, out *[]*ref) {
	switch x := n.(type) {
	case *ast.TableSource:
		if t, ok := x.Source.(*ast.TableName); ok {
			alias := x.AsName.L
			if alias == "" {
				alias = t.Name.L
			}
			*out = append(*out, &ref{table: t.Name.L, alias: alias})
		}
	case *ast.Join:
		start := len(*out)
		if x.Left != nil {
			w.collect(x.Left, out)
		}
		middle := len(*out)
		if x.Right != nil {
			w.collect(x.Right, out)
		}
		if x.On == nil {
			return
		}
		var on []ast.ExprNode
		conjuncts(x.On.Expr, &on)
		for i, r := range (*out)[start:] {
			left := start+i < middle
			if (x.Tp == ast.LeftJoin && left) || (x.Tp == ast.RightJoin && !left) {
				continue
			}
			r.conds = append(r.conds, on...)
		}
	}
}

func (w *walker) insert(x *ast.InsertStmt) {
	switch {
	case x.IsReplace, len(x.OnDuplicate) > 0:
		w.fault("an upsert can take over another park's row")
	case x.Select != nil:
		w.fault("INSERT … SELECT is not used here")
	}
	var refs []*ref
	if x.Table != nil {
		w.collect(x.Table.TableRefs, &refs)
	}
	if len(refs) != 1 {
		w.fault("an insert names one table")
		return
	}
	table := refs[0].table
	w.shape.tables = append(w.shape.tables, table)
	if w.global[table] {
		return
	}
	column := -1
	for i, c := range x.Columns {
		if c.Name.L == tenantColumn {
			column = i
		}
	}
	p := pin{table: table}
	for _, row := range x.Lists {
		if column < 0 || column >= len(row) {
			break
		}
		if m, ok := row[column].(*driver.ParamMarkerExpr); ok {
			p.params = append(p.params, m.Order)
		}
	}
	if len(x.Lists) == 0 || len(p.params) != len(x.Lists) {
		w.shape.loose = append(w.shape.loose, table)
		return
	}
	w.shape.pins = append(w.shape.pins, p)
}

// bound finds "tenant_id = ?" or "tenant_id IN (?, …)" among the conditions of r.
func (r *ref) bound(alone bool) (pin, bool) {
	for _, c := range r.conds {
		switch e := c.(type) {
		case *ast.BinaryOperationExpr:
			if e.Op != opcode.EQ || !r.isTenant(e.L, alone) {
				continue
			}
			if m, ok := e.R.(*driver.ParamMarkerExpr); ok {
				return pin{r.table, []int{m.Order}}, true
			}
		case *ast.PatternInExpr:
			if e.Not || e.Sel != nil || !r.isTenant(e.Expr, alone) {
				continue
			}
			if ps, ok := markers(e.List); ok {
				return pin{r.table, ps}, true
			}
		}
	}
	return pin{}, false
}

// markers reads an IN list of bound values, or of a single NULL, which matches no row.
func markers(list []ast.ExprNode) ([]int, bool) {
	var out []int
	for _, v := range list {
		switch m := v.(type) {
		case *driver.ParamMarkerExpr:
			out = append(out, m.Order)
		case *driver.ValueExpr:
			if len(list) != 1 || m.Kind() != driver.KindNull {
				return nil, false
			}
		default:
			return nil, false
		}
	}
	return out, true
}

// follows finds "r.tenant_id = other.tenant_id" where other is already pinned.
func (r *ref) follows(pinned map[string]bool) bool {
	for _, c := range r.conds {
		e, ok := c.(*ast.BinaryOperationExpr)
		if !ok || e.Op != opcode.EQ {
			continue
		}
		l, lok := tenantOf(e.L)
		o, rok := tenantOf(e.R)
		if lok && rok && ((l == r.alias && pinned[o]) || (o == r.alias && pinned[l])) {
			return true
		}
	}
	return false
}

func (r *ref) isTenant(e ast.ExprNode, alone bool) bool {
	t, ok := tenantOf(e)
	return ok && (t == r.alias || (t == "" && alone))
}

// tenantOf names the table of a tenant_id column expression; "" when unqualified.
func tenantOf(e ast.ExprNode) (table string, ok bool) {
	c, is := e.(*ast.ColumnNameExpr)
	if !is || c.Name.Name.L != tenantColumn {
		return "", false
	}
	return strings.ToLower(c.Name.Table.O), true
}

// conjuncts splits a condition at its top-level ANDs, through parentheses.
func conjuncts(e ast.ExprNode, out *[]ast.ExprNode) {
	for {
		p, ok := e.(*ast.ParenthesesExpr)
		if !ok {
			break
		}
		e = p.Expr
	}
	if b, ok := e.(*ast.BinaryOperationExpr); ok && b.Op == opcode.LogicAnd {
		conjuncts(b.L, out)
		conjuncts(b.R, out)
		return
	}
	if e != nil {
		*out = append(*out, e)
	}
}
