// Package pdftest reads back what package pdf printed, the way a reader's copy function does:
// glyphs through the file's own ToUnicode map. It is for tests.
package pdftest

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// Piece is one string a page shows, at the left end of its baseline from the bottom left.
type Piece struct {
	Page       int
	X, Y, Size float64
	Text       string
}

// Extract reads back what a file shows. It fails when a glyph stands for no character, or for
// two.
func Extract(file []byte) ([]Piece, error) {
	streams := regexp.MustCompile(`(?s)/Length \d+\n>>\nstream\n(.*?)endstream`)
	ranges := regexp.MustCompile(`<([0-9A-F]{4})><([0-9A-F]{4})><([0-9A-F]{4,8})>`)
	shows := regexp.MustCompile(`(?s)BT\n([\d.-]+) ([\d.-]+) TD\n/F\d+ ([\d.]+) Tf.*?\[<([0-9A-F]*)>\] TJ`)
	to := map[string]rune{}
	var pages []string
	for _, m := range streams.FindAllSubmatch(file, -1) {
		if bytes.Contains(m[1], []byte("begincmap")) {
			for _, r := range ranges.FindAllStringSubmatch(string(m[1]), -1) {
				v, _ := strconv.ParseInt(r[3], 16, 32)
				if was, twice := to[r[1]]; twice && was != rune(v) {
					return nil, fmt.Errorf("glyph %s stands for %q and %q", r[1], was, rune(v))
				}
				to[r[1]] = rune(v)
			}
			continue
		}
		if z, err := zlib.NewReader(bytes.NewReader(m[1])); err == nil {
			if plain, _ := io.ReadAll(z); bytes.Contains(plain, []byte("BT\n")) {
				pages = append(pages, string(plain))
			}
		}
	}
	var out []Piece
	for n, page := range pages {
		for _, m := range shows.FindAllStringSubmatch(page, -1) {
			p := Piece{Page: n}
			_, _ = fmt.Sscan(m[1]+" "+m[2]+" "+m[3], &p.X, &p.Y, &p.Size)
			var b strings.Builder
			for i := 0; i+4 <= len(m[4]); i += 4 {
				r, known := to[m[4][i:i+4]]
				if !known {
					return nil, fmt.Errorf("glyph %s has no character", m[4][i:i+4])
				}
				b.WriteRune(r)
			}
			p.Text = b.String()
			out = append(out, p)
		}
	}
	return out, nil
}

// Body is the text of all pages without their footers.
func Body(pieces []Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		if p.Y > 60 {
			b.WriteString(p.Text)
		}
	}
	return b.String()
}
