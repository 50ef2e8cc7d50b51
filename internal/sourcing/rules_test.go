package sourcing

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

var (
	today = clock.Date("2026-09-15")
	nine  = time.Date(2026, 9, 15, 9, 0, 0, 0, clock.Shanghai)
)

func matrix(t *testing.T) *Matrix {
	t.Helper()
	m, err := loadMatrix(matrixData)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func codes(all []Finding) string {
	var out []string
	for _, f := range all {
		out = append(out, f.Code+"@"+f.Pointer)
	}
	return strings.Join(out, " ")
}

func TestMatrixCoversTheDemandedCategories(t *testing.T) {
	m := matrix(t)
	for category, articles := range map[string]string{
		"prepackaged_food": "《食品安全法》第35条、第67条", "health_food": "《广告法》第46条", "cosmetics": "《化妆品监督管理条例》第17条",
		"apparel": "《产品质量法》第33条", "small_appliance": "《直播电商监督管理办法》第27条", "farm_produce": "《食品安全法》第53条", "other": "《直播电商监督管理办法》第27条",
	} {
		c, ok := m.Category(category)
		if !ok || len(c.Demands) < 2 {
			t.Fatalf("%s demands %d documents", category, len(c.Demands))
		}
		if !slices.ContainsFunc(c.Demands, func(d Demand) bool { return strings.Contains(d.Article, articles) }) {
			t.Errorf("%s names no %s", category, articles)
		}
	}
}

func TestPaperworkNamesEverything(t *testing.T) {
	m := matrix(t)
	food := Product{Content: Content{Category: "prepackaged_food", Title: "沂蒙小米"}}
	valid := func(kind string, until clock.Date) Document {
		return Document{ID: id.ID(kind), Type: kind, ExpiresOn: until, State: DocumentPresented}
	}
	all := []Document{valid("food_production_licence", "2028-01-01"), valid("factory_test_report", "2026-09-15"), valid("label_photo", "")}
	for name, c := range map[string]struct {
		documents []Document
		merchant  []Qualification
		trusted   bool
		title     string
		want      string
	}{
		"nothing":              {nil, nil, false, "", "sourcing.document_missing@/documents/food_production_licence sourcing.document_missing@/documents/food_business_licence sourcing.document_missing@/documents/factory_test_report sourcing.document_missing@/documents/label_photo"},
		"all":                  {all, nil, false, "", ""},
		"merchant's licence":   {all[1:], []Qualification{{"food_production_licence", "2027-01-01"}}, false, "", ""},
		"merchant's expired":   {all[1:], []Qualification{{"food_production_licence", "2026-09-14"}}, false, "", "sourcing.document_expired@/documents/food_production_licence sourcing.document_expired@/documents/food_business_licence"},
		"expired yesterday":    {[]Document{all[0], valid("factory_test_report", "2026-09-14"), all[2]}, nil, false, "", "sourcing.document_expired@/documents/factory_test_report"},
		"renewed":              {append([]Document{valid("factory_test_report", "2026-09-14")}, all...), nil, false, "", ""},
		"refused":              {[]Document{all[0], all[1], {Type: "label_photo", State: DocumentRefused}}, nil, false, "", "sourcing.document_refused@/documents/label_photo"},
		"unverified when sold": {all[:1], nil, true, "", "sourcing.document_missing@/documents/food_production_licence sourcing.document_missing@/documents/food_business_licence sourcing.document_missing@/documents/factory_test_report sourcing.document_missing@/documents/label_photo"},
		"organic claim":        {all, nil, false, "有机小米", "sourcing.document_missing@/documents/organic_certificate"},
	} {
		p := food
		if c.title != "" {
			p.Title = c.title
		}
		got := codes(m.paperwork(m.requirements(dossier{p, c.documents, c.merchant, c.trusted}, today)))
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}

func TestDocumentFields(t *testing.T) {
	m := matrix(t)
	for name, c := range map[string]struct {
		d    Document
		want string // code of the only failure; empty for none
	}{
		"licence":            {Document{Type: "food_production_licence", Number: "SC10137130200012", ExpiresOn: "2027-01-01"}, ""},
		"wrong check digit":  {Document{Type: "food_production_licence", Number: "SC10137130200013", ExpiresOn: "2027-01-01"}, "sourcing.number_invalid"},
		"no expiry":          {Document{Type: "food_production_licence", Number: "SC10137130200012"}, "sourcing.expiry_missing"},
		"expired":            {Document{Type: "food_production_licence", Number: "SC10137130200012", ExpiresOn: "2026-09-14"}, "sourcing.document_expired"},
		"last day":           {Document{Type: "food_production_licence", Number: "SC10137130200012", ExpiresOn: "2026-09-15"}, ""},
		"no number":          {Document{Type: "ccc_certificate", ExpiresOn: "2027-01-01"}, "sourcing.number_missing"},
		"ccc of 20 digits":   {Document{Type: "ccc_certificate", Number: "20160109011234567890", ExpiresOn: "2027-01-01"}, "sourcing.number_invalid"},
		"ccc":                {Document{Type: "ccc_certificate", Number: "2016010901123456", ExpiresOn: "2027-01-01"}, ""},
		"cosmetics filing":   {Document{Type: "cosmetics_filing", Number: "粤G妆网备字2023468030"}, ""},
		"health food filing": {Document{Type: "health_food_registration", Number: "食健备G202337001234"}, ""},
		"special cosmetics":  {Document{Type: "special_cosmetics_registration", Number: "国妆特字20231234", ExpiresOn: "2027-01-01"}, ""},
		"unknown":            {Document{Type: "diploma"}, "sourcing.document_type_unknown"},
		"issued tomorrow":    {Document{Type: "label_photo", IssuedOn: "2026-09-16"}, "sourcing.issued_in_future"},
		"pointless expiry":   {Document{Type: "label_photo", ExpiresOn: "2027-01-01"}, "sourcing.expiry_pointless"},
	} {
		err := c.d.check(m, today)
		var e *errs.Error
		got := ""
		if errors.As(err, &e) {
			for _, f := range e.Fields {
				got += f.Code
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func TestProductMoves(t *testing.T) {
	all := []ProductState{ProductDraft, ProductSubmitted, ProductReturned, ProductAdmitted, ProductRejected, ProductDelisted, ProductRecalled}
	want := map[step]map[ProductState]ProductState{
		stepSubmit:   {ProductDraft: ProductSubmitted, ProductReturned: ProductSubmitted},
		stepWithdraw: {ProductSubmitted: ProductDraft},
		stepAdmit:    {ProductSubmitted: ProductAdmitted},
		stepReturn:   {ProductSubmitted: ProductReturned},
		stepReject:   {ProductSubmitted: ProductRejected},
		stepDelist:   {ProductAdmitted: ProductDelisted, ProductDelisted: ProductDelisted},
		stepRestore:  {ProductDelisted: ProductAdmitted},
		stepRecall:   {ProductAdmitted: ProductRecalled, ProductDelisted: ProductRecalled},
	}
	for s, row := range want {
		for _, from := range all {
			p := Product{State: from}
			err := p.move(s, "")
			if to, ok := row[from]; ok != (err == nil) || (ok && p.State != to) {
				t.Errorf("%s in %s leads to %s, %v", s, from, p.State, err)
			}
			if err != nil && (!errors.Is(err, ErrProductState) || p.State != from) {
				t.Errorf("%s in %s: %v, %s", s, from, err, p.State)
			}
		}
	}
}

func at(daysBefore, hour int) int64 {
	return clock.Millis(nine.AddDate(0, 0, -daysBefore).Add(time.Duration(hour-9) * time.Hour))
}

func TestFloorOfAnAnchoredWindow(t *testing.T) {
	for name, c := range map[string]struct {
		history  []PricePoint
		want     money.Fen
		basis    FloorBasis
		complete bool
	}{
		"no record":                 {nil, 0, FloorNone, false},
		"listed long ago":           {[]PricePoint{{at(30, 9), 10000, Listed}}, 10000, FloorWindow, true},
		"lowered inside":            {[]PricePoint{{at(30, 9), 10000, Listed}, {at(3, 9), 8000, Listed}}, 8000, FloorWindow, true},
		"raised inside":             {[]PricePoint{{at(30, 9), 8000, Listed}, {at(3, 9), 12000, Listed}}, 8000, FloorWindow, true},
		"raised before the window":  {[]PricePoint{{at(30, 9), 8000, Listed}, {at(8, 9), 12000, Listed}}, 12000, FloorWindow, true},
		"raised as it opens":        {[]PricePoint{{at(30, 9), 8000, Listed}, {at(7, 9), 12000, Listed}}, 12000, FloorWindow, true},
		"raised just after opening": {[]PricePoint{{at(30, 9), 8000, Listed}, {at(7, 9) + 1, 12000, Listed}}, 8000, FloorWindow, true},
		"deal inside":               {[]PricePoint{{at(30, 9), 10000, Listed}, {at(2, 20), 7900, Paid}}, 7900, FloorWindow, true},
		"deal before does not last": {[]PricePoint{{at(30, 9), 10000, Listed}, {at(9, 20), 5000, Paid}}, 10000, FloorWindow, true},
		"only a deal before":        {[]PricePoint{{at(9, 20), 5000, Paid}, {at(20, 20), 4000, Paid}}, 5000, FloorBefore, true},
		"begins inside":             {[]PricePoint{{at(2, 9), 9000, Listed}}, 9000, FloorWindow, false},
		"after the anchor":          {[]PricePoint{{at(30, 9), 10000, Listed}, {at(0, 9), 1000, Listed}}, 10000, FloorWindow, true},
	} {
		slices.Reverse(c.history)
		f := FloorAt(c.history, nine)
		if f.LowestFen != c.want || f.Basis != c.basis || f.Complete != c.complete {
			t.Errorf("%s: got %v %s complete=%v", name, f.LowestFen, f.Basis, f.Complete)
		}
	}
}

// The floor is never above a listed or paid price of the window, whatever the order of the record.
func TestFloorIsALowerBound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 20).Draw(t, "n")
		var history []PricePoint
		for range n {
			history = append(history, PricePoint{at(0, 9) - rapid.Int64Range(-1e8, 12*864e5).Draw(t, "ago"),
				money.Fen(rapid.Int64Range(1, 99999).Draw(t, "fen")), rapid.SampledFrom([]PriceSource{Listed, Paid}).Draw(t, "source")})
		}
		f := FloorAt(history, nine)
		for _, p := range history {
			if p.At > f.From && p.At < f.Until && (f.Basis != FloorWindow || p.PriceFen < f.LowestFen) {
				t.Fatalf("%v lies in the window, floor %v", p, f)
			}
		}
		slices.Reverse(history)
		seen := map[int64]bool{}
		for _, p := range history {
			if seen[p.At] {
				return // two prices at one instant have no order
			}
			seen[p.At] = true
		}
		if again := FloorAt(history, nine); again != f {
			t.Fatalf("the order of the record changes the floor: %v, %v", f, again)
		}
	})
}

func TestComparison(t *testing.T) {
	kept := Floor{LowestFen: 10000, Basis: FloorWindow, Complete: true}
	short := Floor{LowestFen: 10000, Basis: FloorWindow}
	for name, c := range map[string]struct {
		content Content
		floor   Floor
		want    string
	}{
		"none":              {Content{PriceFen: 8000}, kept, ""},
		"at the floor":      {Content{PriceFen: 8000, ComparePriceFen: 10000, ComparisonBasis: BasisUnstated}, kept, ""},
		"above the floor":   {Content{PriceFen: 8000, ComparePriceFen: 10001, ComparisonBasis: BasisUnstated}, kept, "sourcing.compare_above_floor@/compare_price_fen"},
		"no basis":          {Content{PriceFen: 8000, ComparePriceFen: 9000}, kept, "sourcing.comparison_basis_missing@/comparison_basis"},
		"recommended":       {Content{PriceFen: 8000, ComparePriceFen: 19900, ComparisonBasis: BasisRRP, ComparisonDetail: "厂商建议零售价 2026-06"}, kept, ""},
		"recommended bare":  {Content{PriceFen: 8000, ComparePriceFen: 19900, ComparisonBasis: BasisRRP}, kept, "sourcing.comparison_detail_missing@/comparison_detail"},
		"no discount":       {Content{PriceFen: 8000, ComparePriceFen: 8000, ComparisonBasis: BasisUnstated}, kept, "sourcing.compare_not_above_price@/compare_price_fen"},
		"history too short": {Content{PriceFen: 8000, ComparePriceFen: 9000, ComparisonBasis: BasisUnstated}, short, "sourcing.price_history_incomplete@/compare_price_fen"},
	} {
		if got := codes(comparison(c.content, c.floor)); got != c.want {
			t.Errorf("%s: got %s", name, got)
		}
	}
}

func TestHarmlessChanges(t *testing.T) {
	was := Content{Title: "小米", PriceFen: 10000, Images: []id.ID{"A"}}
	for name, c := range map[string]struct {
		change func(*Content)
		want   bool
	}{
		"price falls a little":   {func(c *Content) { c.PriceFen = 7000 }, true},
		"price falls a lot":      {func(c *Content) { c.PriceFen = 6999 }, false},
		"price rises":            {func(c *Content) { c.PriceFen = 10001 }, false},
		"words change too":       {func(c *Content) { c.PriceFen = 9000; c.Title = "大米" }, false},
		"picture changes too":    {func(c *Content) { c.PriceFen = 9000; c.Images = []id.ID{"B"} }, false},
		"a comparison is drawn":  {func(c *Content) { c.PriceFen = 9000; c.ComparePriceFen = 10000 }, false},
		"nothing really changes": {func(*Content) {}, false},
	} {
		now := was
		c.change(&now)
		if got := harmless(was, now); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestRateGuard(t *testing.T) {
	plan := func() Plan { return Plan{RateBP: 2000} }
	p := plan()
	if _, err := p.setRate(1499, nine); !errors.Is(err, ErrLoweredTooMuch) {
		t.Fatalf("six points at once: %v", err)
	}
	from, err := p.setRate(1500, nine)
	if err != nil || from != clock.Millis(today.AddDays(1).Start()) {
		t.Fatalf("lowering holds from %d, %v", from, err)
	}
	if p.RateAt(from-1) != 2000 || p.RateAt(from) != 1500 {
		t.Fatal("the lowering does not begin at midnight")
	}
	if _, err := p.setRate(1400, nine.AddDate(0, 0, 7).Add(-time.Millisecond)); !errors.Is(err, ErrLoweredLately) {
		t.Fatalf("second lowering within seven days: %v", err)
	}
	if _, err := p.setRate(1400, nine.AddDate(0, 0, 7)); err != nil {
		t.Fatalf("after seven days: %v", err)
	}
	p = plan()
	_, _ = p.setRate(1800, nine)
	if at, err := p.setRate(2500, nine.Add(time.Hour)); err != nil || p.RateAt(at) != 2500 || p.NextFrom != nil {
		t.Fatalf("a rise replaces the lowering at once: %v %v", at, err)
	}
	if _, err := p.setRate(2500, nine.Add(2*time.Hour)); !errors.Is(err, ErrNothingChanged) {
		t.Fatalf("same rate: %v", err)
	}
}

// Whatever is announced and when, a streamer never finds a rate that fell by more than 500
// basis points in one step, or twice in less than six days and a midnight, or without a night's notice.
func TestRateNeverFallsFast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Plan{RateBP: money.BP(rapid.Int64Range(1, 9000).Draw(t, "start"))}
		now := nine
		type fall struct{ announced, effective int64 }
		var falls []fall
		for range rapid.IntRange(1, 30).Draw(t, "n") {
			now = now.Add(time.Duration(rapid.Int64Range(1, 5*864e5).Draw(t, "pause")) * time.Millisecond)
			before := p.RateAt(clock.Millis(now))
			rate := money.BP(rapid.Int64Range(1, 9000).Draw(t, "rate"))
			from, err := p.setRate(rate, now)
			if err != nil {
				if p.RateAt(clock.Millis(now)) != before {
					t.Fatal("a refused rate took effect")
				}
				continue
			}
			if rate < before {
				if before-rate > 500 || from < clock.Millis(clock.DateOf(now).End()) || p.RateAt(clock.Millis(now)) != before {
					t.Fatalf("fell from %d to %d at %d", before, rate, from)
				}
				falls = append(falls, fall{clock.Millis(now), from})
			}
		}
		for i := 1; i < len(falls); i++ {
			if falls[i].announced-falls[i-1].announced < 7*864e5 {
				t.Fatalf("lowered twice within seven days: %v", falls)
			}
		}
	})
}

func TestPlanForAStreamer(t *testing.T) {
	wang, li := id.ID("WANG"), id.ID("LI")
	ordinary := Plan{ID: "o", Kind: Ordinary, RateBP: 1000}
	targeted := Plan{ID: "t", Kind: Targeted, RateBP: 1500, Streamers: []id.ID{wang}}
	exclusive := Plan{ID: "x", Kind: Exclusive, RateBP: 2500, Streamers: []id.ID{wang}}
	past := int64(1)
	over := exclusive
	over.EndsAt = &past
	for name, c := range map[string]struct {
		plans    []Plan
		streamer id.ID
		want     id.ID
		err      error
	}{
		"ordinary for anybody":      {[]Plan{ordinary, targeted}, li, "o", nil},
		"targeted goes before":      {[]Plan{ordinary, targeted}, wang, "t", nil},
		"exclusive goes first":      {[]Plan{ordinary, targeted, exclusive}, wang, "x", nil},
		"exclusive shuts others":    {[]Plan{ordinary, exclusive}, li, "", ErrExclusive},
		"ended exclusive shuts not": {[]Plan{ordinary, over}, li, "o", nil},
		"none":                      {[]Plan{targeted}, li, "", ErrNoPlan},
	} {
		p, err := choose(c.plans, c.streamer, 5)
		if p.ID != c.want || !errors.Is(err, c.err) {
			t.Errorf("%s: %s %v", name, p.ID, err)
		}
	}
}

func TestPlanBesideOthers(t *testing.T) {
	ended := func(ago time.Duration, rate money.BP) Plan {
		end := clock.Millis(nine.Add(-ago))
		return Plan{Kind: Ordinary, RateBP: rate, EndsAt: &end}
	}
	for name, c := range map[string]struct {
		others []Plan
		want   error
	}{
		"alone":                 {nil, nil},
		"second of its kind":    {[]Plan{{Kind: Ordinary, RateBP: 1000}}, ErrPlanExists},
		"undercuts yesterday":   {[]Plan{ended(24*time.Hour, 1501)}, ErrLoweredTooMuch},
		"five points below":     {[]Plan{ended(24*time.Hour, 1500)}, nil},
		"a week later":          {[]Plan{ended(7*24*time.Hour, 5000)}, nil},
		"beside another kind":   {[]Plan{{Kind: Exclusive, RateBP: 5000}}, nil},
		"one that ends tonight": {[]Plan{ended(-time.Hour, 1000)}, ErrPlanExists},
	} {
		if err := (Plan{Kind: Ordinary, RateBP: 1000}).beside(c.others, nine); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestReconcileHolds(t *testing.T) {
	lifted := int64(1)
	for name, c := range map[string]struct {
		holds       []Hold
		now         []lapse
		place, lift int
		left        int
	}{
		"nothing":                {nil, nil, 0, 0, 0},
		"lapses":                 {nil, []lapse{{CauseDocument, ""}, {CauseSuspended, ""}}, 2, 0, 2},
		"stands already":         {[]Hold{{Cause: CauseDocument}}, []lapse{{CauseDocument, ""}}, 0, 0, 1},
		"is mended":              {[]Hold{{Cause: CauseDocument}}, nil, 0, 1, 0},
		"a person's hold stays":  {[]Hold{{Cause: CausePark}, {Cause: CauseSuspended}}, nil, 0, 1, 1},
		"lifted ones are gone":   {[]Hold{{Cause: CauseDocument, LiftedAt: &lifted}}, []lapse{{CauseDocument, ""}}, 1, 0, 1},
		"one mended, one lapses": {[]Hold{{Cause: CauseDocument}}, []lapse{{CauseQualification, ""}}, 1, 1, 1},
	} {
		place, lift, left := reconcile(c.holds, c.now)
		if len(place) != c.place || len(lift) != c.lift || left != c.left {
			t.Errorf("%s: place %d, lift %d, left %d", name, len(place), len(lift), left)
		}
	}
}
