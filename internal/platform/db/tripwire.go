package db

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/pingcap/tidb/pkg/parser"
)

// ErrTripwire reports a statement that would have left its park. It is a defect of the
// program: the statement did not run, and the request fails.
var ErrTripwire = errors.New("db: tripwire")

// Tripwire is the last guard before the database: it reads every statement text once, when
// it is prepared, and compares the bound tenant values with the scope at each execution.
// It knows nothing of GORM, so whatever built the statement is caught here.
type Tripwire struct {
	global map[string]bool
	shapes sync.Map // text → *shape
	known  atomic.Int64
	cut    atomic.Pointer[func(string) error]
}

// maxShapes bounds the cache of parsed texts; beyond it texts are parsed each time.
const maxShapes = 20000

// NewTripwire returns a tripwire that treats every table as a park's table except the global ones.
func NewTripwire(global map[string]bool) *Tripwire { return &Tripwire{global: global} }

// shapeOf parses text at most once.
func (t *Tripwire) shapeOf(text string) *shape {
	if s, ok := t.shapes.Load(text); ok {
		return s.(*shape)
	}
	s := readShape(parser.New(), text, t.global)
	if t.known.Add(1) <= maxShapes {
		t.shapes.Store(text, s)
	}
	return s
}

// check returns ErrTripwire unless the statement with these bound values stays inside the
// scope of ctx.
func (t *Tripwire) check(ctx context.Context, text string, s *shape, args []driver.NamedValue) error {
	if err := t.interrupted(text); err != nil {
		return err
	}
	sc := scopeOf(ctx)
	if sc.kind == scopeDoor && sc.door.schema {
		return nil
	}
	if s == nil {
		s = t.shapeOf(text)
	}
	if s.fault != nil {
		return fmt.Errorf("%w: %w: %s", ErrTripwire, s.fault, brief(text))
	}
	if len(s.tables) == 0 {
		return nil
	}
	switch sc.kind {
	case scopeNone:
		return fmt.Errorf("%w: nobody acts: %s", ErrTripwire, brief(text))
	case scopeDoor:
		return t.checkDoor(sc.door, s, text)
	}
	if len(s.loose) > 0 {
		return fmt.Errorf("%w: %s without its park: %s", ErrTripwire, s.loose[0], brief(text))
	}
	if s.write && sc.kind == scopeParks && len(s.pins) > 0 {
		return fmt.Errorf("%w: a reader of several parks writes: %s", ErrTripwire, brief(text))
	}
	return t.checkPins(sc, s, args, text)
}

// interrupted asks the test that set DB.Interrupt whether the statement still runs.
func (t *Tripwire) interrupted(text string) error {
	if cut := t.cut.Load(); cut != nil {
		return (*cut)(text)
	}
	return nil
}

func (t *Tripwire) checkDoor(d *Door, s *shape, text string) error {
	for _, table := range s.tables {
		if !t.global[table] && !d.opens(table) {
			return fmt.Errorf("%w: door %s does not open %s: %s", ErrTripwire, d.Name, table, brief(text))
		}
	}
	if s.write && !d.write {
		return fmt.Errorf("%w: door %s is for reading: %s", ErrTripwire, d.Name, brief(text))
	}
	return nil
}

func (t *Tripwire) checkPins(sc scope, s *shape, args []driver.NamedValue, text string) error {
	for _, p := range s.pins {
		for _, i := range p.params {
			if i >= len(args) {
				return fmt.Errorf("%w: %s: tenant value %d is not bound: %s", ErrTripwire, p.table, i, brief(text))
			}
			v, ok := args[i].Value.(string)
			if !ok || !sc.holds(v) {
				return fmt.Errorf("%w: %s: tenant value outside the scope: %s", ErrTripwire, p.table, brief(text))
			}
		}
	}
	return nil
}

// brief is the head of a statement for an error text; bound values are never part of it.
func brief(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 120 {
		return text[:120] + "…"
	}
	return text
}
