package admission

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/tabular"
)

// checker finds what is wrong with the rows of a roster: each by itself, against each other
// and against what the park already has. It looks rows up in batches.
type checker struct {
	s       *Service
	kind    Kind
	report  Report
	bad     int64
	header  []string
	failed  [][]string
	seen    map[string]int // key → row it first stood in
	waiting []pending
}

// pending is a row that waits to be compared with the database.
type pending struct {
	row    RosterRow
	cells  []string
	wrongs []RowFinding
}

const lookupRows = 200

func newChecker(s *Service, kind Kind) *checker {
	c := &checker{s: s, kind: kind, seen: map[string]int{}, report: Report{Findings: []RowFinding{}, Preview: []RosterRow{}, Good: []int{}}}
	for _, col := range rosterColumns(kind) {
		c.header = append(c.header, col.Name)
	}
	return c
}

func asErr(err error) *errs.Error {
	var e *errs.Error
	errors.As(err, &e)
	return e
}

func finding(row int, column string, e *errs.Error) RowFinding {
	return RowFinding{row, column, e.Code, Words{e.Text.In("zh-CN", e.Params), e.Text.In("en", e.Params)}}
}

var (
	errRepeated = errs.New(errs.Invalid, "admission.roster_repeated", "与第 {row} 行重复", "The same as row {row}")
	errExists   = errs.New(errs.Invalid, "admission.roster_exists", "本基地已登记：{name}", "Already on file in this park: {name}")
	errListed   = errs.New(errs.Invalid, "admission.roster_blacklisted", "证件号码、信用代码或平台账号与黑名单中的主体相同", "Identity number, credit code or platform account is that of somebody on the blacklist")
	errOwned    = errs.New(errs.Invalid, "admission.roster_account_owned", "该平台账号属于：{name}", "This account belongs to: {name}")
	errAgency   = errs.New(errs.Invalid, "admission.roster_agency_unknown", "本基地没有名为“{name}”的机构，请先导入机构", "The park has no agency called {name}: import agencies first")
)

// take receives a row with what is wrong with its cells.
func (c *checker) take(ctx context.Context, row tabular.Row, v RosterRow) error {
	p := pending{row: v, cells: rowCells(v, c.kind)}
	for _, e := range row.Errors {
		p.wrongs = append(p.wrongs, RowFinding{e.Row, e.Column, e.Code, Words{e.Message("zh-CN"), e.Message("en")}})
	}
	if e := p.row.complete(c.kind); e != nil {
		p.wrongs = append(p.wrongs, finding(v.Row, "", e))
	}
	for column, key := range v.keys() {
		if first, twice := c.seen[key]; twice {
			p.wrongs = append(p.wrongs, finding(v.Row, column, errRepeated.With("row", fmt.Sprint(first))))
		} else {
			c.seen[key] = v.Row
		}
	}
	if len(row.Errors) > 0 {
		p.cells = fit(row.Cells, len(c.header)) // what was typed, since it could not all be read
	}
	c.waiting = append(c.waiting, p)
	if len(c.waiting) < lookupRows {
		return nil
	}
	return c.flush(ctx)
}

// flush compares the waiting rows with the database and sorts them into good and bad.
func (c *checker) flush(ctx context.Context) error {
	rows := make([]*RosterRow, len(c.waiting))
	for i := range c.waiting {
		rows[i] = &c.waiting[i].row
	}
	known, err := c.s.known(ctx, c.kind, rows)
	if err != nil {
		return err
	}
	for _, p := range c.waiting {
		p.wrongs = append(p.wrongs, known.compare(p.row)...)
		if len(p.wrongs) == 0 {
			c.report.Good = append(c.report.Good, p.row.Row)
			if len(c.report.Preview) < maxPreview {
				c.report.Preview = append(c.report.Preview, p.row.preview())
			}
			continue
		}
		c.bad++
		c.report.Findings = append(c.report.Findings, p.wrongs[:min(len(p.wrongs), maxFindings-len(c.report.Findings))]...)
		var why []string
		for _, w := range p.wrongs {
			why = append(why, strings.TrimPrefix(w.Column+"："+w.Text.ZH, "："))
		}
		c.failed = append(c.failed, append(p.cells, strings.Join(why, "；")))
	}
	c.waiting = nil
	return nil
}

