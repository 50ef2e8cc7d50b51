package intake

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/tabular"
	"sitong/internal/sourcing"
)

// checker finds what is wrong with the lines of a list: each by itself, against each other and
// against what the park already has. It looks them up in batches.
type checker struct {
	s       *Service
	m       Import
	report  Report
	bad     int64
	failed  [][]string
	seen    map[string]int // key → row it first stood in
	waiting []pending
}

// pending is a line that waits to be compared with the database.
type pending struct {
	line   Line
	typed  []string // what was typed, when it could not all be read
	wrongs []Finding
}

const lookupRows = 200

func newChecker(s *Service, m Import) *checker {
	return &checker{s: s, m: m, seen: map[string]int{}, report: Report{Findings: []Finding{}, Preview: []Line{}, Good: []int{}, Headers: []string{}}}
}

// take receives a line with what is wrong with its cells.
func (c *checker) take(ctx context.Context, row tabular.Row, l Line) error {
	p := pending{line: l}
	for _, e := range row.Errors {
		p.wrongs = append(p.wrongs, Finding{e.Row, e.Column, e.Code, errs.Text{ZH: e.Message("zh-CN"), EN: e.Message("en")}})
	}
	if len(row.Errors) > 0 {
		p.typed = row.Cells
	} else {
		p.line.Content, p.wrongs = c.s.tidy(l)
	}
	if c.waiting = append(c.waiting, p); len(c.waiting) < lookupRows {
		return nil
	}
	return c.flush(ctx)
}

// tidy is the content of a line as a draft would hold it, and what keeps it from being one.
func (s *Service) tidy(l Line) (sourcing.Content, []Finding) {
	content, err := s.Products.Tidy(l.Content)
	var refused *errs.Error
	if !errors.As(err, &refused) {
		return content, nil
	}
	var out []Finding
	for _, f := range refused.Fields {
		out = append(out, Finding{l.Row, s.columnOf(f.Pointer), f.Code, errs.Text{ZH: f.Text.In("zh-CN", f.Params), EN: f.Text.In("en", f.Params)}})
	}
	return content, out
}

// flush compares the waiting lines with the database and sorts them into good and bad.
func (c *checker) flush(ctx context.Context) error {
	lines := make([]*Line, len(c.waiting))
	for i := range c.waiting {
		lines[i] = &c.waiting[i].line
	}
	known, err := c.s.known(ctx, c.m, lines)
	if err != nil {
		return err
	}
	for _, p := range c.waiting {
		p.wrongs = append(p.wrongs, known.compare(p.line)...)
		if key := p.line.key(); p.line.merchantID != "" && p.typed == nil {
			if first, twice := c.seen[key]; twice {
				p.wrongs = append(p.wrongs, finding(p.line.Row, "", errRepeated.With("row", strconv.Itoa(first))))
			} else {
				c.seen[key] = p.line.Row
			}
		}
		c.sort(p)
	}
	c.waiting = c.waiting[:0]
	return nil
}

func (c *checker) sort(p pending) {
	if len(p.wrongs) == 0 {
		c.report.Good = append(c.report.Good, p.line.Row)
		if len(c.report.Preview) < maxPreview {
			c.report.Preview = append(c.report.Preview, p.line)
		}
		return
	}
	c.bad++
	c.report.Findings = append(c.report.Findings, p.wrongs[:min(len(p.wrongs), maxFindings-len(c.report.Findings))]...)
	why := make([]string, len(p.wrongs))
	for i, w := range p.wrongs {
		why[i] = strings.TrimPrefix(w.Column+"："+w.Text.ZH, "：")
	}
	c.failed = append(c.failed, append(c.cells(p), strings.Join(why, "；")))
}

// cells are a bad line as it goes back to the person: in the order of the template, as typed
// where it could not be read.
func (c *checker) cells(p pending) []string {
	if p.typed == nil {
		return p.line.cells(c.s.Products.Matrix())
	}
	all := columns(c.s.Products.Matrix())
	out := make([]string, len(all))
	at := tabular.Places(c.report.Headers, mapped(all, c.m.Mapping))
	for i := range all {
		if at[i] >= 0 && at[i] < len(p.typed) {
			out[i] = p.typed[at[i]]
		}
	}
	return out
}

// knowledge is what the park already has of some lines.
type knowledge struct {
	chosen    id.ID // the merchant of the whole import; empty for none
	merchants map[string]sourcing.Party
	several   map[string]bool // names that more than one merchant goes by
	alike     map[string]sourcing.Product
}

// known finds the merchants the lines name and the products they would repeat; each line learns
// its merchant.
func (s *Service) known(ctx context.Context, m Import, lines []*Line) (knowledge, error) {
	k := knowledge{m.MerchantID, map[string]sourcing.Party{}, map[string]bool{}, map[string]sourcing.Product{}}
	var names []string
	var contents []sourcing.Content
	for _, l := range lines {
		if l.Merchant != "" {
			names = append(names, l.Merchant)
		}
		contents = append(contents, l.Content)
	}
	parties, err := s.Merchants.Named(ctx, names)
	if err != nil {
		return k, err
	}
	for _, p := range parties {
		_, k.several[p.Name] = k.merchants[p.Name]
		k.merchants[p.Name] = p
	}
	if m.MerchantID != "" {
		chosen, err := s.Merchants.Party(ctx, m.MerchantID)
		if err != nil {
			return k, err
		}
		k.merchants[""], k.merchants[chosen.Name], k.several[chosen.Name] = chosen, chosen, false
	}
	for _, l := range lines {
		l.merchantID = k.ownerOf(*l)
	}
	alike, err := s.Products.Alike(ctx, contents)
	for _, p := range alike {
		k.alike[Line{merchantID: p.MerchantID, Content: p.Content}.key()] = p
	}
	return k, err
}

// ownerOf is the one merchant a line belongs to; empty when it names nobody, several, or another
// than the import is for.
func (k knowledge) ownerOf(l Line) id.ID {
	owner := k.merchants[l.Merchant].ID
	if k.several[l.Merchant] || k.chosen != "" && owner != k.chosen {
		return ""
	}
	return owner
}

// compare names where a line refers to nobody or repeats what is there.
func (k knowledge) compare(l Line) []Finding {
	switch {
	case l.Merchant == "" && l.merchantID == "":
		return []Finding{finding(l.Row, "商家", errNobody)}
	case l.merchantID == "" && k.chosen != "":
		return []Finding{finding(l.Row, "商家", errOther)}
	case l.merchantID == "" && k.several[l.Merchant]:
		return []Finding{finding(l.Row, "商家", errSeveral.With("name", l.Merchant))}
	case l.merchantID == "":
		return []Finding{finding(l.Row, "商家", errMerchant.With("name", l.Merchant))}
	}
	if p, ok := k.alike[l.key()]; ok {
		return []Finding{finding(l.Row, "", errExists.With("title", p.Title))}
	}
	return nil
}
