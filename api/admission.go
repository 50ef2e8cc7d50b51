package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/admission"
	"sitong/internal/kernel/page"
)

func (s *Server) ListSubjects(ctx context.Context, r gen.ListSubjectsRequestObject) (gen.ListSubjectsResponseObject, error) {
	p := r.Params
	f := admission.Filter{Kind: admission.Kind(value(p.Kind)), State: admission.State(value(p.State)), Query: value(p.Q)}
	all, err := s.Admission.ListSubjects(ctx, f, page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor), Sort: string(value(p.Sort))})
	if err != nil {
		return nil, err
	}
	total, err := s.Admission.CountSubjects(ctx, f)
	if err != nil {
		return nil, err
	}
	out, err := s.subjects(ctx, all.Items)
	return gen.ListSubjects200JSONResponse{Items: out, NextCursor: some(all.Next), Total: &total}, err
}

func (s *Server) RegisterSubject(ctx context.Context, r gen.RegisterSubjectRequestObject) (gen.RegisterSubjectResponseObject, error) {
	v, err := create(ctx, func(ctx context.Context) (admission.Subject, error) {
		return s.Admission.RegisterSubject(ctx, newSubject(*r.Body))
	}, s.Admission.Subject)
	if err != nil {
		return nil, err
	}
	out, err := s.subject(ctx, v)
	return gen.RegisterSubject201JSONResponse(out), err
}

func (s *Server) GetSubject(ctx context.Context, r gen.GetSubjectRequestObject) (gen.GetSubjectResponseObject, error) {
	v, err := s.Admission.Subject(ctx, r.SubjectID)
	if err != nil {
		return nil, err
	}
	out, err := s.subject(ctx, v)
	return gen.GetSubject200JSONResponse(out), err
}

func (s *Server) ChangeSubject(ctx context.Context, r gen.ChangeSubjectRequestObject) (gen.ChangeSubjectResponseObject, error) {
	was, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	v, err := s.Admission.ChangeSubject(ctx, r.SubjectID, was, subjectChange(*r.Body))
	if err != nil {
		return nil, err
	}
	out, err := s.subject(ctx, v)
	return gen.ChangeSubject200JSONResponse(out), err
}

func (s *Server) ListRequirements(ctx context.Context, r gen.ListRequirementsRequestObject) (gen.ListRequirementsResponseObject, error) {
	f, err := s.Admission.Evaluate(ctx, r.SubjectID)
	return gen.ListRequirements200JSONResponse(requirements(f)), err
}

func (s *Server) RevealSubject(ctx context.Context, r gen.RevealSubjectRequestObject) (gen.RevealSubjectResponseObject, error) {
	plain, err := s.Admission.RevealSubject(ctx, r.SubjectID, string(r.Body.Field), r.Body.Purpose)
	return gen.RevealSubject200JSONResponse{Value: plain}, err
}

func (s *Server) AddPlatformAccount(ctx context.Context, r gen.AddPlatformAccountRequestObject) (gen.AddPlatformAccountResponseObject, error) {
	a, err := create(ctx, func(ctx context.Context) (admission.PlatformAccount, error) {
		return s.Admission.AddPlatformAccount(ctx, r.SubjectID, string(r.Body.Platform), r.Body.UID, r.Body.Name)
	}, s.Admission.PlatformAccountByID)
	return gen.AddPlatformAccount201JSONResponse(platformAccount(a)), err
}

func (s *Server) RemovePlatformAccount(ctx context.Context, r gen.RemovePlatformAccountRequestObject) (gen.RemovePlatformAccountResponseObject, error) {
	return gen.RemovePlatformAccount204Response{}, s.Admission.RemovePlatformAccount(ctx, r.SubjectID, r.PlatformAccountID)
}

func (s *Server) AddGuardian(ctx context.Context, r gen.AddGuardianRequestObject) (gen.AddGuardianResponseObject, error) {
	g, err := create(ctx, func(ctx context.Context) (admission.Guardian, error) {
		return s.Admission.AddGuardian(ctx, r.SubjectID, newGuardian(*r.Body))
	}, s.Admission.GuardianByID)
	return gen.AddGuardian201JSONResponse{ID: g.ID, Name: g.Name, Relation: g.Relation, PhoneMasked: g.PhoneMasked, GivenAt: g.GivenAt}, err
}

