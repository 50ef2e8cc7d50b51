package admission

import (
	"context"
	"errors"
	"fmt"

	"sitong/internal/audit"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// Nightly is what a day brings to the actor's park: reminders 90, 60, 30 and 7 days before a
// document ends, its lapse, and the end of provisional admissions. It may run any number of
// times a day.
func (s *Service) Nightly(ctx context.Context) error {
	horizon := s.today().AddDays(s.catalogue.WarnDays[0])
	for last := id.ID(""); ; {
		batch, err := s.store.ending(ctx, horizon, last, 200)
		if err != nil || len(batch) == 0 {
			return orElse(err, func() error { return s.endProvisional(ctx) })
		}
		for _, q := range batch {
			last = q.ID
			if err := s.age(ctx, q); err != nil {
				return err
			}
		}
	}
}

func orElse(err error, f func() error) error {
	if err != nil {
		return err
	}
	return f()
}

// age reminds of a document or lets it lapse.
func (s *Service) age(ctx context.Context, q Qualification) error {
	if q.ExpiresOn < s.today() {
		return s.lapse(ctx, q)
	}
	due := q.dueWarning(s.catalogue.WarnDays, s.today())
	if due == 0 {
		return nil
	}
	v, err := s.store.byID(ctx, q.SubjectID)
	if err != nil || v.State == Exited || v.State == Rejected {
		return err
	}
	return s.Reminder.QualificationExpiring(ctx, v, q, s.today().DaysUntil(q.ExpiresOn), fmt.Sprintf("%s-%d", q.ID, due))
}

// lapse ends a document on its day; when admission demands it and no other covers, its
// holder is suspended. Each step happens once: the document leaves the state it is found by.
func (s *Service) lapse(ctx context.Context, q Qualification) error {
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		before := q
		after := q
		after.State, after.Reason = QualificationLapsed, "expired on "+string(q.ExpiresOn)
		if err := s.store.updateQualification(ctx, after, q.Version); err != nil {
			return err
		}
		if err := audit.Change(ctx, s.Journal, "admission.qualification.expire", "qualification", q.ID, before, after); err != nil {
			return err
		}
		if err := s.Journal.Publish(ctx, EventExpired, q.ID, QualificationExpired{q.ID, q.SubjectID, q.DocumentType}); err != nil {
			return err
		}
		return s.suspendIfBlocked(ctx, q)
	})
	if errors.Is(err, db.ErrStale) {
		return nil // another process was faster
	}
	return err
}

func (s *Service) suspendIfBlocked(ctx context.Context, q Qualification) error {
	v, err := s.store.lock(ctx, q.SubjectID)
	if err != nil || v.State != Admitted {
		return err
	}
	all, err := s.evaluateAll(ctx, []Subject{v}, true)
	if err != nil {
		return err
	}
	for _, b := range all[v.ID].Blockers() {
		if b.DocumentType == q.DocumentType {
			return s.suspend(ctx, v, ReasonExpired)
		}
	}
	return nil
}

// suspend stops the business of a subject and tells everybody.
func (s *Service) suspend(ctx context.Context, v Subject, reason string) error {
	if err := s.move(ctx, v, Suspended, reason, "admission.subject.suspend"); err != nil {
		return err
	}
	if err := s.Journal.Publish(ctx, EventSuspended, v.ID, SubjectSuspended{v.ID, v.Kind, reason}); err != nil {
		return err
	}
	v.State, v.StateReason = Suspended, reason
	return s.Reminder.SubjectSuspended(ctx, v, fmt.Sprintf("%s-%s-%s", v.ID, reason, s.today()))
}

// endProvisional suspends imported subjects whose time to be admitted is over.
func (s *Service) endProvisional(ctx context.Context) error {
	for last := id.ID(""); ; {
		batch, err := s.store.after(ctx, "", []State{Provisional}, last, 200)
		if err != nil || len(batch) == 0 {
			return err
		}
		for _, v := range batch {
			last = v.ID
			if v.ProvisionalUntil == "" || v.ProvisionalUntil >= s.today() {
				continue
			}
			err := s.DB.InTx(ctx, func(ctx context.Context) error { return s.suspend(ctx, v, ReasonProvisional) })
			if err != nil && !errors.Is(err, db.ErrStale) {
				return err
			}
		}
	}
}
