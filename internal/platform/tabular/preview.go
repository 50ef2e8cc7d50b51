package tabular

import (
	"io"
	"strconv"
	"strings"

	"sitong/internal/kernel/cnid"
)

// Summary is what a file looks like before anybody says what its columns are for.
type Summary struct {
	Format   Format
	Encoding Encoding
	Columns  []string
	GoodRows int
	BadRows  int
	Errors   []CellError // at most 1,000
}

// Preview reads a whole file and checks each cell against what its column's name promises:
// times, amounts, counts, rates, identity numbers, codes. The errors of Open and Rows.
func Preview(r io.Reader, l Limits) (Summary, error) {
	t, err := Open(r, l)
	if err != nil {
		return Summary{}, err
	}
	defer t.Close()
	s := Summary{Format: t.Format, Encoding: t.Encoding, Columns: t.Columns}
	var out Outcome
	for _, name := range t.Twice {
		out.Errors = append(out.Errors, CellError{Row: t.HeaderRow, Column: name, Code: ErrColumnTwice.Code, Text: ErrColumnTwice.Text})
	}
	checks := make([]func(string) error, len(t.Columns))
	for i, name := range t.Columns {
		checks[i] = promised(name)
	}
	for row, err := range t.Rows() {
		if err != nil {
			return s, err
		}
		if row.Missing > 0 {
			row.note("", ErrShortRow.With("missing", strconv.Itoa(row.Missing)))
		}
		for i, c := range row.Cells {
			if c != "" && checks[i] != nil && !hidden(c) {
				if err := checks[i](c); err != nil {
					row.note(t.Columns[i], wordsOf(err))
				}
			}
		}
		out.count(row.Errors)
	}
	s.GoodRows, s.BadRows, s.Errors = out.Good, out.Bad, out.Errors
	return s, nil
}

// hidden says whether the platform already masked or encrypted the value.
func hidden(c string) bool {
	return strings.Contains(c, "**") || strings.Contains(c, "##") || strings.Contains(c, "$$") || strings.Contains(c, "密文")
}

func test[V any](parse func(string) (V, error)) func(string) error {
	return func(c string) error { _, err := parse(c); return err }
}

// promises lists, in order, what words in a column's name say about its cells. The first
// match counts, so rates come before the counts they are made of.
func promises() []struct {
	words []string
	check func(string) error
} {
	return []struct {
		words []string
		check func(string) error
	}{
		{[]string{"统一社会信用代码", "信用代码", "uscc"}, test(Number(cnid.USCC))},
		{[]string{"身份证号", "身份证件号码", "公民身份号码"}, test(Number(cnid.ID))},
		{[]string{"手机号", "手机", "mobile"}, test(Number(cnid.Phone))},
		{[]string{"条形码", "条码", "gtin", "69码"}, test(Number(cnid.GTIN))},
		{[]string{"生产许可证编号", "sc编号"}, test(Number(cnid.SC))},
		{[]string{"开始时间", "结束时间", "提交时间", "完成时间", "发货时间", "支付时间", "创建时间", "成交时间", "下单时间"}, test(Time)},
		{[]string{"日期"}, test(Date)},
		{[]string{"占比", "率(", "率（", "转化率", "退款率", "退货率", "差评率", "佣金率", "佣金比例"}, test(Ratio)},
		{[]string{"编号", "单号", "抖音号", "快手号", "编码", "账号"}, test(Identifier)},
		{[]string{"金额", "价格", "单价", "运费", "佣金支出", "消耗", "销售额", "gmv"}, test(Fen)},
		{[]string{"人均", "单小时", "时长", "平均"}, decimalCount},
		{[]string{"人数", "次数", "订单数", "件数", "粉丝数", "商品数", "数量", "使用量", "场次数"}, test(Count)},
	}
}

// promised is the check a column's name promises; nil when it promises nothing.
func promised(name string) func(string) error {
	name = fold(name)
	for _, p := range promises() {
		for _, w := range p.words {
			if strings.Contains(name, fold(w)) {
				return p.check
			}
		}
	}
	return nil
}

// decimalCount accepts averages: numbers that are not negative, with a fraction.
func decimalCount(c string) error {
	n, err := Hundredths(c)
	if err == nil && n < 0 {
		return ErrNegative
	}
	return err
}