func (s *Server) ListQualifications(ctx context.Context, r gen.ListQualificationsRequestObject) (gen.ListQualificationsResponseObject, error) {
	all, err := s.Admission.ListQualifications(ctx, r.SubjectID)
	if err != nil {
		return nil, err
	}
	out, err := s.qualifications(ctx, all)
	return gen.ListQualifications200JSONResponse{Items: out}, err
}

func (s *Server) AddQualification(ctx context.Context, r gen.AddQualificationRequestObject) (gen.AddQualificationResponseObject, error) {
	q, err := create(ctx, func(ctx context.Context) (admission.Qualification, error) {
		return s.Admission.AddQualification(ctx, r.SubjectID, newQualification(*r.Body))
	}, s.Admission.QualificationByID)
	if err != nil {
		return nil, err
	}
	out, err := s.qualification(ctx, q)
	return gen.AddQualification201JSONResponse(out), err
}

func (s *Server) VerifyQualification(ctx context.Context, r gen.VerifyQualificationRequestObject) (gen.VerifyQualificationResponseObject, error) {
	was, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	q, err := s.Admission.VerifyQualification(ctx, r.QualificationID, was, r.Body.Verified, value(r.Body.Reason))
	if err != nil {
		return nil, err
	}
	out, err := s.qualification(ctx, q)
	return gen.VerifyQualification200JSONResponse(out), err
}

func (s *Server) ListDocumentKinds(context.Context, gen.ListDocumentKindsRequestObject) (gen.ListDocumentKindsResponseObject, error) {
	return gen.ListDocumentKinds200JSONResponse{Items: each(s.Admission.DocumentKinds(), documentKind)}, nil
}

func (s *Server) SubmitApplication(ctx context.Context, r gen.SubmitApplicationRequestObject) (gen.SubmitApplicationResponseObject, error) {
	a, err := create(ctx, func(ctx context.Context) (admission.Application, error) {
		return s.Admission.SubmitApplication(ctx, r.SubjectID)
	}, s.Admission.Application)
	if err != nil {
		return nil, err
	}
	out, err := s.application(ctx, a)
	return gen.SubmitApplication201JSONResponse(out), err
}

func (s *Server) ListApplications(ctx context.Context, r gen.ListApplicationsRequestObject) (gen.ListApplicationsResponseObject, error) {
	p := r.Params
	all, err := s.Admission.ListApplications(ctx, admission.ApplicationFilter{State: admission.ApplicationState(value(p.State)), Kind: admission.Kind(value(p.Kind)), Assignee: assignee(ctx, value(p.Assignee))},
		page.Request{Limit: value(p.Limit), Cursor: value(p.Cursor), Sort: string(value(p.Sort))})
	if err != nil {
		return nil, err
	}
	out, err := s.applications(ctx, all.Items)
	return gen.ListApplications200JSONResponse{Items: out, NextCursor: some(all.Next)}, err
}

func (s *Server) GetApplication(ctx context.Context, r gen.GetApplicationRequestObject) (gen.GetApplicationResponseObject, error) {
	v, err := s.Admission.ReviewOf(ctx, r.ApplicationID)
	if err != nil {
		return nil, err
	}
	out, err := s.review(ctx, v)
	return gen.GetApplication200JSONResponse(out), err
}

func (s *Server) DecideApplication(ctx context.Context, r gen.DecideApplicationRequestObject) (gen.DecideApplicationResponseObject, error) {
	was, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	a, err := s.Admission.DecideApplication(ctx, r.ApplicationID, was, admission.Verdict(r.Body.Verdict), value(r.Body.Reason))
	if err != nil {
		return nil, err
	}
	out, err := s.application(ctx, a)
	return gen.DecideApplication200JSONResponse(out), err
}

func (s *Server) StartQuiz(ctx context.Context, r gen.StartQuizRequestObject) (gen.StartQuizResponseObject, error) {
	a, err := create(ctx, func(ctx context.Context) (admission.Attempt, error) {
		return s.Admission.StartQuiz(ctx, r.SubjectID)
	}, s.Admission.QuizAttempt)
	return gen.StartQuiz201JSONResponse(quizAttempt(a)), err
}

func (s *Server) AnswerQuiz(ctx context.Context, r gen.AnswerQuizRequestObject) (gen.AnswerQuizResponseObject, error) {
	a, err := s.Admission.AnswerQuiz(ctx, r.QuizAttemptID, r.Body.Answers)
	return gen.AnswerQuiz200JSONResponse(quizAttempt(a)), err
}
