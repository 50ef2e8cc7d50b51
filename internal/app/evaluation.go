package app

import (
	"context"
	"time"

	"sitong/internal/admission"
	"sitong/internal/evaluation"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
	"sitong/internal/platform/event"
)

// wireEvaluation builds the evaluation, which learns by events.
func (a *App) wireEvaluation() (err error) {
	a.Services.Evaluations, err = evaluation.New(a.Core, evaluatedSubjects{admission.NewDirectory(a.Core.DB)}, gradeQuota{a.Services.Parks})
	if err != nil {
		return err
	}
	a.Events.Listen(event.Listener{Name: "evaluation.facts", Kinds: evaluation.Kinds(), React: a.Services.Evaluations.Learn})
	a.everyPark(time.Hour, "propose last month's evaluations", a.Services.Evaluations.Propose)
	return nil
}

// evaluatedSubjects is admission as evaluation needs it.
type evaluatedSubjects struct{ admission.Directory }

func (s evaluatedSubjects) Names(ctx context.Context, ids []id.ID) (map[id.ID]evaluation.Subject, error) {
	all, err := s.ByIDs(ctx, ids)
	out := make(map[id.ID]evaluation.Subject, len(all))
	for i, v := range all {
		out[i] = evaluation.Subject{ID: i, Kind: evaluation.Kind(v.Kind), Name: v.Name}
	}
	return out, err
}

// gradeQuota is the park's setting of sample quotas by grade.
type gradeQuota struct{ parks *park.Service }

func (q gradeQuota) QuotaOf(ctx context.Context, g evaluation.Grade) (int64, error) {
	set, err := q.parks.Settings(ctx)
	return int64(set.SampleQuota.For(string(g))), err
}
