package conduct

import "sitong/internal/kernel/errs"

// ListKind is one of the four lists of penalty discretion.
type ListKind string

const (
	NoPenalty ListKind = "no_penalty" // 不予处罚
	Reduced   ListKind = "reduced"    // 减轻
	Lighter   ListKind = "lighter"    // 从轻
	Heavier   ListKind = "heavier"    // 从重
)

// ListItem is a behaviour on one of the four lists.
type ListItem struct {
	Code    string
	List    ListKind
	Name    errs.Text
	Article errs.Text
}

// FourLists is a version of the lists. Official says whether they are an authority's own text.
type FourLists struct {
	Version  string
	Official bool
	Items    []ListItem
}

func (l FourLists) find(code string) (ListItem, bool) {
	for _, i := range l.Items {
		if i.Code == code {
			return i, true
		}
	}
	return ListItem{}, false
}

// Fact is one thing the regulator weighs, known or not.
type Fact struct {
	Code    string
	Text    errs.Text
	Holds   bool
	Article errs.Text
}

// Card is the information card of a violation: what the lists may say and the facts that bear
// on it. It decides nothing.
type Card struct {
	Violation  Violation
	Version    string
	Official   bool
	Candidates []ListItem
	Facts      []Fact
	Notice     errs.Text
}

// Card collects the candidates and facts of a violation. earlier are the subject's other
// violations that were confirmed before it; corrected says that its rectification was accepted.
func (c Catalogue) Card(v Violation, item Item, earlier []Violation, corrected bool) Card {
	card := Card{Violation: v, Version: c.Lists.Version, Official: c.Lists.Official,
		Notice: errs.Text{ZH: "本卡只列事实与条文，供监管部门参考；是否适用四张清单由监管部门决定。清单条目依据法律整理，非官方文本。",
			EN: "This card names facts and articles for the regulator, who alone decides whether a list applies. The items are compiled from the law and are no official text."}}
	for _, code := range item.Lists {
		if l, ok := c.Lists.find(code); ok {
			card.Candidates = append(card.Candidates, l)
		}
	}
	same := false
	recent := false
	for _, e := range earlier {
		same = same || e.Code == v.Code
		recent = recent || e.OccurredAt > v.OccurredAt-2*365*dayMs
	}
	penalties := errs.Text{ZH: "《行政处罚法》第三十三条", EN: "Administrative Penalties Law art. 33"}
	card.Facts = []Fact{
		{"first_time", errs.Text{ZH: "园区内首次出现该违规", EN: "First violation of this kind in the park"}, !same, penalties},
		{"corrected", errs.Text{ZH: "已整改并通过验收", EN: "Put right and accepted"}, corrected, penalties},
		{"slight", errs.Text{ZH: "违规程度轻微", EN: "Slight"}, v.Severity == Slight, penalties},
		{"within_two_years", errs.Text{ZH: "两年内有其他已确认的违规", EN: "Other confirmed violations within two years"}, recent, errs.Text{ZH: "《广告法》第五十五条", EN: "Advertising Law art. 55"}},
	}
	return card
}

type listsFile struct {
	Version  string         `yaml:"version"`
	Official bool           `yaml:"official"`
	Items    []listItemFile `yaml:"items"`
}

type listItemFile struct {
	Code    string   `yaml:"code"`
	List    ListKind `yaml:"list"`
	Name    sentence `yaml:"name"`
	Article sentence `yaml:"article"`
}

func (f listsFile) lists() FourLists {
	l := FourLists{Version: f.Version, Official: f.Official}
	for _, i := range f.Items {
		l.Items = append(l.Items, ListItem{i.Code, i.List, i.Name.text(), i.Article.text()})
	}
	return l
}
