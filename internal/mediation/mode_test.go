package mediation

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitong/internal/kernel/money"
	"sitong/internal/platform/pdf/pdftest"
	"sitong/internal/workday"
)

var modes = []Mode{OwnDesk, ODR, Entrusted, PeopleMediation}

// Each table can be walked: one way per state and action, each line cites its article, every
// state is reached, and none is a dead end.
func TestTablesHold(t *testing.T) {
	defs, err := workday.BuiltInDefinitions()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range modes {
		r, ok := RulesOf(m)
		if !ok || r.Mode != m || r.Name.ZH == "" || r.Name.EN == "" {
			t.Fatalf("%s has no rules", m)
		}
		seen, reached, left := map[string]bool{}, map[State]bool{Registered: true}, map[State]bool{}
		for _, s := range r.Steps {
			if line := string(s.From) + " " + string(s.Action); seen[line] {
				t.Errorf("%s: two lines for %s", m, line)
			} else {
				seen[line] = true
			}
			if s.Article == "" || s.By == "" || StateText(s.From).EN == "" || StateText(s.To).EN == "" {
				t.Errorf("%s: %+v", m, s)
			}
			reached[s.To], left[s.From] = true, true
		}
		for s := range reached {
			if !left[s] {
				t.Errorf("%s: nothing leads out of %s", m, s)
			}
		}
		if len(reached) != 12 || len(left) != 12 {
			t.Errorf("%s: %d states are reached, %d are left", m, len(reached), len(left))
		}
		for _, l := range r.Limits {
			if _, err := defs.By(l.Code); err != nil {
				t.Errorf("%s: %s: %v", m, l.Code, err)
			}
		}
	}
	if r, _ := RulesOf(Entrusted); !r.NeedsLetter || slices.ContainsFunc(r.Steps, func(s Transition) bool {
		return strings.Contains(s.Article, "参照")
	}) {
		t.Error("an entrusted mediation applies O121 itself, not by analogy, and needs a letter")
	}
	if _, ok := RulesOf("court"); ok {
		t.Error("a park is no court")
	}
}

// A consumer and a merchant can never take, refuse, end or archive a case, nor touch money.
func TestSidesKeepToTheirOwn(t *testing.T) {
	for _, m := range modes {
		r, _ := RulesOf(m)
		for _, s := range r.Steps {
			for _, side := range []Side{Consumer, Merchant} {
				if !slices.Contains(strings.Fields(s.By), string(side)) {
					continue
				}
				if !slices.Contains([]Action{Supplement, Withdraw, Draft, Redraft, Confirm, Perform}, s.Action) {
					t.Errorf("%s: %s may %s", m, side, s.Action)
				}
				if side == Merchant && (s.Action == Withdraw || s.Action == Perform || s.Action == Supplement) {
					t.Errorf("%s: the merchant may %s", m, s.Action)
				}
			}
		}
	}
}

// Whatever is tried in whatever order: a case is settled only through both confirmations,
// archived only after it ended, and a refused try changes nothing.
func TestCaseNeverLeavesItsTable(t *testing.T) {
	actions := []Action{AskSupplement, Supplement, Accept, Refuse, Begin, Appraise, Appraised, Draft, Redraft, Confirm, Perform, Advance, Recovered, Withdraw, Terminate, Archive, Reopen}
	rapid.Check(t, func(t *rapid.T) {
		c := Case{Mode: rapid.SampledFrom(modes).Draw(t, "mode"), State: Registered}
		for i := range rapid.IntRange(1, 40).Draw(t, "tries") {
			before := c
			a := rapid.SampledFrom(actions).Draw(t, "action")
			s, err := c.take(a, rapid.SampledFrom([]Side{Consumer, Merchant, Desk}).Draw(t, "side"), "", int64(i+1))
			switch {
			case err != nil && c != before:
				t.Fatalf("%s was refused and changed the case", a)
			case err == nil && (s.From != before.State || s.To != c.State):
				t.Fatalf("%+v does not say what happened", s)
			case err == nil && c.State == Performing && before.State != Agreeing:
				t.Fatalf("settled from %s", before.State)
			case err == nil && c.State == Closed && !slices.Contains([]State{Refused, Performed, Terminated}, before.State):
				t.Fatalf("archived from %s", before.State)
			}
		}
	})
}

func TestGroundsAreThoseOfTheLaw(t *testing.T) {
	if n := len(RefusalGrounds()); n != 7 { // O121 art. 16 (1)–(7)
		t.Errorf("%d grounds of refusal", n)
	}
	if n := len(TerminationGrounds()); n != 9 { // O121 art. 23 (1)–(8), and an agreement left unperformed
		t.Errorf("%d grounds of termination", n)
	}
	for _, g := range append(RefusalGrounds(), TerminationGrounds()...) {
		if g.Article == "" || g.Text.ZH == "" || g.Text.EN == "" {
			t.Errorf("%+v", g)
		}
	}
	if w := OtherWays(); !strings.Contains(w.ZH, "12315") || !strings.Contains(w.ZH, "法院") || !strings.Contains(w.EN, "court") {
		t.Error("the consumer is not told the other ways")
	}
}

// What a reader copies out of the printed agreement is the wording whose hash both confirmed.
func TestPrintedAgreementReadsBack(t *testing.T) {
	for _, m := range modes {
		c := Case{Number: "20260915-7KQ2MX", Mode: m, ConsumerName: "孙䶮", BoughtOn: "2026-09-10", OrderNumber: "6917000000123456", ClaimKind: Return, ClaimFen: 129990,
			Facts: "直播间说是明前茶，收到的是碎末；\n联系客服（三次）没有答复……实付 ¥1,299.90。"}
		body := word(c, "临沂市赵记茶业有限公司", Terms{Refund, money.Fen(99900), "退还货款，商品不必退回。", "2026-09-22"})
		a := Agreement{Body: body, SHA256: hashOf(body), MadeAt: 1789434000000, ConsumerConfirmedAt: 1789437600000, ConsumerHow: ByCode}
		var file bytes.Buffer
		if _, err := document(c, a, "临沂市赵记茶业有限公司").WriteTo(&file); err != nil {
			t.Fatal(err)
		}
		pieces, err := pdftest.Extract(file.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		read := pdftest.Body(pieces)
		if want := strings.ReplaceAll(body, "\n", ""); !strings.Contains(read, want) {
			t.Errorf("%s: the file reads\n%s\nwithout the wording\n%s", m, read, want)
		}
		if !strings.Contains(read, "凭查询码在网页确认") || !strings.Contains(read, "尚未确认") {
			t.Errorf("%s: the file does not say how each side confirmed", m)
		}
		if foot := pieces[len(pieces)-2].Text + pieces[len(pieces)-1].Text; !strings.Contains(foot, "第 1 页") {
			t.Errorf("%s: the footer ends %q", m, foot)
		}
	}
}
