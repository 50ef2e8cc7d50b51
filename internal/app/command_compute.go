package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/platform/tabular"
	"sitong/internal/workday"
)

// exitUnknownYear ends a command that would have to guess the holidays of a year.
const exitUnknownYear = 3

// ending is an error with the exit code it ends the program with.
type ending struct {
	code int
	text string
}

func (e ending) Error() string { return e.text }

func (e ending) ExitCode() int { return e.code }

// json writes v for programs: one document, indented.
func (c *console) json(v any) error {
	e := json.NewEncoder(c.out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// say is a sentence in the language of the command line.
func (c *console) say(t errs.Text, params map[string]string) string { return t.In(c.lang, params) }

type checkIDCommand struct {
	Kind   string   `arg:"" enum:"uscc,id,gtin,sc,phone" help:"What the values are: uscc, id, gtin, sc or phone."`
	Values []string `arg:"" name:"value" help:"Numbers as people write them."`
}

type checkedNumber struct {
	Value  string `json:"value"`
	Kind   string `json:"kind"`
	Valid  bool   `json:"valid"`
	Code   string `json:"code"`
	Reason string `json:"reason"`
}

// Run checks numbers without asking any register. Findings when one is not valid.
func (k checkIDCommand) Run(c *console) error {
	out, invalid := make([]checkedNumber, len(k.Values)), 0
	today := clock.DateOf(clock.System(0).Now())
	for i, v := range k.Values {
		r := cnid.CheckOn(cnid.Kind(k.Kind), v, today)
		out[i] = checkedNumber{v, k.Kind, r.Valid, r.Code, c.say(r.Reason, nil)}
		if !r.Valid {
			invalid++
		}
	}
	if c.asJSON {
		if err := c.json(out); err != nil {
			return err
		}
	} else {
		for _, o := range out {
			fmt.Fprintf(c.out, "%s\t%s\t%s\n", o.Value, map[bool]string{true: "ok", false: "invalid"}[o.Valid], o.Reason)
		}
	}
	if invalid > 0 {
		return errFindings
	}
	return nil
}

type workdayCommand struct {
	Due workdayDueCommand `cmd:"" help:"When a limit of N working days that starts on DATE runs out."`
}

type workdayDueCommand struct {
	Date string `arg:"" help:"First day, YYYY-MM-DD; it is not counted."`
	N    int    `arg:"" name:"n" help:"Working days."`
}

type dueStep struct {
	Date   clock.Date `json:"date"`
	Counts bool       `json:"counts"`
	Why    string     `json:"why"`
}

type dueAnswer struct {
	Start       clock.Date `json:"start"`
	WorkingDays int        `json:"working_days"`
	Due         clock.Date `json:"due"`
	Version     string     `json:"calendar_version"`
	Steps       []dueStep  `json:"steps"`
}

// Run reckons a due date with the calendars the product ships with; a year without one ends
// it with exit code 3, for a program cannot mark its answer as unconfirmed.
func (w workdayDueCommand) Run(c *console) error {
	start, err := clock.ParseDate(w.Date)
	if err != nil {
		return ending{exitUsage, "DATE should be a day spelled YYYY-MM-DD"}
	}
	cal, err := workday.BuiltIn()
	if err != nil {
		return err
	}
	r, err := cal.Due(start.Start().Add(12*time.Hour), workday.Limit{N: w.N, Unit: workday.WorkingDays})
	if err != nil {
		return ending{exitUsage, fmt.Sprintf("N should be a whole number from 1 to %d", workday.MaxN)}
	}
	if !r.Confirmed {
		years := cal.Years()
		return ending{exitUnknownYear, fmt.Sprintf("no calendar: only the years %d to %d are known", years[0].Year, years[len(years)-1].Year)}
	}
	out := dueAnswer{r.Start, w.N, r.Due, r.Version, make([]dueStep, len(r.Steps))}
	for i, s := range r.Steps {
		out.Steps[i] = dueStep{s.Date, s.Counts, c.say(s.Why, nil)}
	}
	if c.asJSON {
		return c.json(out)
	}
	for _, s := range out.Steps {
		fmt.Fprintf(c.out, "%s  %s  %s\n", s.Date, map[bool]string{true: "+", false: " "}[s.Counts], s.Why)
	}
	fmt.Fprintf(c.out, "due %s (%s)\n", out.Due, out.Version)
	return nil
}

type importCommand struct {
	Preview importPreviewCommand `cmd:"" help:"Say what FILE is, and name every cell that cannot be read."`
}

type importPreviewCommand struct {
	File string `arg:"" help:"CSV, TSV or XLSX."`
}

type cellFault struct {
	Row     int    `json:"row"`
	Column  string `json:"column"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

type previewAnswer struct {
	Format   tabular.Format   `json:"format"`
	Encoding tabular.Encoding `json:"encoding"`
	Columns  []string         `json:"columns"`
	GoodRows int              `json:"good_rows"`
	Errors   []cellFault      `json:"errors"`
}

// Run reads a whole file and stores nothing. Findings when a cell or the file is not readable.
func (p importPreviewCommand) Run(c *console) error {
	f, err := os.Open(p.File)
	if err != nil {
		return ending{exitUsage, err.Error()}
	}
	defer f.Close()
	s, err := tabular.Preview(f, tabular.DefaultLimits())
	var refused *errs.Error
	if err != nil && !errors.As(err, &refused) {
		return err
	}
	out := previewAnswer{s.Format, s.Encoding, append([]string{}, s.Columns...), s.GoodRows, []cellFault{}}
	for _, e := range s.Errors {
		out.Errors = append(out.Errors, cellFault{e.Row, e.Column, e.Code, e.Message(c.lang)})
	}
	if refused != nil {
		out.Errors = append(out.Errors, cellFault{Code: refused.Code, Message: c.say(refused.Text, refused.Params)})
	}
	if c.asJSON {
		err = c.json(out)
	} else {
		err = out.print(c)
	}
	if err == nil && len(out.Errors) > 0 {
		return errFindings
	}
	return err
}

func (a previewAnswer) print(c *console) error {
	fmt.Fprintf(c.out, "%s, %s, %d columns, %d good rows\n", a.Format, a.Encoding, len(a.Columns), a.GoodRows)
	for _, e := range a.Errors {
		fmt.Fprintf(c.out, "%d\t%s\t%s\t%s\n", e.Row, e.Column, e.Code, e.Message)
	}
	return nil
}
