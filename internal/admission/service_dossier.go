package admission

import (
	"context"
	"slices"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/keyring"
)

// AddPlatformAccount adds an account on a platform. ErrSubject for an impossible one;
// ErrSubjectNotFound, ErrAccountTaken.
func (s *Service) AddPlatformAccount(ctx context.Context, subject id.ID, platform, uid, name string) (PlatformAccount, error) {
	out := PlatformAccount{ID: s.IDs.New(), SubjectID: subject, Platform: platform, UID: strings.TrimSpace(uid), Name: strings.TrimSpace(name), State: "active", CreatedAt: s.now(), Version: 1}
	if !plainUID(out.UID) {
		var f errs.Fields
		f.Add("/uid", ErrUID.Code, ErrUID.Text.ZH, ErrUID.Text.EN)
		return PlatformAccount{}, f.Err(ErrSubject)
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, out.ID)
		v, err := s.Subject(ctx, subject)
		if err != nil {
			return err
		}
		if v.State == Exited {
			return ErrState
		}
		if err := s.store.insertAccount(ctx, out); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "admission.platform_account.add", "platform_account", out.ID, nil, out)
	})
	return out, err
}

// RemovePlatformAccount removes an account that has no sessions. ErrSubjectNotFound,
// ErrAccountNotFound, ErrAccountInUse.
func (s *Service) RemovePlatformAccount(ctx context.Context, subject, account id.ID) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.Subject(ctx, subject); err != nil {
			return err
		}
		was, err := s.store.accountByID(ctx, account)
		if err != nil {
			return err
		}
		if was.SubjectID != subject {
			return ErrAccountNotFound
		}
		if err := s.store.deleteAccount(ctx, account); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "admission.platform_account.remove", Kind: "platform_account", Object: account, Before: was})
	})
}

// PlatformAccountByID is one account. ErrAccountNotFound.
func (s *Service) PlatformAccountByID(ctx context.Context, account id.ID) (PlatformAccount, error) {
	out, err := s.store.accountByID(ctx, account)
	if err != nil {
		return out, err
	}
	if _, err := s.Subject(ctx, out.SubjectID); err != nil {
		return PlatformAccount{}, ErrAccountNotFound
	}
	return out, nil
}

// AccountByUID finds the account a platform knows by uid; it applies no rule of rows.
// ErrAccountNotFound.
func (s *Service) AccountByUID(ctx context.Context, platform, uid string) (PlatformAccount, error) {
	return s.store.accountByUID(ctx, platform, strings.TrimSpace(uid))
}

// AccountsOf lists the accounts of subjects; it applies no rule of rows.
func (s *Service) AccountsOf(ctx context.Context, subjects []id.ID) (map[id.ID][]PlatformAccount, error) {
	return s.store.accountsOf(ctx, subjects)
}

// NewGuardian is the consent of a guardian.
type NewGuardian struct {
	Name          string
	Relation      string
	Phone         string
	ConsentFileID id.ID
}

// AddGuardian records the written consent of a guardian (网络直播营销管理办法（试行）art. 17).
// ErrSubjectNotFound, ErrGuardian, ErrGuardianNotNeeded; evidence.ErrFileNotFound.
func (s *Service) AddGuardian(ctx context.Context, subject id.ID, n NewGuardian) (Guardian, error) {
	a := actor.From(ctx)
	var f errs.Fields
	n.Phone = checked(&f, "/phone", cnid.Phone, n.Phone)
	if err := f.Err(ErrGuardian); err != nil {
		return Guardian{}, err
	}
	g := Guardian{ID: s.IDs.New(), SubjectID: subject, Name: strings.TrimSpace(n.Name), Relation: n.Relation, ConsentFileID: n.ConsentFileID, GivenAt: s.now()}
	var err error
	if g.PhoneSealed, err = s.Ring.Seal(guardianPlace(a.ParkID, g.ID), n.Phone); err != nil {
		return g, err
	}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, g.ID)
		v, err := s.Subject(ctx, subject)
		if err != nil {
			return err
		}
		if !v.Minor(s.today()) {
			return ErrGuardianNotNeeded
		}
		if err := s.fileOf(ctx, n.ConsentFileID, subject, evidence.GuardianConsent); err != nil {
			return err
		}
		if err := s.store.insertGuardian(ctx, g); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "admission.guardian.add", "guardian", g.ID, nil, g)
	})
	g.PhoneMasked = cnid.MaskPhone(n.Phone)
	return g, err
}

func guardianPlace(park, guardian id.ID) keyring.Place {
	return keyring.Place{Park: park, Table: "guardians", Column: "phone_sealed", Row: guardian}
}

// GuardianByID is one guardian, masked. ErrSubjectNotFound.
func (s *Service) GuardianByID(ctx context.Context, guardian id.ID) (Guardian, error) {
	g, err := s.store.guardianByID(ctx, guardian)
	if err != nil {
		return g, err
	}
	if _, err := s.Subject(ctx, g.SubjectID); err != nil {
		return Guardian{}, err
	}
	g.PhoneMasked = mask(s.Ring, guardianPlace(actor.From(ctx).ParkID, g.ID), g.PhoneSealed, cnid.MaskPhone)
	return g, nil
}

// fileOf refuses a file that the actor may not see, that belongs to somebody else, or that
// was uploaded for another purpose. evidence.ErrFileNotFound.
func (s *Service) fileOf(ctx context.Context, file, subject id.ID, purposes ...evidence.Purpose) error {
	f, err := s.Files.File(ctx, file)
	if err != nil {
		return err
	}
	if (f.SubjectID != "" && f.SubjectID != subject) || !slices.Contains(purposes, f.Purpose) {
		return evidence.ErrFileNotFound
	}
	return nil
}

