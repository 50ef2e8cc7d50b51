package admission

import (
	"context"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// Way is how a dossier was verified.
type Way string

const (
	WayRegister Way = "register" // looked up in a public register
	WayOriginal Way = "original" // the originals were seen
	WayVisit    Way = "visit"    // the place of business was visited
	WayCall     Way = "call"     // the contact was reached
)

// Verification is one time the park verified a whole dossier again: identity, licences and
// contact (O117 art. 8(1), where the park carries platform duties).
type Verification struct {
	ID         id.ID      `json:"id"`
	SubjectID  id.ID      `json:"subject_id"`
	Way        Way        `json:"way"`
	Note       string     `json:"note"`
	VerifiedOn clock.Date `json:"verified_on"`
	VerifiedBy id.ID      `json:"verified_by"`
	VerifiedAt int64      `json:"verified_at"`
}

// VerifySubject records that the actor verified a dossier again today. ErrSubjectNotFound;
// ErrState for one that is not in business; ErrBlocked while a document has lapsed: what is
// not in order cannot be verified.
func (s *Service) VerifySubject(ctx context.Context, subject id.ID, way Way, note string) (Verification, error) {
	out := Verification{ID: s.IDs.New(), SubjectID: subject, Way: way, Note: strings.TrimSpace(note), VerifiedOn: s.today(), VerifiedBy: actor.From(ctx).AccountID, VerifiedAt: s.now()}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, out.ID)
		v, err := s.Subject(ctx, subject)
		if err != nil {
			return err
		}
		if v.State != Admitted && v.State != Suspended {
			return ErrState
		}
		all, err := s.evaluateAll(ctx, []Subject{v}, true)
		if err != nil {
			return err
		}
		if err := all[v.ID].Err(); err != nil {
			return err
		}
		if err := s.store.insertVerification(ctx, out); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "admission.subject.verify", "subject_verification", out.ID, nil, out)
	})
	return out, err
}

// ErrVerificationNotFound reports an unknown verification.
var ErrVerificationNotFound = errs.New(errs.NotFound, "admission.verification_not_found", "核验记录不存在", "No such verification")

// Verifications lists when a dossier was verified again, latest first. ErrSubjectNotFound.
func (s *Service) Verifications(ctx context.Context, subject id.ID) ([]Verification, error) {
	if _, err := s.Subject(ctx, subject); err != nil {
		return nil, err
	}
	return s.store.verificationsOf(ctx, subject)
}

// VerificationByID is one verification. ErrVerificationNotFound.
func (s *Service) VerificationByID(ctx context.Context, verification id.ID) (Verification, error) {
	return s.store.verificationByID(ctx, verification)
}
