// Package errs names the kinds of failure a caller can act on.
//
// A domain declares its errors as values, with the sentence a person will read in
// both languages of the product; only the HTTP face turns a kind into a status.
package errs

import (
	"errors"
	"maps"
	"strings"
	"time"
)

// Kind says what a caller can do about a failure.
type Kind string

const (
	Invalid         Kind = "invalid"         // the input breaks the contract or a rule: change it
	Unauthenticated Kind = "unauthenticated" // sign in (again)
	Forbidden       Kind = "forbidden"       // signed in, but not allowed
	NotFound        Kind = "not_found"       // no such thing, or none the caller may know of
	Conflict        Kind = "conflict"        // the state does not allow it
	Precondition    Kind = "precondition"    // the version read is no longer the version stored
	TooMany         Kind = "too_many"        // slow down
	Unavailable     Kind = "unavailable"     // try again later
	Internal        Kind = "internal"        // a defect; the cause is logged, never shown
)

// Text is one sentence in both languages; {name} is filled from the error's params.
type Text struct{ ZH, EN string }

// In returns the sentence in lang ("en", anything else is Chinese) with params filled in.
func (t Text) In(lang string, params map[string]string) string {
	s := t.ZH
	if lang == "en" {
		s = t.EN
	}
	for k, v := range params {
		s = strings.ReplaceAll(s, "{"+k+"}", v)
	}
	return s
}

// Error is a failure whose code and text are safe to show.
type Error struct {
	Kind   Kind
	Code   string // stable, "domain.snake_case"
	Text   Text
	Params map[string]string
	Fields []Field
	// RetryAfter tells a refused caller how long to wait (TooMany, Unavailable).
	RetryAfter time.Duration
	cause      error
}

// Field is a failure of one input value.
type Field struct {
	Pointer string // JSON pointer into the request body, or "#/query/<name>"
	Code    string
	Text    Text
	Params  map[string]string
}

// New declares an error. Chinese first, English second.
func New(kind Kind, code, zh, en string) *Error {
	return &Error{Kind: kind, Code: code, Text: Text{zh, en}}
}

func (e *Error) Error() string {
	s := e.Code + ": " + e.Text.In("en", e.Params)
	for _, f := range e.Fields {
		s += "; " + f.Pointer + " " + f.Code
	}
	if e.cause != nil {
		s += ": " + e.cause.Error()
	}
	return s
}

func (e *Error) Unwrap() error { return e.cause }

// Is compares codes, so a copy made by With, At or Because still matches its declaration.
func (e *Error) Is(target error) bool {
	var o *Error
	return errors.As(target, &o) && o.Code == e.Code
}

func (e *Error) copy() *Error { c := *e; c.Params = maps.Clone(e.Params); return &c }

// With returns a copy whose text has the named values filled in: With("floor", "12.00").
func (e *Error) With(nameValue ...string) *Error {
	c := e.copy()
	if c.Params == nil {
		c.Params = map[string]string{}
	}
	for i := 0; i+1 < len(nameValue); i += 2 {
		c.Params[nameValue[i]] = nameValue[i+1]
	}
	return c
}

// Because returns a copy that carries an internal cause. The cause is logged, never shown.
func (e *Error) Because(cause error) *Error { c := e.copy(); c.cause = cause; return c }

// At returns a copy that names the input fields at fault.
func (e *Error) At(fields ...Field) *Error {
	c := e.copy()
	c.Fields = append(append([]Field(nil), e.Fields...), fields...)
	return c
}

// After returns a copy that tells the caller when to come back.
func (e *Error) After(d time.Duration) *Error { c := e.copy(); c.RetryAfter = d; return c }

// KindOf returns the kind of err; an error of no kind is Internal.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return Internal
}

// Fields collects the failures of one input, so that all are named at once.
type Fields []Field

// Add notes one failure. Chinese first, English second.
func (f *Fields) Add(pointer, code, zh, en string, nameValue ...string) {
	field := Field{Pointer: pointer, Code: code, Text: Text{zh, en}}
	if len(nameValue) > 0 {
		field.Params = map[string]string{}
		for i := 0; i+1 < len(nameValue); i += 2 {
			field.Params[nameValue[i]] = nameValue[i+1]
		}
	}
	*f = append(*f, field)
}

// Err returns nil when nothing was added, otherwise as with the fields attached.
func (f Fields) Err(as *Error) error {
	if len(f) == 0 {
		return nil
	}
	return as.At(f...)
}
