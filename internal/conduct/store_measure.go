package conduct

import (
	"context"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type sanctionRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	ViolationID id.ID
	SubjectID   id.ID
	Step        Step
	Clause      string
	Reason      string
	FromAt      int64
	UntilAt     int64
	AmountFen   money.Fen
	ProductID   *id.ID
	State       SanctionState
	ProposedBy  id.ID
	ProposedAt  int64
	DecidedBy   id.ID
	DecidedAt   int64
	EndedBy     id.ID
	EndedAt     int64
	EndReason   string
	Version     int64
}

func (sanctionRow) TableName() string { return "sanctions" }

func (r sanctionRow) sanction() Sanction {
	return Sanction{ID: r.ID, ViolationID: r.ViolationID, SubjectID: r.SubjectID, Step: r.Step, Clause: r.Clause, Reason: r.Reason, FromAt: r.FromAt, UntilAt: r.UntilAt,
		AmountFen: r.AmountFen, ProductID: known(r.ProductID), State: r.State, ProposedBy: r.ProposedBy, ProposedAt: r.ProposedAt, DecidedBy: r.DecidedBy, DecidedAt: r.DecidedAt,
		EndedBy: r.EndedBy, EndedAt: r.EndedAt, EndReason: r.EndReason, Version: r.Version}
}

func (s store) insertSanction(ctx context.Context, x Sanction) error {
	err := s.conn(ctx).Create(&sanctionRow{ID: x.ID, ViolationID: x.ViolationID, SubjectID: x.SubjectID, Step: x.Step, Clause: x.Clause, Reason: x.Reason, FromAt: x.FromAt, UntilAt: x.UntilAt,
		AmountFen: x.AmountFen, ProductID: maybe(x.ProductID), State: x.State, ProposedBy: x.ProposedBy, ProposedAt: x.ProposedAt, DecidedBy: x.DecidedBy, DecidedAt: x.DecidedAt,
		EndedBy: x.EndedBy, EndedAt: x.EndedAt, EndReason: x.EndReason, Version: x.Version}).Error
	if db.Dangling(err) {
		return ErrProductNotFound // violation and subject were read in this transaction
	}
	return err
}

func (s store) updateSanction(ctx context.Context, x *Sanction, version int64) error {
	err := db.Update(s.conn(ctx), &sanctionRow{}, string(x.ID), version, map[string]any{"state": x.State, "decided_by": x.DecidedBy, "decided_at": x.DecidedAt,
		"ended_by": x.EndedBy, "ended_at": x.EndedAt, "end_reason": x.EndReason})
	x.Version = version + 1
	return err
}

func (s store) sanctionByID(ctx context.Context, sanction id.ID) (Sanction, error) {
	var r sanctionRow
	if err := s.conn(ctx).Where("id = ?", sanction).Take(&r).Error; err != nil {
		return Sanction{}, db.One(err, ErrSanctionNotFound)
	}
	return r.sanction(), nil
}

// SanctionFilter narrows the list of sanctions; zero fields do not.
type SanctionFilter struct {
	SubjectID   id.ID
	ViolationID id.ID
	State       SanctionState
	Step        Step
	Page        page.Request
	visible     *[]id.ID
}

func (s store) listSanctions(ctx context.Context, f SanctionFilter) (page.Page[Sanction], error) {
	tx := s.conn(ctx)
	if f.visible != nil {
		tx = tx.Where("subject_id IN ?", *f.visible).Where("decided_at > 0").Where("state <> ?", Declined)
	}
	for column, v := range map[string]string{"subject_id": string(f.SubjectID), "violation_id": string(f.ViolationID), "state": string(f.State), "step": string(f.Step)} {
		if v != "" {
			tx = tx.Where(column+" = ?", v)
		}
	}
	k := db.Keyset{Request: f.Page, Default: "-proposed_at", Orders: map[string]string{"proposed_at": "proposed_at"}}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Sanction]{}, err
	}
	var rows []sanctionRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Sanction]{}, err
	}
	return page.Map(db.Cut(k, rows, func(r sanctionRow) (any, string) { return r.ProposedAt, string(r.ID) }), sanctionRow.sanction), nil
}

