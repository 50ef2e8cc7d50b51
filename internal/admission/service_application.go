package admission

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/db"
)

// SubmitApplication applies for admission, or answers a return. What is submitted is kept as
// it is at this moment. ErrSubjectNotFound, ErrState, ErrApplicationOpen; ErrBlocked names
// everything that blocks at once.
func (s *Service) SubmitApplication(ctx context.Context, subject id.ID) (Application, error) {
	var out Application
	fresh := s.IDs.New()
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		v, err := s.applicant(ctx, subject)
		if err != nil {
			return err
		}
		a, found, err := s.store.openApplication(ctx, subject)
		if err != nil {
			return err
		}
		if found && a.State == ApplicationSubmitted {
			return ErrApplicationOpen
		}
		all, err := s.evaluateAll(ctx, []Subject{v}, false)
		if err != nil {
			return err
		}
		if err := all[v.ID].Err(); err != nil {
			return err
		}
		if !found {
			a = Application{ID: fresh, SubjectID: subject, State: ApplicationSubmitted, CreatedBy: actor.From(ctx).AccountID, CreatedAt: s.now(), Version: 1}
		}
		db.Produced(ctx, a.ID)
		out, err = s.submit(ctx, a, v, all[v.ID], !found)
		return err
	})
	return out, err
}

// applicant is a subject that may apply; a rejected one begins anew.
func (s *Service) applicant(ctx context.Context, subject id.ID) (Subject, error) {
	v, err := s.Subject(ctx, subject)
	if err != nil {
		return v, err
	}
	if v, err = s.store.lock(ctx, subject); err != nil {
		return v, err
	}
	v = s.masked(ctx, v)
	switch v.State {
	case Provisional, Applying, Suspended:
		return v, nil
	case Rejected:
		before := v
		if err := v.become(Applying, ""); err != nil {
			return v, err
		}
		if err := s.store.update(ctx, v, v.Version); err != nil {
			return v, err
		}
		v.Version++
		return v, audit.Change(ctx, s.Journal, "admission.subject.reapply", "subject", v.ID, before, v)
	}
	return v, ErrState
}

func (s *Service) submit(ctx context.Context, a Application, v Subject, f Findings, isNew bool) (Application, error) {
	before := a
	a.State, a.SubmittedAt, a.DecidedAt = ApplicationSubmitted, s.now(), 0
	a.Submissions++
	var err error
	if a.DueAt, err = s.Clocks.ReviewBegan(ctx, a.ID); err != nil {
		return a, err
	}
	if isNew {
		err = s.store.insertApplication(ctx, a)
	} else {
		err = s.store.updateApplication(ctx, a, a.Version)
		a.Version++
	}
	if err != nil {
		return a, err
	}
	sub, err := s.snapshot(ctx, a, v, f)
	if err != nil {
		return a, err
	}
	if err := s.store.insertSubmission(ctx, sub); err != nil {
		return a, err
	}
	if err := s.Reminder.ApplicationSubmitted(ctx, v, a); err != nil {
		return a, err
	}
	return a, audit.Change(ctx, s.Journal, "admission.application.submit", "application", a.ID, before, a)
}

// snapshot freezes what is submitted: the dossier with masks, its documents, the findings.
func (s *Service) snapshot(ctx context.Context, a Application, v Subject, f Findings) (Submission, error) {
	quals, err := s.store.qualificationsOf(ctx, []id.ID{v.ID})
	if err != nil {
		return Submission{}, err
	}
	accounts, err := s.store.accountsOf(ctx, []id.ID{v.ID})
	if err != nil {
		return Submission{}, err
	}
	met := map[string]bool{}
	for _, i := range f.Items {
		met[i.Code] = i.Met
	}
	content, err := chain.Canonical(map[string]any{"subject": v, "id_masked": v.IDMasked, "phone_masked": v.PhoneMasked, "address": v.Address, "qualifications": quals[v.ID],
		"platform_accounts": accounts[v.ID], "requirements": met, "rule_version": f.Version})
	if err != nil {
		return Submission{}, err
	}
	hash, err := chain.Digest(json.RawMessage(content))
	return Submission{ID: s.IDs.New(), ApplicationID: a.ID, Number: a.Submissions, Snapshot: string(content), SnapshotHash: hash, RuleVersion: f.Version,
		SubmittedBy: actor.From(ctx).AccountID, SubmittedAt: a.SubmittedAt}, err
}

// Review is an application with everything needed to decide it.
type Review struct {
	Application    Application
	Subject        Subject
	Qualifications []Qualification
	Findings       Findings
	History        []History
}

// Application is one application. ErrApplicationNotFound.
func (s *Service) Application(ctx context.Context, application id.ID) (Application, error) {
	a, err := s.store.applicationByID(ctx, application)
	if err != nil {
		return a, err
	}
	if _, err := s.Subject(ctx, a.SubjectID); err != nil {
		return Application{}, ErrApplicationNotFound
	}
	return a, nil
}

// ReviewOf gathers an application for the officer, and for the applicant who wants to know
// what is missing. ErrApplicationNotFound.
func (s *Service) ReviewOf(ctx context.Context, application id.ID) (Review, error) {
	a, err := s.Application(ctx, application)
	if err != nil {
		return Review{}, err
	}
	r := Review{Application: a}
	if r.Subject, err = s.Subject(ctx, a.SubjectID); err != nil {
		return r, err
	}
	if r.Qualifications, err = s.ListQualifications(ctx, a.SubjectID); err != nil {
		return r, err
	}
	if r.Findings, err = s.Evaluate(ctx, a.SubjectID); err != nil {
		return r, err
	}
	subs, err := s.store.submissionsOf(ctx, a.ID)
	if err != nil {
		return r, err
	}
	decisions, err := s.store.decisionsOf(ctx, a.ID)
	r.History = story(subs, decisions)
	return r, err
}

