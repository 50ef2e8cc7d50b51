package result

import (
	"io"
	"slices"
	"strconv"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/money"
	"sitong/internal/live"
	"sitong/internal/platform/tabular"
)

// CellFault is what is wrong with one cell of an export.
type CellFault struct {
	Row    int64     `json:"row"`
	Column string    `json:"column"`
	Code   string    `json:"code"`
	Text   errs.Text `json:"text"`
}

// broadcast is a row of a list of broadcasts as the platform writes it.
type broadcast struct {
	uid, nickname  string
	started, ended int64
	figures        Figures
}

// maxFaults is how many faults an import names; all are counted.
const maxFaults = 500

// sheet is what an export holds.
type sheet struct {
	rows    []Row
	bad     int64
	faults  []CellFault
	dropped []string // columns with personal data, never read
}

// readDouyin reads the list of broadcasts of Douyin's compass (罗盘) or of a shop: 55 columns, of
// which the account and the times are needed. Columns that name consumers are not read at all.
// ErrImportFile when the file as a whole cannot be used.
func readDouyin(r io.Reader) (sheet, error) {
	out := sheet{rows: []Row{}, faults: []CellFault{}, dropped: []string{}}
	t, err := tabular.Open(r, tabular.DefaultLimits())
	if err != nil {
		return out, unreadable(err)
	}
	defer t.Close()
	seen := map[string]int64{}
	got, err := tabular.Read(t, douyinColumns(t.Columns), func(row tabular.Row, b broadcast) error {
		if len(row.Errors) > 0 {
			return nil
		}
		if b.ended <= b.started || b.ended-b.started > 2*live.MaxSession.Milliseconds() {
			return errBroadcastTimes
		}
		at := b.uid + " " + strconv.FormatInt(b.started, 10)
		if seen[at] > 0 {
			return errRowTwice.With("row", strconv.FormatInt(seen[at], 10))
		}
		seen[at] = int64(row.Number)
		out.rows = append(out.rows, Row{Line: int64(row.Number), UID: b.uid, Nickname: b.nickname, Started: b.started, Ended: b.ended, Figures: b.figures})
		return nil
	})
	if err != nil {
		return out, unreadable(err)
	}
	out.bad = int64(got.Bad)
	for _, e := range got.Errors[:min(len(got.Errors), maxFaults)] {
		text := errs.Text{ZH: e.Text.In("zh-CN", e.Params), EN: e.Text.In("en", e.Params)}
		out.faults = append(out.faults, CellFault{int64(e.Row), e.Column, e.Code, text})
	}
	for _, column := range t.Columns {
		if isPersonal(column) {
			out.dropped = append(out.dropped, column)
		}
	}
	return out, nil
}

var (
	errBroadcastTimes = errs.New(errs.Invalid, "live.broadcast_times", "结束时间应晚于开始时间，且不超过 48 小时", "The end must come after the start, by at most 48 hours")
	errRowTwice       = errs.New(errs.Invalid, "live.row_twice", "与第 {row} 行重复", "The same broadcast as row {row}")
)

// unreadable says in one error why a file cannot be used.
func unreadable(err error) error {
	if errs.KindOf(err) != errs.Invalid {
		return err
	}
	return ErrImportFile.With("why", err.Error()).Because(err)
}

// douyinColumns says where the values of a broadcast come from. Rates and averages are kept as
// written; whatever else the file has is not read.
func douyinColumns(header []string) []tabular.Column[broadcast] {
	type column = tabular.Column[broadcast]
	count := func(name string, field func(*broadcast) *int64, aliases ...string) column {
		return column{Name: name, Aliases: aliases, Parse: tabular.Into(tabular.Count, field)}
	}
	amount := func(name string, field func(*broadcast) *money.Fen, aliases ...string) column {
		return column{Name: name, Aliases: aliases, Parse: tabular.Into(tabular.Fen, field)}
	}
	out := []column{
		{Name: "主播抖音号", Aliases: []string{"抖音号", "账号ID", "主播ID"}, Required: true, Parse: tabular.Into(tabular.Identifier, func(b *broadcast) *string { return &b.uid })},
		{Name: "主播昵称", Aliases: []string{"昵称", "账号昵称"}, Parse: tabular.Into(tabular.Text(120), func(b *broadcast) *string { return &b.nickname })},
		{Name: "直播开始时间", Aliases: []string{"开播时间", "开始时间"}, Required: true, Parse: tabular.Into(tabular.Time, func(b *broadcast) *int64 { return &b.started })},
		{Name: "直播结束时间", Aliases: []string{"下播时间", "结束时间"}, Required: true, Parse: tabular.Into(tabular.Time, func(b *broadcast) *int64 { return &b.ended })},
		amount("直播间成交金额", func(b *broadcast) *money.Fen { return &b.figures.GMV }, "成交金额"),
		amount("直播间用户支付金额", func(b *broadcast) *money.Fen { return &b.figures.Paid }, "用户支付金额"),
		amount("净成交金额", func(b *broadcast) *money.Fen { return &b.figures.Net }),
		amount("直播间退款金额", func(b *broadcast) *money.Fen { return &b.figures.Refund }, "退款金额"),
		count("直播间成交订单数", func(b *broadcast) *int64 { return &b.figures.Orders }, "成交订单数"),
		count("直播间退款订单数", func(b *broadcast) *int64 { return &b.figures.RefundOrders }, "退款订单数"),
		count("直播间成交件数", func(b *broadcast) *int64 { return &b.figures.Units }, "成交件数"),
		count("直播间成交人数", func(b *broadcast) *int64 { return &b.figures.Buyers }, "成交人数"),
		count("直播间观看人数", func(b *broadcast) *int64 { return &b.figures.Viewers }, "观看人数"),
		count("最高在线人数", func(b *broadcast) *int64 { return &b.figures.PeakViewers }),
		count("评论次数", func(b *broadcast) *int64 { return &b.figures.Comments }),
		count("新增粉丝数", func(b *broadcast) *int64 { return &b.figures.Followers }),
	}
	known := func(name string) bool {
		return slices.ContainsFunc(out, func(c column) bool { return c.Name == name || slices.Contains(c.Aliases, name) })
	}
	for _, name := range header {
		if name == "" || known(name) || isPersonal(name) {
			continue
		}
		out = append(out, column{Name: name, Parse: func(b *broadcast, cell string) error {
			if b.figures.Other == nil {
				b.figures.Other = map[string]string{}
			}
			b.figures.Other[name] = string([]rune(cell)[:min(len([]rune(cell)), 80)])
			return nil
		}})
	}
	return out
}
