package app

import (
	"context"
	"iter"
	"strconv"
	"strings"

	"sitong/internal/admission"
	"sitong/internal/conduct"
	"sitong/internal/evidence"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/ledger"
	"sitong/internal/live"
	"sitong/internal/platform/tabular"
)

// wireExports offers the lists whose domains do not know evidence, or whose rows need the
// names of several domains.
func (a *App) wireExports() error {
	a.Services.Evidence.RegisterExporter(a.violationExporter())
	a.Services.Evidence.RegisterExporter(a.sessionExporter())
	a.Services.Evidence.RegisterExporter(a.ledgerExporter())
	return nil
}

// paged yields the rows of a list page by page, so that a list of any length fits.
func paged[T any](load func(page.Request) (page.Page[T], error), sort string, row func(T) []any) iter.Seq2[[]any, error] {
	return func(yield func([]any, error) bool) {
		for r := (page.Request{Limit: page.MaxLimit, Sort: sort}); ; {
			p, err := load(r)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, item := range p.Items {
				if !yield(row(item), nil) {
					return
				}
			}
			if r.Cursor = p.Next; r.Cursor == "" {
				return
			}
		}
	}
}

var (
	violationStates = map[conduct.State]string{conduct.Recorded: "待确认", conduct.Confirmed: "已确认", conduct.Rectifying: "整改中", conduct.Closed: "已结案", conduct.Dismissed: "不成立", conduct.Overturned: "申诉撤销"}
	severities      = map[conduct.Severity]string{conduct.Slight: "轻微", conduct.Serious: "较重", conduct.Grave: "严重"}
	sessionStates   = map[live.State]string{live.Planned: "已排期", live.Ready: "可开播", live.Live: "直播中", live.Ended: "已结束", live.Cancelled: "已取消"}
	movements       = map[ledger.Kind]string{ledger.DepositIn: "保证金转入", ledger.DepositOut: "保证金退还", ledger.FundIn: "赔付金转入", ledger.FundOut: "赔付金转出", ledger.Reserve: "预留", ledger.Release: "释放预留",
		ledger.Payout: "先行赔付", ledger.RecoverDeposit: "扣收保证金", ledger.RecoverPayment: "商家付款", ledger.WriteOff: "核销"}
)

// word is the word for a value; a value without one goes by itself.
func word[K ~string](words map[K]string, value K) string {
	if w, ok := words[value]; ok {
		return w
	}
	return string(value)
}

func (a *App) violationExporter() evidence.Exporter {
	return evidence.Exporter{Kind: "violations", Title: errs.Text{ZH: "违规记录", EN: "Violations"}, Permission: "conduct.violation.read",
		Columns: []errs.Text{{ZH: "编号", EN: "Id"}, {ZH: "条目", EN: "Code"}, {ZH: "违规事项", EN: "Item"}, {ZH: "主体", EN: "Subject"}, {ZH: "程度", EN: "Severity"}, {ZH: "扣分", EN: "Points"},
			{ZH: "依据", EN: "Article"}, {ZH: "事实", EN: "Facts"}, {ZH: "状态", EN: "State"}, {ZH: "申诉", EN: "Appeal"}, {ZH: "应报线索", EN: "Clue due"},
			{ZH: "发生时间", EN: "Occurred at"}, {ZH: "登记时间", EN: "Recorded at"}, {ZH: "确认时间", EN: "Confirmed at"}, {ZH: "结案时间", EN: "Closed at"}},
		Rows: func(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error] {
			f := conduct.Filter{SubjectID: id.ID(filters["subject_id"]), SessionID: id.ID(filters["session_id"]), State: conduct.State(filters["state"]),
				Appeal: conduct.AppealState(filters["appeal"]), Severity: conduct.Severity(filters["severity"]), Code: filters["code"], ClueDue: filters["clue_due"] == "true"}
			names := map[id.ID]admission.Subject{}
			return paged(func(r page.Request) (page.Page[conduct.Violation], error) {
				f.Page = r
				p, err := a.Services.Conduct.ListViolations(ctx, f)
				if err == nil {
					var ids []id.ID
					for _, v := range p.Items {
						ids = append(ids, v.SubjectID)
					}
					names, err = admission.NewDirectory(a.Core.DB).ByIDs(ctx, ids)
				}
				return p, err
			}, "recorded_at", func(v conduct.Violation) []any {
				return []any{v.ID, v.Code, a.itemName(v), names[v.SubjectID].Name, word(severities, v.Severity), v.Points, v.Article, v.Facts, word(violationStates, v.State), v.Appeal, v.ClueDue,
					tabular.At(v.OccurredAt), tabular.At(v.RecordedAt), tabular.At(v.ConfirmedAt), tabular.At(v.ClosedAt)}
			})
		}}
}

// itemName is what the catalogue calls a violation; an item it dropped goes by its code.
func (a *App) itemName(v conduct.Violation) string {
	item, err := a.Services.Conduct.Catalogue().Item(v.Code, v.SubjectKind)
	if err != nil {
		return v.Code
	}
	return item.Name.ZH
}

