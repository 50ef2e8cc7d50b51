package pdf

import (
	_ "embed" // the font travels in the binary
	"fmt"

	"github.com/signintech/gopdf"

	"sitong/internal/platform/packed"
)

// fontPacked is Noto Serif SC Regular, cut down to Latin, punctuation, symbols, all 20,992
// characters of the CJK Unified Ideographs block and those of Extension A that the national
// character table (通用规范汉字表) lists. Licence: font/OFL.txt.
//
//go:embed font/NotoSerifSC-Regular.ttf.br
var fontPacked []byte

const family = "serif"

// face is the font, open for measuring. It is opened for each document and let go with it:
// documents are rare, and its tables weigh more than an idle server should.
type face struct {
	data  []byte
	glyph gopdf.SubsetFontObj
	width map[rune]float64 // in thousandths of the font size
}

func openFace() (*face, error) {
	data, err := packed.Open(fontPacked)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	f := &face{data: data, width: map[rune]float64{}}
	if err := f.glyph.SetTTFData(f.data); err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	return f, nil
}

// has says whether the font can print r.
func (f *face) has(r rune) bool {
	if r > 0xFFFF {
		return false
	}
	if _, known := f.width[r]; known {
		return true
	}
	i, err := f.glyph.CharCodeToGlyphIndex(r)
	if err != nil || i == 0 {
		return false
	}
	f.width[r] = float64(f.glyph.GlyphIndexToPdfWidth(i))
	return true
}

// measure is the width of r at a size in points; r must be one has accepts.
func (f *face) measure(r rune, size float64) float64 {
	if !f.has(r) {
		return 0
	}
	return f.width[r] * size / 1000
}

// require returns ErrGlyph naming every character of text the font cannot print.
func (f *face) require(text string) error {
	var missing []rune
	seen := map[rune]bool{}
	for _, r := range text {
		if !f.has(r) && !seen[r] {
			seen[r] = true
			missing = append(missing, r)
		}
	}
	if missing == nil {
		return nil
	}
	return ErrGlyph.With("characters", fmt.Sprintf("%q", string(missing)))
}
