package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var (
	streams = regexp.MustCompile(`(?s)/Length \d+\n>>\nstream\n(.*?)endstream`)
	ranges  = regexp.MustCompile(`<([0-9A-F]{4})><([0-9A-F]{4})><([0-9A-F]{4,8})>`)
	shows   = regexp.MustCompile(`(?s)BT\n([\d.-]+) ([\d.-]+) TD\n/F\d+ ([\d.]+) Tf.*?\[<([0-9A-F]*)>\] TJ`)
)

// piece is one string a page shows, decoded through the ToUnicode map a reader would use.
type piece struct {
	page       int
	x, y, size float64
	text       string
}

// extract reads back what a file made by this package shows.
func extract(t *testing.T, file []byte) []piece {
	t.Helper()
	to := map[string]rune{}
	var pages []string
	for _, m := range streams.FindAllSubmatch(file, -1) {
		if bytes.Contains(m[1], []byte("begincmap")) {
			for _, r := range ranges.FindAllStringSubmatch(string(m[1]), -1) {
				v, _ := strconv.ParseInt(r[3], 16, 32)
				if was, twice := to[r[1]]; twice && was != rune(v) {
					t.Fatalf("glyph %s stands for %q and %q", r[1], was, rune(v))
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
	var out []piece
	for n, page := range pages {
		for _, m := range shows.FindAllStringSubmatch(page, -1) {
			p := piece{page: n}
			_, _ = fmt.Sscan(m[1]+" "+m[2]+" "+m[3], &p.x, &p.y, &p.size)
			var b strings.Builder
			for i := 0; i+4 <= len(m[4]); i += 4 {
				r, known := to[m[4][i:i+4]]
				if !known {
					t.Fatalf("glyph %s has no character", m[4][i:i+4])
				}
				b.WriteRune(r)
			}
			p.text = b.String()
			out = append(out, p)
		}
	}
	return out
}

// body is the text of all pages without their footers.
func body(pieces []piece) string {
	var b strings.Builder
	for _, p := range pieces {
		if p.y > 60 {
			b.WriteString(p.text)
		}
	}
	return b.String()
}