func (a *App) sessionExporter() evidence.Exporter {
	return evidence.Exporter{Kind: "sessions", Title: errs.Text{ZH: "直播场次", EN: "Live sessions"}, Permission: "live.session.read",
		Columns: []errs.Text{{ZH: "场次编号", EN: "Id"}, {ZH: "标题", EN: "Title"}, {ZH: "平台", EN: "Platform"}, {ZH: "账号", EN: "Account"}, {ZH: "账号主体", EN: "Account holder"}, {ZH: "商家", EN: "Merchant"},
			{ZH: "直播间", EN: "Studio"}, {ZH: "主播", EN: "Streamers"}, {ZH: "商品数", EN: "Products"}, {ZH: "计划开始", EN: "Planned start"}, {ZH: "计划结束", EN: "Planned end"},
			{ZH: "实际开始", EN: "Started at"}, {ZH: "实际结束", EN: "Ended at"}, {ZH: "状态", EN: "State"}, {ZH: "开播检查", EN: "Gate"}, {ZH: "待处理命中", EN: "Open hits"}},
		Rows: func(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error] {
			f := live.Filter{MerchantID: id.ID(filters["merchant_id"]), StreamerID: id.ID(filters["streamer_id"])}
			f.From, _ = strconv.ParseInt(filters["from_at"], 10, 64)
			f.To, _ = strconv.ParseInt(filters["to_at"], 10, 64)
			if state := filters["state"]; state != "" {
				f.States = []live.State{live.State(state)}
			}
			return paged(func(r page.Request) (page.Page[live.Card], error) {
				f.Page = r
				return a.Services.Live.Sessions(ctx, f, id.ID(filters["building_id"]))
			}, "planned_start_at", func(c live.Card) []any {
				var streamers []string
				for _, s := range c.Slots {
					streamers = append(streamers, c.People[s.StreamerID])
				}
				return []any{c.ID, c.Title, c.Platform, c.Account.Name, c.Owner.Name, c.Merchant.Name, c.Studio.Name, strings.Join(streamers, "、"), len(c.Shelf),
					tabular.At(c.PlannedStart), tabular.At(c.PlannedEnd), tabular.At(c.StartedAt), tabular.At(c.EndedAt), word(sessionStates, c.State), c.GateOutcome, c.Hits.Open}
			})
		}}
}

func (a *App) ledgerExporter() evidence.Exporter {
	return evidence.Exporter{Kind: "ledger_entries", Title: errs.Text{ZH: "资金台账明细", EN: "Ledger entries"}, Permission: "ledger.account.read",
		Columns: []errs.Text{{ZH: "账户", EN: "Account"}, {ZH: "往来方", EN: "Party"}, {ZH: "交易序号", EN: "Transaction number"}, {ZH: "时间", EN: "At"}, {ZH: "类型", EN: "Kind"}, {ZH: "金额（元）", EN: "Amount (yuan)"},
			{ZH: "凭证号", EN: "Voucher"}, {ZH: "案件编号", EN: "Case id"}, {ZH: "备注", EN: "Memo"}, {ZH: "校验值", EN: "Hash"}},
		Rows: a.ledgerRows}
}

// ledgerRows yields the entries account by account, each the newest first.
func (a *App) ledgerRows(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error] {
	f := ledger.AccountFilter{Kind: ledger.AccountKind(filters["kind"]), PartyID: id.ID(filters["party_id"])}
	accounts := paged(func(r page.Request) (page.Page[ledger.Account], error) { return a.Services.Ledger.Accounts(ctx, f, r) }, "id",
		func(x ledger.Account) []any { return []any{x} })
	return func(yield func([]any, error) bool) {
		for row, err := range accounts {
			if err != nil {
				yield(nil, err)
				return
			}
			account := row[0].(ledger.Account)
			if only := filters["account_id"]; only != "" && only != string(account.ID) {
				continue
			}
			if !a.entriesOf(ctx, account, yield) {
				return
			}
		}
	}
}

func (a *App) entriesOf(ctx context.Context, account ledger.Account, yield func([]any, error) bool) bool {
	party, err := admission.NewDirectory(a.Core.DB).ByIDs(ctx, []id.ID{account.PartyID})
	if err != nil {
		return yield(nil, err) && false
	}
	lines := paged(func(r page.Request) (page.Page[ledger.Line], error) {
		return a.Services.Ledger.Entries(ctx, account.ID, r)
	}, "-id",
		func(l ledger.Line) []any {
			t := l.Transaction
			return []any{account.Label().ZH, party[account.PartyID].Name, t.Seq, tabular.At(t.MadeAt), word(movements, t.Kind), l.Amount.String(), t.Reference, t.CaseID, t.Memo, t.Hash}
		})
	for row, err := range lines {
		if !yield(row, err) || err != nil {
			return false
		}
	}
	return true
}
