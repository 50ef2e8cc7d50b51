package transcript

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"sitong/internal/kernel/errs"
)

// Format of a transcript file.
type Format string

const (
	SRT   Format = "srt"
	VTT   Format = "vtt"
	JSONL Format = "jsonl"
	Plain Format = "text"
)

// BadLine is a line of a file that could not be used, and why.
type BadLine struct {
	Line int64     `json:"line"`
	Code string    `json:"code"`
	Text errs.Text `json:"text"`
}

const (
	maxBadLines = 200
	// MaxRunes is the longest cue.
	MaxRunes    = 4000
	maxOffsetMS = 2 * 24 * 3600 * 1000
)

// ErrFormat reports a file that is no text, or larger than a day of speech.
var ErrFormat = errs.New(errs.Invalid, "live.transcript_format", "无法识别的话术文件，请使用 SRT、VTT、JSONL 或纯文本", "Unknown transcript format: use SRT, VTT, JSONL or plain text")

// Cue is a stretch of speech and when it began, from the start of the session.
type Cue struct {
	OffsetMS int64
	Text     string
}

// Parsed is what a transcript file holds, in the order of the file.
type Parsed struct {
	Format Format
	Cues   []Cue
	Bad    []BadLine
	// BadCount counts all bad lines; Bad names the first ones.
	BadCount int64
}

func (p *Parsed) bad(line int, code, zh, en string) {
	p.BadCount++
	if len(p.Bad) < maxBadLines {
		p.Bad = append(p.Bad, BadLine{int64(line), code, errs.Text{ZH: zh, EN: en}})
	}
}

// add appends a cue; a long one is cut into several that follow each other.
func (p *Parsed) add(offset int64, text string) {
	runes := []rune(strings.Join(strings.Fields(text), " "))
	for len(runes) > 0 {
		n := min(len(runes), MaxRunes)
		p.Cues = append(p.Cues, Cue{offset, string(runes[:n])})
		runes = runes[n:]
	}
}

// maxBytes bounds a file: a day of speech is far below.
const maxBytes = 16 << 20

// Parse reads a transcript by its content; a file name only decides between formats the
// content allows. ErrFormat when it is no text or larger than a day of speech.
func Parse(r io.Reader, name string) (Parsed, error) {
	raw, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err != nil {
		return Parsed{}, fmt.Errorf("transcript: %w", err)
	}
	raw = bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf"))
	if len(raw) > maxBytes || !utf8.Valid(raw) || bytes.IndexByte(raw, 0) >= 0 || len(bytes.TrimSpace(raw)) == 0 {
		return Parsed{}, ErrFormat
	}
	p := Parsed{Format: formatOf(raw, name), Bad: []BadLine{}}
	lines := linesOf(raw)
	switch p.Format {
	case JSONL:
		p.jsonLines(lines)
	case SRT, VTT:
		p.cues(lines)
	default:
		p.plain(lines)
	}
	return p, nil
}

func formatOf(raw []byte, name string) Format {
	head := bytes.TrimSpace(raw[:min(len(raw), 400)])
	switch {
	case bytes.HasPrefix(head, []byte("WEBVTT")):
		return VTT
	case head[0] == '{':
		return JSONL
	case cueTime.Match(raw[:min(len(raw), 4000)]), strings.HasSuffix(strings.ToLower(name), ".srt"):
		return SRT
	}
	return Plain
}

func linesOf(raw []byte) []string {
	var out []string
	sc := bufio.NewScanner(bytes.NewReader(raw))
	sc.Buffer(nil, maxBytes+1)
	for sc.Scan() {
		out = append(out, sc.Text())
	}
	return out
}

// jsonLines reads one object per line: {"offset_ms": 1000, "text": "…"}; "start" in seconds is
// understood too, as recognisers write it.
func (p *Parsed) jsonLines(lines []string) {
	for i, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		var v struct {
			OffsetMS *int64   `json:"offset_ms"`
			Start    *float64 `json:"start"`
			Text     string   `json:"text"`
		}
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			p.bad(i+1, "live.line_json", "不是有效的 JSON 对象", "Not a valid JSON object")
			continue
		}
		var at int64
		switch {
		case v.OffsetMS != nil:
			at = *v.OffsetMS
		case v.Start != nil && *v.Start >= 0 && *v.Start < 1e6:
			at = int64(*v.Start*1000 + 0.5)
		default:
			p.bad(i+1, "live.line_offset", "缺少 offset_ms 或 start", "offset_ms or start is missing")
			continue
		}
		switch {
		case at < 0 || at > maxOffsetMS:
			p.bad(i+1, "live.line_offset", "时间偏移超出范围", "The offset is out of range")
		case strings.TrimSpace(v.Text) == "":
			p.bad(i+1, "live.line_empty", "缺少文字", "The text is missing")
		default:
			p.add(at, v.Text)
		}
	}
}

