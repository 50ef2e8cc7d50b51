package tabular

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"sitong/internal/kernel/money"
)

func TestParsers(t *testing.T) {
	for _, c := range []struct {
		name string
		got  func(string) (any, error)
		in   string
		want string // value or code
	}{
		{"integer", any2(Integer), "1,234", "1234"},
		{"integer", any2(Integer), "１２３", "123"},
		{"integer", any2(Integer), "12.0", "12"},
		{"integer", any2(Integer), "1.2E3", "1200"},
		{"integer", any2(Integer), "12.5", "tabular.integer"},
		{"integer", any2(Integer), "1.2万", "tabular.rounded"},
		{"integer", any2(Integer), "twelve", "tabular.number"},
		{"integer", any2(Integer), "1E99", "tabular.integer"},
		{"count", any2(Count), "-1", "tabular.negative"},
		{"fen", any2(Fen), "¥1,299.90", "1299.90"},
		{"fen", any2(Fen), "1299.9000000000001", "1299.90"},
		{"fen", any2(Fen), "0.005", "0.01"},
		{"fen", any2(Fen), "-0.005", "-0.01"},
		{"fen", any2(Fen), "(3.00)", "-3.00"},
		{"fen", any2(Fen), "3元", "3.00"},
		{"fen", any2(Fen), "abc", "tabular.money"},
		{"ratio", any2(Ratio), "30.0%", "3000"},
		{"ratio", any2(Ratio), "0.0421", "421"},
		{"ratio", any2(Ratio), "12％", "1200"},
		{"ratio", any2(Ratio), "many", "tabular.ratio"},
		{"time", any2(Time), "2026/09/07 08:55:37", fmt.Sprint(at("2026-09-07 08:55:37"))},
		{"time", any2(Time), "2026/9/10 8:00", fmt.Sprint(at("2026-09-10 08:00:00"))},
		{"time", any2(Time), "2026年9月10日 8:00", fmt.Sprint(at("2026-09-10 08:00:00"))},
		{"time", any2(Time), "2026-09-10T00:00:00Z", fmt.Sprint(at("2026-09-10 08:00:00"))},
		{"time", any2(Time), "2026-09-10T08:00:00+08:00", fmt.Sprint(at("2026-09-10 08:00:00"))},
		{"time", any2(Time), "2026-13-10 08:00:00", "tabular.time"},
		{"time", any2(Time), "0", "tabular.time"},
		{"date", any2(Date), "2026.9.7", "2026-09-07"},
		{"date", any2(Date), "20260907", "2026-09-07"},
		{"date", any2(Date), "2026年9月7日", "2026-09-07"},
		{"date", any2(Date), "46272", "2026-09-07"},
		{"date", any2(Date), "46272.9", "2026-09-07"},
		{"date", any2(Date), "2026-02-30", "tabular.date"},
		{"identifier", any2(Identifier), "=\"6917926768823643751\"", "6917926768823643751"},
		{"identifier", any2(Identifier), "6.91793E+18", "tabular.scientific"},
		{"flag", any2(Flag), "是", "true"},
		{"flag", any2(Flag), "maybe", "tabular.flag"},
		{"word", any2(OneOf(map[string]string{"抖音": "douyin", "Douyin": "douyin"})), "ＤＯＵＹＩＮ", "douyin"},
		{"word", any2(OneOf(map[string]string{"抖音": "douyin"})), "快手", "tabular.word"},
	} {
		v, err := c.got(c.in)
		got := fmt.Sprint(v)
		if err != nil {
			got = wordsOf(err).Code
		}
		if got != c.want {
			t.Errorf("%s %q: got %s, want %s", c.name, c.in, got, c.want)
		}
	}
}

func any2[V any](f func(string) (V, error)) func(string) (any, error) {
	return func(s string) (any, error) { return f(s) }
}

// What we write as an amount is read back as the same amount, however a spreadsheet spells it.
func TestAmountsSurvive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := money.Fen(rapid.Int64Range(-1e14, 1e14).Draw(t, "fen"))
		for _, s := range []string{f.String(), "¥" + f.String(), f.String() + "0000000001", f.String() + "元"} {
			if got, err := Fen(s); err != nil || got != f {
				t.Fatalf("%q: %v %v", s, got, err)
			}
		}
	})
}
