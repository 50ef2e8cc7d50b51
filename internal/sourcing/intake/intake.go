package intake

import (
	"cmp"
	"slices"
	"strings"

	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/platform/tabular"
	"sitong/internal/sourcing"
)

// State says how far an import is.
type State string

const (
	Checking State = "checking"
	Checked  State = "checked"
	Applying State = "applying"
	Applied  State = "applied"
	Failed   State = "failed"
)

// moves is the whole life of an import. A failed one is checked anew, with other columns, as
// another import of the same file.
var moves = map[State][]State{Checking: {Checked, Failed}, Checked: {Applying}, Applying: {Applied}}

// Import is a list of products on its way in.
type Import struct {
	ID           id.ID
	FileID       id.ID
	MerchantID   id.ID // of every row that names none; empty when each row names its own
	State        State
	Mapping      Mapping
	GoodRows     int64
	BadRows      int64
	CreatedRows  int64
	Report       Report
	FailedFileID id.ID
	JobID        id.ID
	CreatedBy    id.ID
	CreatedAt    int64
	AppliedAt    int64
	Version      int64
}

// move takes the import to another state. ErrState.
func (m *Import) move(to State) error {
	if !slices.Contains(moves[m.State], to) {
		return ErrState
	}
	m.State = to
	return nil
}

// Mapping says which header of the file stands for which of our columns.
type Mapping map[Field]string

// Field is one of our columns, whatever the file calls it.
type Field string

// Report is what the dry run found. Good lists the numbers of the rows to create, in order; Done
// counts how many of them have been dealt with, so that an interrupted import goes on where it
// stopped.
type Report struct {
	Format   string    `json:"format"`
	Encoding string    `json:"encoding"`
	Headers  []string  `json:"headers"`
	Findings []Finding `json:"findings"`
	Preview  []Line    `json:"preview"`
	Good     []int     `json:"good"`
	Done     int       `json:"done"`
	Error    string    `json:"error,omitempty"`
}

// Finding is what is wrong with a cell; with the whole row when it names no column, with the
// file when it names no row.
type Finding struct {
	Row    int       `json:"row"`
	Column string    `json:"column"`
	Code   string    `json:"code"`
	Text   errs.Text `json:"text"`
}

const (
	maxFindings = 1000
	maxPreview  = 20
)

func finding(row int, column string, e *errs.Error) Finding {
	return Finding{row, column, e.Code, errs.Text{ZH: e.Text.In("zh-CN", e.Params), EN: e.Text.In("en", e.Params)}}
}

// Line is one row of the list, read.
type Line struct {
	Row      int              `json:"row"`
	Merchant string           `json:"merchant"`
	Content  sourcing.Content `json:"content"`

	merchantID id.ID
}

// key is what makes a line the same product as another of its merchant: the bar code, or name
// and specification without one.
func (l Line) key() string { return string(l.merchantID) + "|" + sourcing.SameAs(l.Content) }

// bases are the words for what a price is compared with.
var bases = map[string]sourcing.Basis{
	"七日内最低成交价": sourcing.BasisUnstated, "未说明": sourcing.BasisUnstated, "本店曾售价": sourcing.BasisOwn, "原价": sourcing.BasisOwn,
	"厂家建议零售价": sourcing.BasisRRP, "建议零售价": sourcing.BasisRRP, "其他渠道售价": sourcing.BasisOther, "其他平台价": sourcing.BasisOther, "门店价": sourcing.BasisOther,
}

// basisWord is how the template spells a basis: what goes back to a person can be brought in again.
func basisWord(b sourcing.Basis) string {
	return map[sourcing.Basis]string{sourcing.BasisUnstated: "七日内最低成交价", sourcing.BasisOwn: "本店曾售价", sourcing.BasisRRP: "厂家建议零售价",
		sourcing.BasisOther: "其他渠道售价"}[b]
}

func basisOf(cell string) (sourcing.Basis, error) {
	b, ok := bases[strings.TrimSpace(cell)]
	if !ok {
		return "", errBasis
	}
	return b, nil
}

// column is one of our columns with the names under which it comes.
type column struct {
	field    Field
	name     string
	aliases  []string
	required bool
	parse    func(*Line, string) error
}