var (
	cueTime = regexp.MustCompile(`(?m)^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})`)
	cueTag  = regexp.MustCompile(`<[^<>]{0,80}>|\{\\[^{}]{0,80}\}`)
)

// cues reads SRT and VTT: blocks of an optional name, a time line and text, parted by blank lines.
func (p *Parsed) cues(lines []string) {
	at, open := int64(0), false
	var text []string
	var began int
	flush := func() {
		if open && strings.TrimSpace(strings.Join(text, "")) == "" {
			p.bad(began, "live.cue_empty", "该时间段没有文字", "The cue has no text")
		} else if open {
			p.add(at, strings.Join(text, " "))
		}
		open, text = false, nil
	}
	for i, line := range lines {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
			flush()
		case strings.Contains(line, "-->"):
			flush()
			ms, ok := cueStart(line)
			if !ok {
				p.bad(i+1, "live.cue_time", "时间行格式有误", "The time line is malformed")
				continue
			}
			at, open, began = ms, true, i+1
		case open:
			text = append(text, cueTag.ReplaceAllString(line, ""))
		case p.between(lines, i):
		default:
			p.bad(i+1, "live.cue_stray", "不属于任何时间段的文字", "Text outside any cue")
		}
	}
	flush()
}

// between says whether a line outside a cue may stand there: a cue's number or name before its
// time line, and the header, notes and styles of VTT.
func (p *Parsed) between(lines []string, i int) bool {
	line := strings.TrimSpace(lines[i])
	if i+1 < len(lines) && strings.Contains(lines[i+1], "-->") {
		return true
	}
	if p.Format == VTT && (i == 0 || strings.HasPrefix(line, "NOTE") || strings.HasPrefix(line, "STYLE") || strings.HasPrefix(line, "REGION")) {
		return true
	}
	return p.Format == VTT && i > 0 && strings.TrimSpace(lines[i-1]) != ""
}

// cueStart reads the beginning of a time line. ok is false when it is malformed, ends before it
// begins, or lies beyond two days.
func cueStart(line string) (int64, bool) {
	m := cueTime.FindStringSubmatch(line)
	if m == nil {
		return 0, false
	}
	from, okFrom := cueMillis(m[1:5])
	to, okTo := cueMillis(m[5:9])
	return from, okFrom && okTo && to >= from && from <= maxOffsetMS
}

func cueMillis(p []string) (int64, bool) {
	var v [4]int64
	for i, s := range p {
		if s == "" {
			continue
		}
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			return 0, false
		}
		v[i] = n
	}
	for n := len(p[3]); n < 3; n++ { // ".5" is half a second
		v[3] *= 10
	}
	return ((v[0]*60+v[1])*60+v[2])*1000 + v[3], v[1] < 60 && v[2] < 60
}

// plainPace is the rate at which a text without times is laid out: 4 characters a second, an
// ordinary speaking rate. Such offsets are an estimate, which the import says.
const plainPace = 4

var plainTime = regexp.MustCompile(`^\[?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?\]?\s+(.*)$`)

// plain reads lines of text; a line may begin with [hh:mm:ss]. Without times the words are laid
// out at an ordinary speaking rate.
func (p *Parsed) plain(lines []string) {
	var at int64
	for i, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if m := plainTime.FindStringSubmatch(line); m != nil {
			ms, ok := cueMillis(m[1:5])
			if !ok || strings.TrimSpace(m[5]) == "" {
				p.bad(i+1, "live.line_time", "时间标记有误或没有文字", "The time mark is wrong or has no text")
				continue
			}
			at, line = ms, m[5]
		}
		p.add(at, line)
		at += int64(utf8.RuneCountInString(line)) * 1000 / plainPace
	}
}