// ListApplications lists applications, oldest first; portal roles see their own.
func (s *Service) ListApplications(ctx context.Context, f ApplicationFilter, r page.Request) (page.Page[Application], error) {
	var only []id.ID
	if a := actor.From(ctx); portal(a) {
		only = append([]id.ID{}, a.SubjectIDs...)
		own, err := s.store.after(ctx, "", []State{Provisional, Applying, Admitted, Suspended, Rejected, Exited}, "", 1000)
		if err != nil {
			return page.Page[Application]{}, err
		}
		for _, v := range own {
			only = append(only, v.ID)
		}
	}
	return s.store.listApplications(ctx, f, only, r)
}

// DecideApplication approves, returns or rejects. An approval also verifies the documents
// that were handed in, and is refused while anything blocks. ErrApplicationNotFound,
// ErrApplicationDecided, ErrReasonNeeded, ErrBlocked, db.ErrStale.
func (s *Service) DecideApplication(ctx context.Context, application id.ID, version int64, v Verdict, reason string) (Application, error) {
	var out Application
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		a, err := s.Application(ctx, application)
		if err != nil {
			return err
		}
		before := a
		subject, err := s.store.lock(ctx, a.SubjectID)
		if err != nil {
			return err
		}
		if err := a.decide(v, strings.TrimSpace(reason), s.now()); err != nil {
			return err
		}
		if err := s.store.updateApplication(ctx, a, version); err != nil {
			return err
		}
		a.Version = version + 1
		out = a
		if err := s.conclude(ctx, a, subject, v, reason); err != nil {
			return err
		}
		if err := s.Clocks.ReviewEnded(ctx, a.ID); err != nil {
			return err
		}
		if err := s.Reminder.ApplicationDecided(ctx, subject, a, v, reason); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "admission.application.decide", "application", a.ID, before, a)
	})
	return out, err
}

// conclude does what a verdict entails and writes the decision down.
func (s *Service) conclude(ctx context.Context, a Application, subject Subject, v Verdict, reason string) error {
	if v == Approve {
		if err := s.verifyAll(ctx, subject.ID); err != nil {
			return err
		}
	}
	all, err := s.evaluateAll(ctx, []Subject{subject}, true)
	if err != nil {
		return err
	}
	f := all[subject.ID]
	codes := []string{}
	for _, b := range f.Blockers() {
		codes = append(codes, b.Code)
	}
	blockers, err := json.Marshal(codes)
	if err != nil {
		return fmt.Errorf("admission: %w", err)
	}
	if err := s.store.insertDecision(ctx, Decision{s.IDs.New(), a.ID, a.Submissions, v, reason, string(blockers), f.Version, actor.From(ctx).AccountID, s.now()}); err != nil {
		return err
	}
	switch v {
	case Approve:
		if err := f.Err(); err != nil {
			return err
		}
		return s.admit(ctx, subject)
	case Reject:
		return s.move(ctx, subject, Rejected, reason, "admission.subject.reject")
	}
	return nil
}

// verifyAll verifies the documents an approval rests on.
func (s *Service) verifyAll(ctx context.Context, subject id.ID) error {
	all, err := s.store.qualificationsOf(ctx, []id.ID{subject})
	if err != nil {
		return err
	}
	for _, q := range all[subject] {
		if q.State != QualificationSubmitted || !q.Good(s.today(), false) {
			continue
		}
		if q, err = s.judge(ctx, q, q.Version, true, ""); err != nil {
			return err
		}
		if err := s.replaceOlder(ctx, q); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) admit(ctx context.Context, v Subject) error {
	v.AdmittedAt, v.ProvisionalUntil = s.now(), ""
	was := v.State
	if err := s.move(ctx, v, Admitted, "", "admission.subject.admit"); err != nil {
		return err
	}
	if was == Suspended {
		if err := s.Journal.Publish(ctx, EventRestored, v.ID, SubjectRestored{v.ID, v.Kind}); err != nil {
			return err
		}
	}
	return s.Journal.Publish(ctx, EventAdmitted, v.ID, SubjectAdmitted{v.ID, v.Kind})
}

// move changes the state of a dossier with its audit record. ErrState.
func (s *Service) move(ctx context.Context, v Subject, to State, reason, action string) error {
	before := v
	if err := v.become(to, reason); err != nil {
		return err
	}
	if err := s.store.update(ctx, v, v.Version); err != nil {
		return err
	}
	return audit.Change(ctx, s.Journal, action, "subject", v.ID, before, v)
}

// Reassign hands the applications that lie with one colleague to another, each with its audit
// record, inside the running transaction.
func (s *Service) Reassign(ctx context.Context, from, to id.ID) (kind string, n int64, err error) {
	open, err := s.store.assigned(ctx, from)
	for _, a := range open {
		before := a
		a.AssigneeID = to
		err := s.store.updateApplication(ctx, a, before.Version)
		if err == nil {
			err = audit.Change(ctx, s.Journal, "admission.application.assign", "application", a.ID, before, a)
		}
		if err != nil {
			return "application", 0, err
		}
	}
	return "application", int64(len(open)), err
}
