package admission

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// MarkKind is by what a listed person is recognised.
type MarkKind string

const (
	MarkDossier  MarkKind = "dossier"
	MarkIdentity MarkKind = "identity"
	MarkUSCC     MarkKind = "uscc"
	MarkUID      MarkKind = "uid"
	// MarkPhone is a hint only: a number passes from hand to hand.
	MarkPhone MarkKind = "phone"
)

// Mark recognises a person or firm without saying who it is: Value is a blind index of the park.
type Mark struct {
	Kind  MarkKind
	Value string
}

// marks are everything by which the subject would be found again under another dossier
// (O117 art. 14: a listed one may not come back under another account).
func (s *Service) marks(park id.ID, v Subject, accounts []PlatformAccount) []Mark {
	out := []Mark{{MarkDossier, string(v.ID)}}
	add := func(kind MarkKind, plain string) {
		if plain != "" {
			out = append(out, Mark{kind, s.Ring.Index(park, "marks."+string(kind), plain)})
		}
	}
	add(MarkIdentity, v.IDIndex)
	add(MarkUSCC, v.USCC)
	add(MarkPhone, v.PhoneIndex)
	for _, a := range accounts {
		add(MarkUID, a.Platform+":"+a.UID)
	}
	return out
}

// Marks are the marks of one subject; it applies no rule of rows. ErrSubjectNotFound.
func (s *Service) Marks(ctx context.Context, subject id.ID) ([]Mark, error) {
	v, err := s.store.byID(ctx, subject)
	if err != nil {
		return nil, err
	}
	accounts, err := s.store.accountsOf(ctx, []id.ID{subject})
	return s.marks(actor.From(ctx).ParkID, v, accounts[subject]), err
}

// listed says by which marks each subject is found on the park's blacklist.
func (s *Service) listed(ctx context.Context, subjects []Subject, accounts map[id.ID][]PlatformAccount) (map[id.ID]map[MarkKind]bool, error) {
	park := actor.From(ctx).ParkID
	var all []Mark
	of := make(map[id.ID][]Mark, len(subjects))
	for _, v := range subjects {
		of[v.ID] = s.marks(park, v, accounts[v.ID])
		all = append(all, of[v.ID]...)
	}
	hits, err := s.Blacklist.Listed(ctx, all)
	out := make(map[id.ID]map[MarkKind]bool)
	for subject, marks := range of {
		for _, m := range marks {
			if hits[m] {
				if out[subject] == nil {
					out[subject] = map[MarkKind]bool{}
				}
				out[subject][m.Kind] = true
			}
		}
	}
	return out, err
}

// barred says whether the marks that were found bar, or merely hint.
func barred(found map[MarkKind]bool) bool {
	return found[MarkDossier] || found[MarkIdentity] || found[MarkUSCC] || found[MarkUID]
}

func checkBlacklist(_ Requirement, d Dossier, _ clock.Date) (bool, bool, errs.Text, clock.Date) {
	switch {
	case d.Listed[MarkDossier]:
		return true, false, errs.Text{ZH: "已列入本基地黑名单", EN: "On the park's blacklist"}, ""
	case barred(d.Listed):
		return true, false, errs.Text{ZH: "证件号码、信用代码或平台账号与黑名单中的主体相同", EN: "Identity number, credit code or platform account is that of somebody on the blacklist"}, ""
	}
	return true, true, errs.Text{}, ""
}

// checkListedPhone applies only when the phone is all that was found.
func checkListedPhone(_ Requirement, d Dossier, _ clock.Date) (bool, bool, errs.Text, clock.Date) {
	return d.Listed[MarkPhone] && !barred(d.Listed), false, errs.Text{ZH: "联系电话与黑名单中的主体相同，请人工核实", EN: "The phone number is that of somebody on the blacklist; please look into it"}, ""
}

// Same lists the dossiers of the park that are of the same person or firm as the subject, by
// identity number or credit code; the subject is among them. It applies no rule of rows.
func (s *Service) Same(ctx context.Context, subject id.ID) ([]id.ID, error) {
	v, err := s.store.byID(ctx, subject)
	if err != nil {
		return nil, err
	}
	same, err := s.store.same(ctx, v)
	out := []id.ID{subject}
	for _, x := range same {
		if x.ID != subject {
			out = append(out, x.ID)
		}
	}
	return out, err
}

// Bar suspends a subject that was put on the blacklist, inside the running transaction; one
// that does no business anyway stays as it is. ErrSubjectNotFound.
func (s *Service) Bar(ctx context.Context, subject id.ID) error {
	v, err := s.store.lock(ctx, subject)
	if err != nil || (v.State != Admitted && v.State != Provisional) {
		return err
	}
	return s.suspend(ctx, v, ReasonBlacklisted)
}

// Free ends what Bar began: the subject is restored when nothing else blocks; what does block
// holds it on, and ends as it would have without the blacklist. ErrSubjectNotFound.
func (s *Service) Free(ctx context.Context, subject id.ID) error {
	v, err := s.store.lock(ctx, subject)
	if err != nil || v.State != Suspended || v.StateReason != ReasonBlacklisted {
		return err
	}
	standing, err := s.Standing(ctx, subject)
	if err != nil || standing.Blacklisted {
		return err // another entry holds it
	}
	before := v
	v.StateReason = ReasonExpired
	if v.AdmittedAt == 0 {
		v.StateReason = ReasonProvisional // it was never admitted, so it applies
	}
	if err := s.store.update(ctx, v, v.Version); err != nil {
		return err
	}
	if err := audit.Change(ctx, s.Journal, "admission.subject.unbar", "subject", v.ID, before, v); err != nil {
		return err
	}
	return s.restore(ctx, subject)
}
