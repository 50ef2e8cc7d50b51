package app

import (
	"context"
	"iter"

	"sitong/internal/audit"
	"sitong/internal/evidence"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/tabular"
)

// auditExporter offers the park's audit chain as a file; every domain records there, so it can
// know none of them, evidence included.
func auditExporter(chain *audit.Service) evidence.Exporter {
	return evidence.Exporter{Kind: "audit_entries", Title: errs.Text{ZH: "审计记录", EN: "Audit records"}, Permission: "audit.entry.export",
		Columns: []errs.Text{{ZH: "序号", EN: "Number"}, {ZH: "时间", EN: "At"}, {ZH: "操作人", EN: "Actor"}, {ZH: "操作", EN: "Action"}, {ZH: "对象类别", EN: "Kind"},
			{ZH: "对象编号", EN: "Object"}, {ZH: "结果", EN: "Result"}, {ZH: "理由", EN: "Reason"}, {ZH: "变更字段", EN: "Changed"}, {ZH: "前一记录校验值", EN: "Previous hash"}, {ZH: "校验值", EN: "Hash"}},
		Rows: func(ctx context.Context, filters map[string]string) iter.Seq2[[]any, error] {
			f := audit.Filter{Action: filters["action"], ObjectID: filters["object_id"], ActorID: id.ID(filters["actor_id"]), Result: audit.Result(filters["result"])}
			return func(yield func([]any, error) bool) {
				for r := (page.Request{Limit: page.MaxLimit}); ; {
					p, err := chain.List(ctx, f, r)
					if err != nil {
						yield(nil, err)
						return
					}
					for _, e := range p.Items {
						if !yield([]any{e.Seq, tabular.At(e.At), e.ActorID, e.Action, e.ObjectKind, e.ObjectID, e.Result, e.Reason, e.Changed, e.Prev, e.Hash}, nil) {
							return
						}
					}
					if r.Cursor = p.Next; r.Cursor == "" {
						return
					}
				}
			}
		}}
}
