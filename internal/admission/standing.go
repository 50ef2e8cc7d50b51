package admission

import (
	"context"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

// Standing is what other domains ask of a subject before they let it do something.
type Standing struct {
	Subject          id.ID
	Kind             Kind
	Name             string
	State            State
	Reason           string // of a suspension
	BirthDate        clock.Date
	Minor            bool
	UnderAge         bool // below 16: barred by law whatever the state
	GuardianConsent  bool
	Blacklisted      bool // this dossier, or the same person or firm under another one
	AgencyID         id.ID
	QuizValidUntil   clock.Date
	ProvisionalUntil clock.Date
	DocumentsUntil   clock.Date // first end of a document that admission demands; empty: none ends
	ContractUntil    clock.Date // end of the written contract of an agency; NoEnd when it has none
	Missing          []Finding
}

// NoEnd is the end of what does not end.
const NoEnd clock.Date = "9999-12-31"

// MayTrade says whether the subject is in a state in which business is allowed on the day.
func (s Standing) MayTrade(on clock.Date) bool {
	return !s.UnderAge && !s.Blacklisted && (s.State == Admitted || (s.State == Provisional && (s.ProvisionalUntil == "" || s.ProvisionalUntil >= on)))
}

// Standing tells where a subject stands today; it applies no rule of rows.
// ErrSubjectNotFound.
func (s *Service) Standing(ctx context.Context, subject id.ID) (Standing, error) {
	all, err := s.Standings(ctx, []id.ID{subject})
	if err != nil {
		return Standing{}, err
	}
	out, ok := all[subject]
	if !ok {
		return Standing{}, ErrSubjectNotFound
	}
	return out, nil
}

// Standings tells where several subjects stand; unknown ids are missing from the map.
func (s *Service) Standings(ctx context.Context, subjects []id.ID) (map[id.ID]Standing, error) {
	rows, err := s.store.byIDs(ctx, subjects)
	if err != nil {
		return nil, err
	}
	found, err := s.evaluateAll(ctx, rows, false)
	if err != nil {
		return nil, err
	}
	papers, err := s.store.qualificationsOf(ctx, subjects)
	if err != nil {
		return nil, err
	}
	out := make(map[id.ID]Standing, len(rows))
	for _, v := range rows {
		x := standingOf(v, found[v.ID], s.today())
		for _, q := range papers[v.ID] {
			if q.DocumentType == documentContract && q.Good(s.today(), false) {
				x.ContractUntil = max(x.ContractUntil, orNoEnd(q.ExpiresOn))
			}
		}
		out[v.ID] = x
	}
	return out, nil
}

// documentContract is the written contract of O117 art. 40 and 43.
const documentContract = "cooperation_contract"

func orNoEnd(d clock.Date) clock.Date {
	if d == "" {
		return NoEnd
	}
	return d
}

func standingOf(v Subject, found Findings, today clock.Date) Standing {
	out := Standing{Subject: v.ID, Kind: v.Kind, Name: v.Name, State: v.State, Reason: v.StateReason, BirthDate: v.BirthDate, Minor: v.Minor(today),
		AgencyID: v.AgencyID, ProvisionalUntil: v.ProvisionalUntil, UnderAge: v.BirthDate != "" && v.BirthDate.AgeOn(today) < 16, Missing: found.Missing()}
	for _, f := range found.Items {
		switch {
		case f.Check == "quiz":
			out.QuizValidUntil = f.DueOn
		case f.Check == "blacklist":
			out.Blacklisted = !f.Met
		case f.Check == "guardian":
			out.GuardianConsent = f.Met
		case f.Met && f.Blocking && f.DocumentType != "" && f.DueOn != "" && (out.DocumentsUntil == "" || f.DueOn < out.DocumentsUntil):
			out.DocumentsUntil = f.DueOn
		}
	}
	return out
}

// AccountsByIDs names platform accounts for a domain that shows them with its own things; it
// applies no rule of rows.
func (s *Service) AccountsByIDs(ctx context.Context, accounts []id.ID) (map[id.ID]PlatformAccount, error) {
	rows, err := s.store.accountsByIDs(ctx, accounts)
	out := make(map[id.ID]PlatformAccount, len(rows))
	for _, a := range rows {
		out[a.ID] = a
	}
	return out, err
}

// EachInBusiness walks every dossier that is provisional, admitted or suspended with what the
// catalogue finds, as far as the actor may know of it.
func (s *Service) EachInBusiness(ctx context.Context, f func(Subject, Findings)) error {
	for last := id.ID(""); ; {
		batch, err := s.store.after(ctx, "", []State{Provisional, Admitted, Suspended}, last, 200)
		if err != nil || len(batch) == 0 {
			return err
		}
		found, err := s.evaluateAll(ctx, batch, false)
		if err != nil {
			return err
		}
		for _, v := range batch {
			last = v.ID
			f(v, found[v.ID])
		}
	}
}