func (s store) sanctionsOf(ctx context.Context, violation id.ID) ([]Sanction, error) {
	var rows []sanctionRow
	err := s.conn(ctx).Where("violation_id = ?", violation).Order("proposed_at, id").Find(&rows).Error
	return sanctions(rows), err
}

func sanctions(rows []sanctionRow) []Sanction {
	out := make([]Sanction, len(rows))
	for i, r := range rows {
		out[i] = r.sanction()
	}
	return out
}

// suspensions lists the suspensions of subjects that are in force and not over at an instant.
func (s store) suspensions(ctx context.Context, subjects []id.ID, from int64) ([]Sanction, error) {
	var rows []sanctionRow
	err := s.conn(ctx).Where("subject_id IN ? AND step = ? AND state = ?", subjects, SuspendStudio, InForce).Where("(until_at = 0 OR until_at > ?)", from).
		Order("from_at, id").Find(&rows).Error
	return sanctions(rows), err
}

// expired lists sanctions in force whose end has passed.
func (s store) expired(ctx context.Context, now int64, limit int) ([]Sanction, error) {
	var rows []sanctionRow
	err := s.conn(ctx).Where("state = ? AND until_at > 0 AND until_at <= ?", InForce, now).Order("until_at").Limit(limit).Find(&rows).Error
	return sanctions(rows), err
}

type rectificationRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	ViolationID id.ID
	SubjectID   id.ID
	Task        string
	DueOn       clock.Date
	State       RectificationState
	Answer      string
	AnswerFiles string
	AnsweredBy  id.ID
	AnsweredAt  int64
	Decision    string
	DecidedBy   id.ID
	DecidedAt   int64
	WarnedAt    int64
	OrderedBy   id.ID
	OrderedAt   int64
	Version     int64
}

func (rectificationRow) TableName() string { return "rectifications" }

// joined and split store a short list of file ids as text.
func joined(ids []id.ID) string {
	text := make([]string, len(ids))
	for i, x := range ids {
		text[i] = string(x)
	}
	return strings.Join(text, " ")
}

func split(text string) []id.ID {
	out := []id.ID{}
	for s := range strings.FieldsSeq(text) {
		out = append(out, id.ID(s))
	}
	return out
}

func (r rectificationRow) rectification() Rectification {
	return Rectification{ID: r.ID, ViolationID: r.ViolationID, SubjectID: r.SubjectID, Task: r.Task, DueOn: r.DueOn, State: r.State, Answer: r.Answer, AnswerFiles: split(r.AnswerFiles),
		AnsweredBy: r.AnsweredBy, AnsweredAt: r.AnsweredAt, Decision: r.Decision, DecidedBy: r.DecidedBy, DecidedAt: r.DecidedAt, WarnedAt: r.WarnedAt, OrderedBy: r.OrderedBy, OrderedAt: r.OrderedAt, Version: r.Version}
}

func rectifications(rows []rectificationRow) []Rectification {
	out := make([]Rectification, len(rows))
	for i, r := range rows {
		out[i] = r.rectification()
	}
	return out
}

func (s store) insertRectification(ctx context.Context, r Rectification) error {
	return s.conn(ctx).Create(&rectificationRow{ID: r.ID, ViolationID: r.ViolationID, SubjectID: r.SubjectID, Task: r.Task, DueOn: r.DueOn, State: r.State, OrderedBy: r.OrderedBy, OrderedAt: r.OrderedAt, Version: r.Version}).Error
}

func (s store) updateRectification(ctx context.Context, r *Rectification, version int64) error {
	err := db.Update(s.conn(ctx), &rectificationRow{}, string(r.ID), version, map[string]any{"state": r.State, "due_on": r.DueOn, "answer": r.Answer, "answer_files": joined(r.AnswerFiles),
		"answered_by": r.AnsweredBy, "answered_at": r.AnsweredAt, "decision": r.Decision, "decided_by": r.DecidedBy, "decided_at": r.DecidedAt, "warned_at": r.WarnedAt})
	r.Version = version + 1
	return err
}

