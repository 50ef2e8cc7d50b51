package pdf

import (
	"fmt"
	"io"

	"github.com/signintech/gopdf"
)

// print draws laid-out pages into a PDF file.
func (d *Document) print(w io.Writer, f *face, sheets []sheet) (int64, error) {
	g := &gopdf.GoPdf{}
	g.Start(gopdf.Config{PageSize: gopdf.Rect{W: pageWidth, H: pageHeight}})
	g.SetInfo(gopdf.PdfInfo{Title: d.title, Creator: "Sitong", Producer: "Sitong", CreationDate: d.made})
	if err := g.AddTTFFontData(family, f.data); err != nil {
		return 0, fmt.Errorf("pdf: %w", err)
	}
	for _, s := range sheets {
		g.AddPage()
		g.SetLineWidth(0.5)
		for _, l := range s.rules {
			g.Line(l.x1, l.y1, l.x2, l.y2)
		}
		for _, r := range s.runs {
			if err := g.SetFont(family, "", r.size); err != nil {
				return 0, fmt.Errorf("pdf: %w", err)
			}
			g.SetXY(r.x, r.y)
			if err := g.Text(r.text); err != nil {
				return 0, fmt.Errorf("pdf: %w", err)
			}
		}
	}
	n, err := g.WriteTo(w)
	if err != nil {
		return n, fmt.Errorf("pdf: %w", err)
	}
	return n, nil
}
