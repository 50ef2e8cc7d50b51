package duty

import (
	"context"
	"iter"
	"strconv"

	"sitong/internal/admission"
	"sitong/internal/evidence"
	"sitong/internal/kernel/errs"
	"sitong/internal/platform/tabular"
)

// Exporter offers the agenda for export, as filtered.
func (s *Service) Exporter() evidence.Exporter {
	return evidence.Exporter{Kind: "agenda", Title: errs.Text{ZH: "待办日历", EN: "What falls due"}, Permission: "admission.agenda.read",
		Columns: []errs.Text{{ZH: "最迟", EN: "Due on"}, {ZH: "主体", EN: "Subject"}, {ZH: "类别", EN: "Kind"}, {ZH: "责任方", EN: "Who"}, {ZH: "事项", EN: "What"},
			{ZH: "现状", EN: "Problem"}, {ZH: "依据", EN: "Article"}, {ZH: "催办次数", EN: "Chases"}, {ZH: "最近催办", EN: "Last chased at"}},
		Rows: s.exportRows}
}

func filterOf(filters map[string]string) Filter {
	n, _ := strconv.Atoi(filters["days"]) // what is no number is the usual view
	return Filter{Days: min(n, chaseDays), Kind: admission.Kind(filters["kind"]), Who: filters["who"], Query: filters["q"], Overdue: filters["overdue"] == "true", Unasked: filters["unasked"] == "true"}
}

func (s *Service) exportRows(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error] {
	return func(yield func([]any, error) bool) {
		f := filterOf(filters)
		all, err := s.items(ctx, f.until(s.today()))
		if err != nil {
			yield(nil, err)
			return
		}
		for _, i := range all {
			if !f.keeps(i, s.today()) {
				continue
			}
			if !yield([]any{string(i.DueOn), i.Subject.Name, string(i.Subject.Kind), i.Who, i.What.ZH, i.Problem.ZH, i.Article, i.Chases, tabular.At(i.ChasedAt)}, nil) {
				return
			}
		}
	}
}