// ListQualifications lists the documents of a subject, newest first. ErrSubjectNotFound.
func (s *Service) ListQualifications(ctx context.Context, subject id.ID) ([]Qualification, error) {
	if _, err := s.Subject(ctx, subject); err != nil {
		return nil, err
	}
	all, err := s.store.qualificationsOf(ctx, []id.ID{subject})
	return all[subject], err
}

// QualificationByID is one document. ErrQualificationNotFound.
func (s *Service) QualificationByID(ctx context.Context, qualification id.ID) (Qualification, error) {
	q, err := s.store.qualificationByID(ctx, qualification)
	if err != nil {
		return q, err
	}
	if _, err := s.Subject(ctx, q.SubjectID); err != nil {
		return Qualification{}, ErrQualificationNotFound
	}
	return q, nil
}

// AddQualification adds a document; staff still have to verify it. ErrSubjectNotFound,
// ErrQualification, evidence.ErrFileNotFound.
func (s *Service) AddQualification(ctx context.Context, subject id.ID, n NewQualification) (Qualification, error) {
	var out Qualification
	fresh := s.IDs.New()
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, fresh)
		v, err := s.Subject(ctx, subject)
		if err != nil {
			return err
		}
		if err := n.Validate(s.catalogue, v, s.today()); err != nil {
			return err
		}
		if err := s.fileOf(ctx, n.FileID, subject, evidence.Qualification, evidence.Document); err != nil {
			return err
		}
		out = Qualification{ID: fresh, SubjectID: subject, DocumentType: n.DocumentType, Number: n.Number, Holder: n.Holder, IssuedOn: n.IssuedOn,
			ExpiresOn: n.ExpiresOn, FileID: n.FileID, State: QualificationSubmitted, CreatedBy: actor.From(ctx).AccountID, CreatedAt: s.now(), Version: 1}
		if err := s.store.insertQualification(ctx, out); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "admission.qualification.add", "qualification", out.ID, nil, out)
	})
	return out, err
}

// VerifyQualification verifies or refuses a document. A verified one replaces earlier ones
// of its kind that end no later, and ends a suspension for a lapsed document when nothing
// blocks any more. ErrQualificationNotFound, ErrQualificationState, ErrReasonNeeded,
// db.ErrStale.
func (s *Service) VerifyQualification(ctx context.Context, qualification id.ID, version int64, verified bool, reason string) (Qualification, error) {
	var out Qualification
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		q, err := s.QualificationByID(ctx, qualification)
		if err != nil {
			return err
		}
		if out, err = s.judge(ctx, q, version, verified, reason); err != nil || !verified {
			return err
		}
		if err := s.replaceOlder(ctx, out); err != nil {
			return err
		}
		return s.restore(ctx, q.SubjectID)
	})
	return out, err
}

func (s *Service) judge(ctx context.Context, q Qualification, version int64, verified bool, reason string) (Qualification, error) {
	before := q
	switch {
	case q.State != QualificationSubmitted:
		return q, ErrQualificationState
	case !verified && strings.TrimSpace(reason) == "":
		return q, ErrReasonNeeded
	case verified && q.ExpiresOn != "" && q.ExpiresOn < s.today():
		return q, ErrQualificationState
	}
	q.State, q.Reason = QualificationRefused, reason
	if verified {
		q.State = QualificationVerified
	}
	q.VerifiedBy, q.VerifiedAt = actor.From(ctx).AccountID, s.now()
	if err := s.store.updateQualification(ctx, q, version); err != nil {
		return q, err
	}
	q.Version = version + 1
	return q, audit.Change(ctx, s.Journal, "admission.qualification.verify", "qualification", q.ID, before, q)
}

func (s *Service) replaceOlder(ctx context.Context, by Qualification) error {
	all, err := s.store.qualificationsOf(ctx, []id.ID{by.SubjectID})
	if err != nil {
		return err
	}
	for _, q := range all[by.SubjectID] {
		shorter := by.ExpiresOn == "" || (q.ExpiresOn != "" && q.ExpiresOn <= by.ExpiresOn)
		if q.ID == by.ID || q.DocumentType != by.DocumentType || !shorter || (q.State != QualificationVerified && q.State != QualificationLapsed) {
			continue
		}
		q.State, q.Reason = QualificationReplaced, string(by.ID)
		if err := s.store.updateQualification(ctx, q, q.Version); err != nil {
			return err
		}
	}
	return nil
}

// restore ends a suspension for a lapsed document when nothing blocks any more.
func (s *Service) restore(ctx context.Context, subject id.ID) error {
	v, err := s.store.lock(ctx, subject)
	if err != nil || v.State != Suspended || v.StateReason != ReasonExpired {
		return err
	}
	all, err := s.evaluateAll(ctx, []Subject{v}, true)
	if err != nil || !all[v.ID].Ready() {
		return err
	}
	before := v
	if err := v.become(Admitted, ""); err != nil {
		return err
	}
	if err := s.store.update(ctx, v, v.Version); err != nil {
		return err
	}
	if err := audit.Change(ctx, s.Journal, "admission.subject.restore", "subject", v.ID, before, v); err != nil {
		return err
	}
	return s.Journal.Publish(ctx, EventRestored, v.ID, SubjectRestored{v.ID, v.Kind})
}