// rowCells is a row as the template orders it.
func rowCells(r RosterRow, kind Kind) []string {
	switch kind {
	case Streamer:
		return []string{r.Name, r.Phone, r.IDNumber, r.Platform, r.UID, r.AccountName, r.Agency, r.Address}
	case Agency:
		return []string{r.Name, string(r.Form), r.USCC, r.Contact, r.Phone, r.Address}
	}
	return []string{r.Name, string(r.Form), r.USCC, r.Contact, r.Phone, r.Address, r.Platform, r.UID, r.AccountName}
}

func fit(cells []string, n int) []string {
	out := make([]string, n)
	copy(out, cells)
	return out
}

// knowledge is what the park already has of some rows.
type knowledge struct {
	byUSCC, byID map[string]Subject
	accounts     map[string]Subject
	agencies     map[string]id.ID
	listed       map[int]bool // rows of somebody on the blacklist
	idIndex      func(RosterRow) string
}

// known looks up everything the rows could collide with or refer to, in four queries.
func (s *Service) known(ctx context.Context, kind Kind, rows []*RosterRow) (knowledge, error) {
	park := actor.From(ctx).ParkID
	k := knowledge{map[string]Subject{}, map[string]Subject{}, map[string]Subject{}, map[string]id.ID{}, nil, func(r RosterRow) string { return s.idIndex(park, r) }}
	var codes, indexes, uids, agencies []string
	for _, r := range rows {
		codes, uids, agencies = append(codes, r.USCC), append(uids, r.UID), append(agencies, r.Agency)
		indexes = append(indexes, k.idIndex(*r))
	}
	var err error
	if k.listed, err = s.listedRows(ctx, park, rows); err != nil {
		return k, err
	}
	same, err := s.store.matches(ctx, kind, codes, indexes)
	if err != nil {
		return k, err
	}
	for _, v := range same {
		if v.USCC != "" {
			k.byUSCC[v.USCC] = v
		}
		if v.IDIndex != "" {
			k.byID[v.IDIndex] = v
		}
	}
	accounts, err := s.store.accountsByUIDs(ctx, uids)
	if err != nil {
		return k, err
	}
	var owners []id.ID
	for _, a := range accounts {
		owners = append(owners, a.SubjectID)
	}
	named, err := s.SubjectsByIDs(ctx, owners)
	if err != nil {
		return k, err
	}
	for _, a := range accounts {
		k.accounts[a.Platform+":"+a.UID] = named[a.SubjectID]
	}
	if kind != Streamer {
		return k, nil
	}
	found, err := s.store.byNames(ctx, Agency, agencies)
	for _, v := range found {
		k.agencies[v.Name] = v.ID
	}
	return k, err
}

// compare names where a row collides with what is there.
func (k knowledge) compare(r RosterRow) []RowFinding {
	var out []RowFinding
	if v, ok := k.byUSCC[r.USCC]; ok && r.USCC != "" {
		out = append(out, finding(r.Row, "统一社会信用代码", errExists.With("name", v.Name)))
	}
	if v, ok := k.byID[k.idIndex(r)]; ok && r.IDNumber != "" {
		out = append(out, finding(r.Row, "身份证号", errExists.With("name", v.Name)))
	}
	if v, ok := k.accounts[r.Platform+":"+r.UID]; ok && r.UID != "" {
		out = append(out, finding(r.Row, "平台账号", errOwned.With("name", v.Name)))
	}
	if k.listed[r.Row] {
		out = append(out, finding(r.Row, "", errListed))
	}
	if r.Agency != "" && k.agencies[r.Agency] == "" {
		out = append(out, finding(r.Row, "所属机构", errAgency.With("name", r.Agency)))
	}
	return out
}

// listedRows says which rows are of somebody on the blacklist: an imported dossier may trade at
// once, so it is refused before it is one. A phone number alone refuses nobody.
func (s *Service) listedRows(ctx context.Context, park id.ID, rows []*RosterRow) (map[int]bool, error) {
	of := make(map[Mark][]int)
	var all []Mark
	for _, r := range rows {
		v := Subject{USCC: r.USCC, IDIndex: s.idIndex(park, *r)}
		var accounts []PlatformAccount
		if r.UID != "" {
			accounts = []PlatformAccount{{Platform: r.Platform, UID: r.UID}}
		}
		for _, m := range s.marks(park, v, accounts)[1:] { // the row is no dossier yet
			of[m] = append(of[m], r.Row)
			all = append(all, m)
		}
	}
	hits, err := s.Blacklist.Listed(ctx, all)
	out := map[int]bool{}
	for m := range hits {
		for _, row := range of[m] {
			out[row] = true
		}
	}
	return out, err
}
