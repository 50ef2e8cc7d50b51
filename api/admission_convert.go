package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/admission"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/id"
)

func words(w admission.Words) gen.Text { return gen.Text{Zh: w.ZH, En: w.EN} }

func newSubject(b gen.NewSubject) admission.NewSubject {
	return admission.NewSubject{Kind: admission.Kind(b.Kind), Form: admission.Form(b.Form), Name: b.Name, ShortName: value(b.ShortName), USCC: value(b.Uscc),
		Phone: value(b.Phone), ContactName: value(b.ContactName), Address: value(b.Address)}
}

func subjectChange(b gen.SubjectChange) admission.SubjectChange {
	return admission.SubjectChange{Form: (*admission.Form)(b.Form), Name: b.Name, ShortName: b.ShortName, USCC: b.Uscc, Exemption: (*admission.Exemption)(b.Exemption),
		IDKind: (*cnid.Kind)(b.IDKind), IDNumber: b.IDNumber, BirthDate: b.BirthDate, Phone: b.Phone, Address: b.Address, ContactName: b.ContactName, AgencyID: b.AgencyID}
}

// subject is one dossier with its version announced.
func (s *Server) subject(ctx context.Context, v admission.Subject) (gen.Subject, error) {
	etag(ctx, v.Version)
	out, err := s.subjects(ctx, []admission.Subject{v})
	if err != nil {
		return gen.Subject{}, err
	}
	return out[0], nil
}

// subjects adds to dossiers what is told beside them: accounts, agency, what is missing.
func (s *Server) subjects(ctx context.Context, all []admission.Subject) ([]gen.Subject, error) {
	ids, agencies := make([]id.ID, len(all)), []id.ID{}
	for i, v := range all {
		ids[i], agencies = v.ID, append(agencies, v.AgencyID)
	}
	accounts, err := s.Admission.AccountsOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	named, err := s.Admission.SubjectsByIDs(ctx, agencies)
	if err != nil {
		return nil, err
	}
	missing, err := s.Admission.Missing(ctx, all)
	if err != nil {
		return nil, err
	}
	today := clock.DateOf(s.Clock.Now())
	return each(all, func(v admission.Subject) gen.Subject {
		out := gen.Subject{ID: v.ID, Kind: gen.SubjectKind(v.Kind), Form: gen.SubjectForm(v.Form), Name: v.Name, ShortName: v.ShortName, State: gen.SubjectState(v.State),
			StateReason: some(v.StateReason), ProvisionalUntil: some(v.ProvisionalUntil), Uscc: some(v.USCC), Exemption: some(gen.Exemption(v.Exemption)),
			IDKind: some(gen.IdentityKind(v.IDKind)), IDMasked: v.IDMasked, BirthDateKnown: some(v.BirthDate != ""), Minor: some(v.Minor(today)), PhoneMasked: v.PhoneMasked,
			Address: v.Address, ContactName: v.ContactName, PlatformAccounts: each(accounts[v.ID], platformAccount), Missing: int64(missing[v.ID]),
			AdmittedAt: some(v.AdmittedAt), CreatedAt: v.CreatedAt, Version: v.Version}
		if g, ok := named[v.AgencyID]; ok {
			out.Agency = some(subjectRef(g))
		}
		return out
	}), nil
}

func subjectRef(v admission.Subject) gen.SubjectRef {
	return gen.SubjectRef{ID: v.ID, Name: v.Name, Kind: gen.SubjectKind(v.Kind)}
}

func platformAccount(a admission.PlatformAccount) gen.PlatformAccountRef {
	return gen.PlatformAccountRef{ID: a.ID, Platform: gen.Platform(a.Platform), UID: a.UID, Name: a.Name}
}

func newGuardian(b gen.NewGuardian) admission.NewGuardian {
	return admission.NewGuardian{Name: b.Name, Relation: string(b.Relation), Phone: b.Phone, ConsentFileID: b.ConsentFileID}
}

func newQualification(b gen.NewQualification) admission.NewQualification {
	return admission.NewQualification{DocumentType: b.DocumentType, Number: b.Number, Holder: b.Holder, IssuedOn: value(b.IssuedOn), ExpiresOn: value(b.ExpiresOn), FileID: b.FileID}
}

// qualification is one document with its version announced.
func (s *Server) qualification(ctx context.Context, q admission.Qualification) (gen.Qualification, error) {
	etag(ctx, q.Version)
	out, err := s.qualifications(ctx, []admission.Qualification{q})
	if err != nil {
		return gen.Qualification{}, err
	}
	return out[0], nil
}

func (s *Server) qualifications(ctx context.Context, all []admission.Qualification) ([]gen.Qualification, error) {
	who, err := s.people(ctx, each(all, func(q admission.Qualification) id.ID { return q.VerifiedBy })...)
	if err != nil {
		return nil, err
	}
	return each(all, func(q admission.Qualification) gen.Qualification {
		return gen.Qualification{ID: q.ID, SubjectID: q.SubjectID, DocumentType: q.DocumentType, Number: q.Number, Holder: q.Holder, IssuedOn: some(q.IssuedOn),
			ExpiresOn: some(q.ExpiresOn), FileID: q.FileID, State: gen.QualificationState(q.State), Reason: some(q.Reason), VerifiedBy: who.some(&q.VerifiedBy),
			VerifiedAt: some(q.VerifiedAt), CreatedAt: q.CreatedAt, Version: q.Version}
	}), nil
}

