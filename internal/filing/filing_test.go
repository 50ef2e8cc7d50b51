package filing

import (
	"errors"
	"slices"
	"testing"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/receiver"
	"sitong/internal/platform/verify"
)

// The life of a filing: what may follow what, and nothing else.
func TestLifeOfAFiling(t *testing.T) {
	steps := map[string]struct {
		do   func(*Filing) error
		from []State
		to   State
	}{
		"lock":    {func(f *Filing) error { return f.Lock("A", 1, "hash") }, []State{Validated}, Locked},
		"sign":    {func(f *Filing) error { return f.Sign("A", 1, false) }, []State{Locked}, Signed},
		"send":    {func(f *Filing) error { return f.Send("A", 1, Online) }, []State{Signed, Sent, Rejected}, Sent},
		"accept":  {func(f *Filing) error { return f.Take(receiver.Receipt{Outcome: receiver.Accepted}) }, []State{Sent}, Received},
		"reject":  {func(f *Filing) error { return f.Take(receiver.Receipt{Outcome: receiver.Rejected}) }, []State{Sent}, Rejected},
		"correct": {func(f *Filing) error { return f.move(Corrected) }, []State{Received, Rejected}, Corrected},
		"void":    {func(f *Filing) error { return f.move(Voided) }, []State{Draft, Validated, Locked, Signed, Rejected}, Voided},
	}
	for name, s := range steps {
		for _, from := range []State{Draft, Validated, Locked, Signed, Sent, Received, Rejected, Corrected, Voided} {
			f := Filing{State: from}
			err := s.do(&f)
			if slices.Contains(s.from, from) {
				if err != nil || f.State != s.to {
					t.Errorf("%s a %s filing: %s, %v", name, from, f.State, err)
				}
			} else if !errors.Is(err, ErrState) || f.State != from {
				t.Errorf("%s a %s filing: %s, %v; want a refusal", name, from, f.State, err)
			}
		}
	}
}

func TestSecondPersonSigns(t *testing.T) {
	f := Filing{State: Locked, LockedBy: "A"}
	if err := f.Sign("A", 1, true); !errors.Is(err, ErrSamePerson) || f.State != Locked {
		t.Errorf("who locked it signed it: %v", err)
	}
	if err := f.Sign("B", 1, true); err != nil {
		t.Error(err)
	}
}

func TestReceiptByHand(t *testing.T) {
	f := Filing{State: Sent, Channel: Online}
	if err := f.TakeByHand("1", "F", 1); !errors.Is(err, ErrState) {
		t.Errorf("a receipt by hand for what went online: %v", err)
	}
	f.Channel = ByHand
	if err := f.TakeByHand("1", "F", 1); err != nil || f.State != Received || f.ReceiptFileID != id.ID("F") {
		t.Errorf("%+v %v", f, err)
	}
}