func (s store) rectificationByID(ctx context.Context, rectification id.ID) (Rectification, error) {
	var r rectificationRow
	if err := s.conn(ctx).Where("id = ?", rectification).Take(&r).Error; err != nil {
		return Rectification{}, db.One(err, ErrRectificationNotFound)
	}
	return r.rectification(), nil
}

func (s store) rectificationsOf(ctx context.Context, violation id.ID) ([]Rectification, error) {
	var rows []rectificationRow
	err := s.conn(ctx).Where("violation_id = ?", violation).Order("ordered_at, id").Find(&rows).Error
	return rectifications(rows), err
}

// overdue lists rectifications whose deadline passed before a day and nobody was told yet.
func (s store) overdue(ctx context.Context, today clock.Date, limit int) ([]Rectification, error) {
	var rows []rectificationRow
	err := s.conn(ctx).Where("state IN ? AND due_on < ? AND warned_at = 0", []RectificationState{Ordered, Returned}, today).Order("due_on").Limit(limit).Find(&rows).Error
	return rectifications(rows), err
}

type appealRow struct {
	TenantID     id.ID `gorm:"primaryKey"`
	ID           id.ID `gorm:"primaryKey"`
	ViolationID  id.ID
	SubjectID    id.ID
	Grounds      string
	Files        string
	State        AppealState
	PointsBefore int64
	PointsAfter  int64
	FiledBy      id.ID
	FiledAt      int64
	Reason       string
	DecidedBy    id.ID
	DecidedAt    int64
	Version      int64
}

func (appealRow) TableName() string { return "violation_appeals" }

func (r appealRow) appeal() Appeal {
	return Appeal{ID: r.ID, ViolationID: r.ViolationID, SubjectID: r.SubjectID, Grounds: r.Grounds, Files: split(r.Files), State: r.State, PointsBefore: r.PointsBefore, PointsAfter: r.PointsAfter,
		FiledBy: r.FiledBy, FiledAt: r.FiledAt, Reason: r.Reason, DecidedBy: r.DecidedBy, DecidedAt: r.DecidedAt, Version: r.Version}
}

func (s store) insertAppeal(ctx context.Context, a Appeal) error {
	err := s.conn(ctx).Create(&appealRow{ID: a.ID, ViolationID: a.ViolationID, SubjectID: a.SubjectID, Grounds: a.Grounds, Files: joined(a.Files), State: a.State,
		PointsBefore: a.PointsBefore, PointsAfter: a.PointsAfter, FiledBy: a.FiledBy, FiledAt: a.FiledAt, Version: a.Version}).Error
	if db.Duplicate(err) {
		return ErrAppealed
	}
	return err
}

func (s store) updateAppeal(ctx context.Context, a *Appeal, version int64) error {
	err := db.Update(s.conn(ctx), &appealRow{}, string(a.ID), version, map[string]any{"state": a.State, "points_after": a.PointsAfter, "reason": a.Reason, "decided_by": a.DecidedBy, "decided_at": a.DecidedAt})
	a.Version = version + 1
	return err
}

func (s store) appealByID(ctx context.Context, appeal id.ID) (Appeal, error) {
	var r appealRow
	if err := s.conn(ctx).Where("id = ?", appeal).Take(&r).Error; err != nil {
		return Appeal{}, db.One(err, ErrAppealNotFound)
	}
	return r.appeal(), nil
}

// appealOf returns the appeal against a violation; nil when there is none.
func (s store) appealOf(ctx context.Context, violation id.ID) (*Appeal, error) {
	var r appealRow
	err := s.conn(ctx).Where("violation_id = ?", violation).Take(&r).Error
	if db.Missing(err) {
		return nil, nil
	}
	a := r.appeal()
	return &a, err
}
