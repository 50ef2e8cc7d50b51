package transcript

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFormats(t *testing.T) {
	for _, c := range []struct {
		name, file, text string
		format           Format
		want             string
		bad              string
	}{
		{"srt", "a.srt", "1\n00:00:01,500 --> 00:00:03,000\n第一句\n第二行\n\n2\n00:01:00,000 --> 00:01:02,000\n<i>第二句</i>\n", SRT, "[{1500 第一句 第二行} {60000 第二句}]", ""},
		{"srt with BOM and CRLF", "a.srt", "\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\n好\r\n\r\n", SRT, "[{1000 好}]", ""},
		{"srt without blank lines between cues", "a.srt", "1\n00:00:01,000 --> 00:00:02,000\n甲\n00:00:02,000 --> 00:00:03,000\n乙\n", SRT, "[{1000 甲} {2000 乙}]", ""},
		{"srt that ends before it begins", "a.srt", "1\n00:00:05,000 --> 00:00:02,000\n甲\n\n2\n00:00:06,000 --> 00:00:07,000\n乙\n", SRT, "[{6000 乙}]", "2 live.cue_time, 3 live.cue_stray"},
		{"srt with an empty cue", "a.srt", "1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\n乙\n", SRT, "[{3000 乙}]", "2 live.cue_empty"},
		{"srt, minutes of 61", "a.srt", "1\n00:61:01,000 --> 00:62:02,000\n甲\n", SRT, "[]", "2 live.cue_time, 3 live.cue_stray"},
		{"vtt", "a.vtt", "WEBVTT - 场次\n\nNOTE 说明\n还是说明\n\nc1\n00:01.500 --> 00:03.000 align:start\n好茶\n", VTT, "[{1500 好茶}]", ""},
		{"jsonl", "a.jsonl", "{\"offset_ms\":1000,\"text\":\"甲\"}\n\n{\"start\":2.5,\"text\":\"乙\"}\n{\"text\":\"丙\"}\nnonsense\n{\"offset_ms\":-1,\"text\":\"丁\"}\n{\"offset_ms\":1,\"text\":\" \"}\n",
			JSONL, "[{1000 甲} {2500 乙}]", "4 live.line_offset, 5 live.line_json, 6 live.line_offset, 7 live.line_empty"},
		{"plain with times", "a.txt", "[00:00:10] 甲\n01:02:03 乙\n[00:99:00] 丙\n", Plain, "[{10000 甲} {3723000 乙}]", "3 live.line_time"},
		{"plain without times is paced", "a.txt", "一二三四\n五六\n", Plain, "[{0 一二三四} {1000 五六}]", ""},
	} {
		p, err := Parse(strings.NewReader(c.text), c.file)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var bad []string
		for _, b := range p.Bad {
			bad = append(bad, fmt.Sprint(b.Line, " ", b.Code))
		}
		if p.Format != c.format || fmt.Sprint(p.Cues) != c.want || strings.Join(bad, ", ") != c.bad {
			t.Errorf("%s: %s %v bad %v", c.name, p.Format, p.Cues, bad)
		}
	}
}

func TestRefused(t *testing.T) {
	for name, text := range map[string]string{"empty": " \n", "binary": "a\x00b", "GBK": "\xb5\xda\xd2\xbb", "huge": strings.Repeat("好", maxBytes/3+1)} {
		if _, err := Parse(strings.NewReader(text), "a.txt"); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLongCuesAreCut(t *testing.T) {
	p, err := Parse(strings.NewReader(strings.Repeat("好", MaxRunes*2+1)), "a.txt")
	if err != nil || len(p.Cues) != 3 || utf8.RuneCountInString(p.Cues[2].Text) != 1 {
		t.Fatalf("%d cues, %v", len(p.Cues), err)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"1\n00:00:01,000 --> 00:00:02,000\n甲\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n乙", "{\"offset_ms\":1,\"text\":\"丙\"}", "[00:01] 丁\n戊"} {
		f.Add(s, "a.srt")
	}
	f.Fuzz(func(t *testing.T, text, name string) {
		p, err := Parse(strings.NewReader(text), name)
		if err != nil {
			return
		}
		lines := int64(strings.Count(text, "\n") + 1)
		for _, c := range p.Cues {
			if n := utf8.RuneCountInString(c.Text); n == 0 || n > MaxRunes || c.OffsetMS < 0 || !utf8.ValidString(c.Text) {
				t.Fatalf("cue %+v", c)
			}
		}
		for _, b := range p.Bad {
			if b.Line < 1 || b.Line > lines || b.Text.ZH == "" || b.Text.EN == "" {
				t.Fatalf("bad line %+v of %d", b, lines)
			}
		}
	})
}