func template(t *testing.T, k Kind) Template {
	t.Helper()
	all, err := Templates()
	if err != nil {
		t.Fatal(err)
	}
	out, err := on(all, k, "2026-09-15")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// content makes a filing whose cells are zero but for these.
func content(tmpl Template, numbers map[string]int64, texts map[string]string) verify.Filing {
	var c verify.Filing
	for _, f := range tmpl.Fields {
		cell := verify.FilingCell{Code: f.Code, Unit: string(f.Unit)}
		if f.Unit == Words {
			words := texts[f.Code]
			cell.Text = &words
		} else {
			n := numbers[f.Code]
			cell.Number = &n
		}
		c.Cells = append(c.Cells, cell)
	}
	return c
}

func TestRulesOfTheMonth(t *testing.T) {
	tmpl := template(t, Monthly)
	sound := map[string]int64{"sessions_held": 40, "sessions_with_verdict": 40, "hits": 9, "corrections": 4, "corrections_on_the_spot": 3, "streamers": 5, "training_valid": 5,
		"first_answer_due": 3, "first_answer_kept": 3, "settlement_due": 2, "settlement_kept": 2, "advanced_fen": 900, "recovered_fen": 400, "net_sales_fen": 100}
	last := content(tmpl, sound, nil)
	for name, c := range map[string]struct {
		change map[string]int64
		want   string
		level  Level
	}{
		"sound":               {nil, "", ""},
		"more reviewed":       {map[string]int64{"sessions_with_verdict": 41}, "verdicts_exceed_held", Blocking},
		"more open":           {map[string]int64{"hits_open": 10, "hits": 9}, "open_hits_exceed_hits", Blocking},
		"more on the spot":    {map[string]int64{"corrections_on_the_spot": 5}, "spot_exceed_corrections", Blocking},
		"more kept":           {map[string]int64{"first_answer_kept": 4}, "kept_exceed_due", Blocking},
		"more settled":        {map[string]int64{"settlement_kept": 3}, "settled_exceed_due", Blocking},
		"more recovered":      {map[string]int64{"recovered_fen": 901}, "recovered_exceed_advanced", Blocking},
		"not all reviewed":    {map[string]int64{"sessions_with_verdict": 39}, "unreviewed_start", Explaining},
		"started not green":   {map[string]int64{"sessions_without_green": 1}, "started_without_green", Explaining},
		"undecided hits":      {map[string]int64{"hits_open": 1}, "hits_undecided", Explaining},
		"a late first answer": {map[string]int64{"first_answer_kept": 2}, "first_answer_late", Explaining},
		"late settlement":     {map[string]int64{"settlement_kept": 1}, "settlement_late", Explaining},
		"untrained":           {map[string]int64{"training_valid": 4}, "training_gap", Explaining},
		"sessions halved":     {map[string]int64{"sessions_held": 19, "sessions_with_verdict": 19}, "sessions_jump", Explaining},
		"exactly half":        {map[string]int64{"sessions_held": 20, "sessions_with_verdict": 20}, "", ""},
		"sales trebled":       {map[string]int64{"net_sales_fen": 300}, "sales_jump", Explaining},
	} {
		numbers := map[string]int64{}
		for k, v := range sound {
			numbers[k] = v
		}
		for k, v := range c.change {
			numbers[k] = v
		}
		found := tmpl.findings(content(tmpl, numbers, nil), &last)
		i := slices.IndexFunc(found, func(f Finding) bool { return f.Rule == c.want })
		switch {
		case c.want == "" && len(found) > 0:
			t.Errorf("%s: found %+v", name, found)
		case c.want != "" && (i < 0 || found[i].Level != c.level || found[i].Values == ""):
			t.Errorf("%s: %+v, want %s", name, found, c.want)
		}
	}
}

func TestRulesOfAClue(t *testing.T) {
	tmpl := template(t, ClueOf)
	whole := map[string]string{"item": "虚假宣传", "article": "广告法 28", "facts": "宣称包治百病", "subject": "某商家", "measures": "提醒"}
	if found := tmpl.findings(content(tmpl, map[string]int64{"bundles": 1}, whole), nil); len(found) > 0 {
		t.Errorf("a whole clue: %+v", found)
	}
	for _, f := range []string{"item", "article", "facts", "subject"} {
		texts := map[string]string{}
		for k, v := range whole {
			if k != f {
				texts[k] = v
			}
		}
		found := tmpl.findings(content(tmpl, map[string]int64{"bundles": 1}, texts), nil)
		if len(found) != 1 || found[0].Field != f || found[0].Level != Blocking {
			t.Errorf("without %s: %+v", f, found)
		}
	}
	if found := tmpl.findings(content(tmpl, nil, whole), nil); len(found) != 1 || found[0].Rule != "evidence_missing" || found[0].Level != Explaining {
		t.Errorf("without evidence: %+v", found)
	}
}

// A template holds from its first day; before it there is none.
func TestTemplatesHaveDates(t *testing.T) {
	all, err := Templates()
	if err != nil {
		t.Fatal(err)
	}
	for _, day := range []clock.Date{"2026-01-31", "2026-02-01"} {
		if _, err := on(all, Monthly, day); (err == nil) != (day == "2026-02-01") {
			t.Errorf("%s: %v", day, err)
		}
	}
}
