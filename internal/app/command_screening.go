package app

import (
	"fmt"
	"io"
	"os"
	"unicode/utf8"

	"sitong/internal/screening"
)

type screeningCommand struct {
	Scan     screeningScanCommand     `cmd:"" help:"Name what the advertising and trading rules may not allow in the text of FILE."`
	Evaluate screeningEvaluateCommand `cmd:"" help:"Precision and recall of the lexicon on labelled texts, one JSON object a line."`
}

type screeningScanCommand struct {
	File     string `arg:"" help:"UTF-8 text, - for standard input."`
	Category string `help:"What is sold, such as cosmetics or health_food; without it every rule applies."`
}

// Run screens a text. Findings when there is a hit.
func (s screeningScanCommand) Run(c *console) error {
	text, err := readText(s.File)
	if err != nil {
		return err
	}
	p, err := platformPipeline()
	if err != nil {
		return err
	}
	r := p.Report(text, s.Category, c.lang)
	if c.asJSON {
		err = c.json(r)
	} else {
		for _, h := range r.Hits {
			fmt.Fprintf(c.out, "%d-%d\t%s\t%s\t%s\t%s\t%s\n", h.Start, h.End, h.Severity, h.Category, h.Text, h.Article, h.Suggestion)
		}
		fmt.Fprintf(c.out, "%d hits (%s)\n", len(r.Hits), r.PackVersion)
	}
	if err == nil && len(r.Hits) > 0 {
		return errFindings
	}
	return err
}

type screeningEvaluateCommand struct {
	File string `arg:"" help:"Lines of {text, product, hits: [{start, end, category}]} or {text, label}."`
}

// Run compares the lexicon with what a person marked.
func (s screeningEvaluateCommand) Run(c *console) error {
	f, err := os.Open(s.File)
	if err != nil {
		return ending{exitUsage, err.Error()}
	}
	defer f.Close()
	p, err := platformPipeline()
	if err != nil {
		return err
	}
	e, err := p.Evaluate(f)
	if err != nil {
		return ending{exitUsage, err.Error()}
	}
	if c.asJSON {
		return c.json(e)
	}
	fmt.Fprintf(c.out, "%d texts: precision %.3f, recall %.3f, f1 %.3f (%s)\n", e.Texts, e.Figures.Precision, e.Figures.Recall, e.Figures.F1, e.PackVersion)
	return nil
}

func platformPipeline() (*screening.Pipeline, error) {
	pack, err := screening.PlatformPack()
	if err != nil {
		return nil, err
	}
	return screening.NewPipeline(pack, screening.Extra{}), nil
}

func readText(file string) (string, error) {
	var raw []byte
	var err error
	if file == "-" {
		raw, err = io.ReadAll(os.Stdin)
	} else {
		raw, err = os.ReadFile(file)
	}
	if err != nil {
		return "", ending{exitUsage, err.Error()}
	}
	if !utf8.Valid(raw) {
		return "", ending{exitUsage, file + " is not UTF-8 text"}
	}
	return string(raw), nil
}
