package mediation

import (
	"context"
	"iter"

	"sitong/internal/evidence"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/tabular"
)

// Exporter offers the list of cases as a file. The consumer's name leaves partly hidden, phone
// and address not at all.
func (s *Service) Exporter() evidence.Exporter {
	return evidence.Exporter{Kind: "cases", Title: errs.Text{ZH: "纠纷案件", EN: "Cases"}, Permission: "mediation.case.read",
		Columns: []errs.Text{{ZH: "案件编号", EN: "Number"}, {ZH: "调解方式", EN: "Mode"}, {ZH: "状态", EN: "State"}, {ZH: "消费者", EN: "Consumer"}, {ZH: "商家", EN: "Merchant"},
			{ZH: "诉求", EN: "Claim"}, {ZH: "诉求金额（元）", EN: "Claimed, yuan"}, {ZH: "登记时间", EN: "Opened at"}, {ZH: "首次答复", EN: "Answered at"}, {ZH: "达成协议", EN: "Settled at"},
			{ZH: "归档时间", EN: "Archived at"}, {ZH: "结果", EN: "Outcome"}, {ZH: "先行赔付（元）", EN: "Advanced, yuan"}, {ZH: "已追回（元）", EN: "Recovered, yuan"}},
		Rows: s.exportRows}
}

func (s *Service) exportRows(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error] {
	f := Filter{State: State(filters["state"]), Open: filters["open"] == "true", Mode: Mode(filters["mode"]), MerchantID: id.ID(filters["merchant_id"]), MediatorID: id.ID(filters["mediator_id"]),
		Mine: filters["mine"] == "true", Overdue: filters["overdue"] == "true", Number: filters["number"]}
	return func(yield func([]any, error) bool) {
		for r := (page.Request{Limit: page.MaxLimit, Sort: "opened_at"}); ; {
			p, err := s.Cases(ctx, f, r)
			if err != nil {
				yield(nil, err)
				return
			}
			names, err := s.MerchantNames(ctx, p.Items)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, c := range p.Items {
				if !yield(exported(c, names[c.MerchantID]), nil) {
					return
				}
			}
			if r.Cursor = p.Next; r.Cursor == "" {
				return
			}
		}
	}
}

func exported(c Case, merchant string) []any {
	rules, _ := RulesOf(c.Mode)
	return []any{c.Number, rules.Name.ZH, StateText(c.State).ZH, cnid.MaskName(c.ConsumerName), merchant, ClaimText(c.ClaimKind).ZH, c.ClaimFen.String(), tabular.At(c.OpenedAt),
		tabular.At(c.AnsweredAt), tabular.At(c.SettledAt), tabular.At(c.ClosedAt), c.EndedHow, c.PaidFen.String(), c.RecoveredFen.String()}
}