func documentKind(d admission.DocumentKind) gen.DocumentKind {
	return gen.DocumentKind{Type: d.Type, Name: words(d.Name), Expires: gen.DocumentKindExpires(d.Expires), Fields: d.Fields, Verify: words(d.Verify)}
}

func requirements(f admission.Findings) gen.RequirementList {
	return gen.RequirementList{Ready: f.Ready(), RuleVersion: f.Version, Items: each(f.Items, func(i admission.Finding) gen.Requirement {
		out := gen.Requirement{Code: i.Code, Text: words(i.Text), Article: i.Article, Met: i.Met, Blocking: i.Blocking, Remedy: some(gen.RequirementRemedy(i.Remedy)),
			DocumentType: some(i.DocumentType), DueOn: some(i.DueOn), Verify: words(i.Verify), Condition: some(words(i.Condition))}
		if !i.Met {
			out.Problem = some(bothLanguages(i.Problem))
		}
		return out
	})}
}

// application is one application with its version announced.
func (s *Server) application(ctx context.Context, a admission.Application) (gen.Application, error) {
	etag(ctx, a.Version)
	out, err := s.applications(ctx, []admission.Application{a})
	if err != nil {
		return gen.Application{}, err
	}
	return out[0], nil
}

func (s *Server) applications(ctx context.Context, all []admission.Application) ([]gen.Application, error) {
	named, err := s.Admission.SubjectsByIDs(ctx, each(all, func(a admission.Application) id.ID { return a.SubjectID }))
	if err != nil {
		return nil, err
	}
	who, err := s.people(ctx, each(all, func(a admission.Application) id.ID { return a.AssigneeID })...)
	if err != nil {
		return nil, err
	}
	today := clock.DateOf(s.Clock.Now())
	return each(all, func(a admission.Application) gen.Application {
		return gen.Application{ID: a.ID, Subject: subjectRef(named[a.SubjectID]), State: gen.ApplicationState(a.State), Submissions: int(a.Submissions),
			Assignee: who.some(&a.AssigneeID), SubmittedAt: a.SubmittedAt, DueAt: some(a.DueAt), DecidedAt: some(a.DecidedAt), WaitingDays: a.WaitingDays(today), Version: a.Version}
	}), nil
}

func (s *Server) review(ctx context.Context, v admission.Review) (out gen.ApplicationDetail, err error) {
	if out.Subject, err = s.subject(ctx, v.Subject); err != nil {
		return out, err
	}
	if out.Qualifications, err = s.qualifications(ctx, v.Qualifications); err != nil {
		return out, err
	}
	if out.Application, err = s.application(ctx, v.Application); err != nil { // the version announced last is the one that counts
		return out, err
	}
	who, err := s.people(ctx, each(v.History, func(h admission.History) id.ID { return h.By })...)
	out.Requirements = requirements(v.Findings)
	out.History = each(v.History, func(h admission.History) gen.ApplicationEvent {
		return gen.ApplicationEvent{At: h.At, Kind: gen.ApplicationEventKind(h.Kind), By: who.ref(h.By), Reason: some(h.Reason), RuleVersion: some(h.RuleVersion),
			SubmissionNumber: some(int(h.SubmissionNumber))}
	})
	return out, err
}

// quizAttempt hides the right answers until the attempt is handed in.
func quizAttempt(a admission.Attempt) gen.QuizAttempt {
	done := a.FinishedAt != 0
	out := gen.QuizAttempt{ID: a.ID, QuizVersion: a.QuizVersion, Total: a.Total, PassMark: a.PassMark(), StartedAt: a.StartedAt, FinishedAt: some(a.FinishedAt), ValidUntil: some(a.ValidUntil),
		Questions: each(a.Questions, func(q admission.Question) gen.QuizQuestion {
			v := gen.QuizQuestion{Code: q.Code, Text: words(q.Text), Options: each(q.Options, words)}
			if done {
				v.Right, v.Article = &q.Right, &q.Article
			}
			return v
		})}
	if done {
		out.Correct, out.Passed = &a.Correct, &a.Passed
	}
	return out
}

func rosterImport(m admission.Import) gen.RosterImport {
	preview := each(m.Report.Preview, func(r admission.RosterRow) gen.RosterRow {
		return gen.RosterRow{Row: r.Row, Name: r.Name, PhoneMasked: some(r.Phone), Platform: some(r.Platform), UID: some(r.UID), Uscc: some(r.USCC)}
	})
	return gen.RosterImport{ID: m.ID, State: gen.RosterImportState(m.State), SubjectKind: gen.SubjectKind(m.SubjectKind), ProvisionalUntil: m.ProvisionalUntil,
		Format: some(m.Report.Format), Encoding: some(m.Report.Encoding), GoodRows: m.GoodRows, BadRows: m.BadRows, CreatedRows: m.CreatedRows, Preview: &preview,
		Findings: each(m.Report.Findings, func(f admission.RowFinding) gen.RowFinding {
			return gen.RowFinding{Row: f.Row, Column: f.Column, Code: f.Code, Message: words(f.Text)}
		}), FailedFileID: some(m.FailedFileID), JobID: some(m.JobID), CreatedAt: m.CreatedAt, AppliedAt: some(m.AppliedAt), Version: m.Version}
}
