package db

import (
	"context"
	"database/sql/driver"
)

// guardedConnector opens connections whose every statement passes the tripwire. It wraps
// database/sql/driver, below every cache of prepared statements, so bound values are seen.
type guardedConnector struct {
	driver.Connector
	wire *Tripwire
	// opening runs once on each new connection.
	opening string
}

func (g *guardedConnector) Connect(ctx context.Context) (driver.Conn, error) {
	c, err := g.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	if g.opening != "" {
		if _, err := c.(driver.ExecerContext).ExecContext(ctx, g.opening, nil); err != nil {
			return nil, err
		}
	}
	return &guardedConn{Conn: c, wire: g.wire}, nil
}

// dsnConnector lets a driver that only knows names be opened without a global registration.
type dsnConnector struct {
	dsn    string
	driver driver.Driver
}

func (d dsnConnector) Connect(context.Context) (driver.Conn, error) { return d.driver.Open(d.dsn) }
func (d dsnConnector) Driver() driver.Driver                        { return d.driver }

type guardedConn struct {
	driver.Conn
	wire *Tripwire
}

func (c *guardedConn) PrepareContext(ctx context.Context, text string) (driver.Stmt, error) {
	var st driver.Stmt
	var err error
	if p, ok := c.Conn.(driver.ConnPrepareContext); ok {
		st, err = p.PrepareContext(ctx, text)
	} else {
		st, err = c.Conn.Prepare(text)
	}
	if err != nil {
		return nil, err
	}
	return &guardedStmt{Stmt: st, wire: c.wire, text: text, shape: c.wire.shapeOf(text)}, nil
}

func (c *guardedConn) ExecContext(ctx context.Context, text string, args []driver.NamedValue) (driver.Result, error) {
	if err := c.wire.check(ctx, text, nil, args); err != nil {
		return nil, err
	}
	if e, ok := c.Conn.(driver.ExecerContext); ok {
		return e.ExecContext(ctx, text, args)
	}
	return nil, driver.ErrSkip
}

func (c *guardedConn) QueryContext(ctx context.Context, text string, args []driver.NamedValue) (driver.Rows, error) {
	if err := c.wire.check(ctx, text, nil, args); err != nil {
		return nil, err
	}
	if q, ok := c.Conn.(driver.QueryerContext); ok {
		return q.QueryContext(ctx, text, args)
	}
	return nil, driver.ErrSkip
}

func (c *guardedConn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	tx, err := c.Conn.(driver.ConnBeginTx).BeginTx(ctx, opts)
	if err != nil || c.wire.cut.Load() == nil {
		return tx, err
	}
	return interruptedTx{tx, c.wire}, nil
}

// interruptedTx lets a test cut between the last statement and the commit.
type interruptedTx struct {
	driver.Tx
	wire *Tripwire
}

func (t interruptedTx) Commit() error {
	if err := t.wire.interrupted("COMMIT"); err != nil {
		_ = t.Rollback()
		return err
	}
	return t.Tx.Commit()
}

func (c *guardedConn) Ping(ctx context.Context) error {
	if p, ok := c.Conn.(driver.Pinger); ok {
		return p.Ping(ctx)
	}
	return nil
}

func (c *guardedConn) ResetSession(ctx context.Context) error {
	if r, ok := c.Conn.(driver.SessionResetter); ok {
		return r.ResetSession(ctx)
	}
	return nil
}

func (c *guardedConn) IsValid() bool {
	if v, ok := c.Conn.(driver.Validator); ok {
		return v.IsValid()
	}
	return true
}

func (c *guardedConn) CheckNamedValue(v *driver.NamedValue) error {
	if n, ok := c.Conn.(driver.NamedValueChecker); ok {
		return n.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

type guardedStmt struct {
	driver.Stmt
	wire  *Tripwire
	text  string
	shape *shape
}

func (s *guardedStmt) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	if err := s.wire.check(ctx, s.text, s.shape, args); err != nil {
		return nil, err
	}
	return s.Stmt.(driver.StmtExecContext).ExecContext(ctx, args)
}

func (s *guardedStmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	if err := s.wire.check(ctx, s.text, s.shape, args); err != nil {
		return nil, err
	}
	return s.Stmt.(driver.StmtQueryContext).QueryContext(ctx, args)
}

func (s *guardedStmt) CheckNamedValue(v *driver.NamedValue) error {
	if n, ok := s.Stmt.(driver.NamedValueChecker); ok {
		return n.CheckNamedValue(v)
	}
	return driver.ErrSkip
}