// columns are those of the template, in its order.
func columns(m *sourcing.Matrix) []column {
	text := func(limit int, at func(*Line) *string) func(*Line, string) error {
		return tabular.Into(tabular.Text(limit), at)
	}
	fen := func(at func(*Line) *money.Fen) func(*Line, string) error { return tabular.Into(tabular.Fen, at) }
	category := func(cell string) (string, error) {
		if c, ok := m.Named(cell); ok {
			return c.Code, nil
		}
		return "", errCategory.With("name", cell)
	}
	return []column{
		{"merchant", "商家", []string{"商家名称", "供应商", "店铺名称", "merchant"}, false, text(120, func(l *Line) *string { return &l.Merchant })},
		{"title", "商品名称", []string{"商品标题", "商品", "品名", "名称", "title"}, true, text(120, func(l *Line) *string { return &l.Content.Title })},
		{"category", "类目", []string{"商品类目", "品类", "分类", "category"}, true, tabular.Into(category, func(l *Line) *string { return &l.Content.Category })},
		{"brand", "品牌", []string{"品牌名称", "brand"}, false, text(60, func(l *Line) *string { return &l.Content.Brand })},
		{"origin", "产地", []string{"原产地", "origin"}, false, text(60, func(l *Line) *string { return &l.Content.Origin })},
		{"gtin", "条码", []string{"商品条码", "条形码", "69码", "国际条码", "gtin"}, false, tabular.Into(tabular.Number(cnid.GTIN), func(l *Line) *string { return &l.Content.GTIN })},
		{"spec", "规格", []string{"规格型号", "净含量", "spec"}, false, text(120, func(l *Line) *string { return &l.Content.Spec })},
		{"unit", "单位", []string{"计价单位", "unit"}, false, text(12, func(l *Line) *string { return &l.Content.Unit })},
		{"price", "售价", []string{"直播价", "价格", "单价", "销售价", "price"}, true, fen(func(l *Line) *money.Fen { return &l.Content.PriceFen })},
		{"compare_price", "划线价", []string{"市场价", "原价", "compare_price"}, false, fen(func(l *Line) *money.Fen { return &l.Content.ComparePriceFen })},
		{"comparison_basis", "比较依据", []string{"划线价依据", "basis"}, false, tabular.Into(basisOf, func(l *Line) *sourcing.Basis { return &l.Content.ComparisonBasis })},
		{"comparison_detail", "比较对象说明", []string{"依据说明"}, false, text(200, func(l *Line) *string { return &l.Content.ComparisonDetail })},
		{"claims", "宣传语", []string{"卖点", "商品描述", "claims"}, false, text(2000, func(l *Line) *string { return &l.Content.Claims })},
	}
}

// mapped are the columns as the file calls them: what a person said comes before the known names.
func mapped(all []column, by Mapping) []tabular.Column[Line] {
	out := make([]tabular.Column[Line], len(all))
	for i, c := range all {
		out[i] = tabular.Column[Line]{Name: c.name, Aliases: c.aliases, Required: c.required, Parse: c.parse}
		if header := by[c.field]; header != "" {
			out[i].Aliases = append([]string{c.name}, c.aliases...)
			out[i].Name = header
		}
	}
	return out
}

// check refuses a mapping that names fields we do not have, or one header for two of them. ErrInput.
func (by Mapping) check(all []column) error {
	var f errs.Fields
	taken := map[string]bool{}
	for field, header := range by {
		switch {
		case !slices.ContainsFunc(all, func(c column) bool { return c.field == field }):
			f.Add("/mapping", "sourcing.import_field", "没有这一列", "There is no such column")
		case taken[header]:
			f.Add("/mapping", "sourcing.import_header_twice", "文件的“{header}”列不能对应两项", "The column {header} cannot stand for two of ours", "header", header)
		}
		taken[header] = true
	}
	return f.Err(ErrInput)
}

// cells are a line as the template orders it.
func (l Line) cells(m *sourcing.Matrix) []string {
	c := l.Content
	category, _ := m.Category(c.Category)
	return []string{l.Merchant, c.Title, cmp.Or(category.ZH, c.Category), c.Brand, c.Origin, c.GTIN, c.Spec, c.Unit, amount(c.PriceFen), amount(c.ComparePriceFen),
		basisWord(c.ComparisonBasis), c.ComparisonDetail, c.Claims}
}

func amount(f money.Fen) string {
	if f == 0 {
		return ""
	}
	return f.String()
}
