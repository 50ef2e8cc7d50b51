package admission

import (
	"context"
	"iter"

	"sitong/internal/evidence"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/tabular"
)

// Exporter offers the list of subjects for export; numbers leave masked.
func (s *Service) Exporter() evidence.Exporter {
	return evidence.Exporter{Kind: "subjects", Title: errs.Text{ZH: "主体名单", EN: "Subjects"}, Permission: "admission.subject.read",
		Columns: []errs.Text{{ZH: "类别", EN: "Kind"}, {ZH: "名称", EN: "Name"}, {ZH: "主体类型", EN: "Form"}, {ZH: "统一社会信用代码", EN: "Credit code"}, {ZH: "状态", EN: "State"},
			{ZH: "手机号", EN: "Phone"}, {ZH: "联系人", EN: "Contact"}, {ZH: "地址", EN: "Address"}, {ZH: "准入时间", EN: "Admitted at"}, {ZH: "暂准至", EN: "Provisional until"}},
		Rows: s.exportRows,
		Count: func(ctx context.Context, filters map[string]string) (int64, error) {
			return s.store.count(ctx, filterOf(filters))
		}}
}

func filterOf(filters map[string]string) Filter {
	return Filter{Kind: Kind(filters["kind"]), State: State(filters["state"]), Query: filters["q"]}
}

func (s *Service) exportRows(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error] {
	return func(yield func([]any, error) bool) {
		for r := (page.Request{Limit: page.MaxLimit, Sort: "created_at"}); ; {
			p, err := s.ListSubjects(ctx, filterOf(filters), r)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, v := range p.Items {
				if !yield([]any{string(v.Kind), v.Name, string(v.Form), v.USCC, string(v.State), v.PhoneMasked, v.ContactName, v.Address,
					tabular.At(v.AdmittedAt), string(v.ProvisionalUntil)}, nil) {
					return
				}
			}
			if r.Cursor = p.Next; r.Cursor == "" {
				return
			}
		}
	}
}
