package live

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"unicode/utf8"

	"sitong/internal/kernel/errs"
	"sitong/internal/live/transcript"
)

// Source says where words came from. The chunks of one source are numbered together.
type Source string

const (
	Listener Source = "listener" // the studio's listener, through the machine interface
	Upload   Source = "upload"   // a transcript file
)

const (
	maxChunkRunes = transcript.MaxRunes
	// borderRunes is how much of the neighbours is read with a chunk: longer than any term of a
	// pack together with the noise evasive spellings put between its characters.
	borderRunes = 64
	// minOverlap is how many equal runes at a border are taken for the same speech heard twice.
	minOverlap = 4
)

// Chunk is a piece of what was said: numbered by its sender, placed by its offset from the start.
type Chunk struct {
	Seq      int64
	OffsetMS int64
	Text     string
}

func (c Chunk) digest() string {
	sum := sha256.Sum256([]byte(c.Text))
	return hex.EncodeToString(sum[:])
}

// checkChunks names every chunk that breaks a rule.
func checkChunks(chunks []Chunk) error {
	var f errs.Fields
	for i, c := range chunks {
		at := fmt.Sprintf("/chunks/%d", i)
		if c.Seq < 0 {
			f.Add(at+"/seq", "live.chunk_seq", "序号不能为负", "The sequence number cannot be negative")
		}
		if c.OffsetMS < 0 || c.OffsetMS > 2*MaxSession.Milliseconds() {
			f.Add(at+"/offset_ms", "live.chunk_offset", "时间偏移超出范围", "The offset is out of range")
		}
		if n := utf8.RuneCountInString(c.Text); n == 0 || n > maxChunkRunes || !utf8.ValidString(c.Text) {
			f.Add(at+"/text", "live.chunk_text", "片段内容为空或过长", "The text is empty or too long")
		}
	}
	return f.Err(ErrChunkInvalid)
}

// overlap is how many runes at the start of next repeat the end of prev: listeners cut audio with
// a margin, so the same words are heard twice at a border.
func overlap(prev, next []rune) int {
	for n := min(len(prev), len(next), borderRunes); n >= minOverlap; n-- {
		if slices.Equal(prev[len(prev)-n:], next[:n]) {
			return n
		}
	}
	return 0
}

// piece is what the joined text took from one chunk.
type piece struct {
	seq    int64
	at     int // where it begins in the joined text
	skip   int // runes of the chunk that were heard already at the end of the chunk before
	length int // runes of the whole chunk
}

func (p piece) end() int { return p.at + p.length - p.skip }

// joined is a chunk between its neighbours, read as one text, with a way back to the chunks.
type joined struct {
	runes  []rune
	pieces []piece
	centre int // index of the piece it was made for
}

// join reads the chunk seq together with the adjoining chunks a term may reach into. A gap in the
// numbers ends the reading: what lies beyond it was not said next to it.
func join(chunks []Chunk, seq int64) joined {
	bySeq := map[int64][]rune{}
	for _, c := range chunks {
		bySeq[c.Seq] = []rune(c.Text)
	}
	reach := func(step int64) int64 {
		at := seq
		for n := 0; n < borderRunes && bySeq[at+step] != nil; n += len(bySeq[at]) {
			at += step
		}
		return at
	}
	var out joined
	var before []rune
	for i := reach(-1); i <= reach(1); i++ {
		if i == seq {
			out.centre = len(out.pieces)
		}
		runes := bySeq[i]
		p := piece{seq: i, at: len(out.runes), skip: overlap(before, runes), length: len(runes)}
		out.pieces = append(out.pieces, p)
		out.runes = append(out.runes, runes[p.skip:]...)
		before = runes
	}
	return out
}

// spot is a place in one chunk.
type spot struct {
	seq   int64
	start int
}

// spots names a place of the joined text: in the chunk it belongs to, and in the next one when
// that begins with the same words. end is the end of the span, counted like the first spot.
func (j joined) spots(start int) (first spot, again *spot) {
	i := len(j.pieces) - 1
	for i > 0 && j.pieces[i].at > start {
		i--
	}
	p := j.pieces[i]
	first = spot{p.seq, start - p.at + p.skip}
	if i+1 < len(j.pieces) {
		if k := j.pieces[i+1].skip; first.start >= p.length-k {
			again = &spot{p.seq + 1, first.start - (p.length - k)}
		}
	}
	return first, again
}

// touches says whether a span has runes of the chunk the text was joined for, or lies where that
// chunk repeats the one before.
func (j joined) touches(start, end int) bool {
	p := j.pieces[j.centre]
	return start < p.end() && end > p.at-p.skip
}

// index is where a place of a chunk lies in the joined text; ok is false for words that were
// skipped as heard already.
func (j joined) index(s spot) (int, bool) {
	for _, p := range j.pieces {
		if p.seq == s.seq && s.start >= p.skip {
			return p.at + s.start - p.skip, true
		}
	}
	return 0, false
}

// near says whether a place lies so close to the joined chunk that reading them together may
// have changed what the words mean, and far enough from the ends of the text to be sure.
func (j joined) near(at int) bool {
	p := j.pieces[j.centre]
	return at >= p.at-borderRunes/2 && at < p.end()+borderRunes/2
}
