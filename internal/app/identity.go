package app

import (
	"context"
	"path/filepath"
	"runtime"
	"time"

	"sitong/internal/admission"
	"sitong/internal/audit"
	"sitong/internal/identity"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/pubcode"
)

// hashWait is how long a sign-in waits for its turn at the password hasher.
const hashWait = 5 * time.Second

// wireIdentity builds the parks and the people, which every other domain stands on.
func (a *App) wireIdentity() error {
	codes := pubcode.New(a.Core.DB, a.Core.Clock, a.Core.IDs, a.Core.Ring)
	parks, err := park.New(a.Core, codes)
	if err != nil {
		return err
	}
	people := identity.New(identity.Deps{Core: a.Core, Parks: parks, Codes: codes, Tokens: a.Tokens,
		Hasher: auth.NewHasher(max(2, runtime.NumCPU()), hashWait), SMS: a.smsGateway(), Config: identity.Config{MFA: identity.MFA(a.Config.MFA)}})
	people.KnowSubjects(subjectKinds{admission.NewDirectory(a.Core.DB)})
	a.Codes, a.Services.Parks, a.Services.Identity, a.Actors = codes, parks, people, people
	return nil
}

// subjectKinds tells identity what the record behind a portal invitation is.
type subjectKinds struct{ directory admission.Directory }

func (k subjectKinds) SubjectKind(ctx context.Context, subject id.ID) (string, error) {
	all, err := k.directory.ByIDs(ctx, []id.ID{subject})
	if _, known := all[subject]; err == nil && !known {
		err = identity.ErrSubjectUnknown
	}
	return string(all[subject].Kind), err
}

// wireAudit lets the chains be read, and signs every hour where they stand.
func (a *App) wireAudit() error {
	a.Services.Audit = audit.NewService(a.Core, filepath.Join(a.Config.Data, "checkpoints"))
	a.every(time.Hour, "audit checkpoints", func(ctx context.Context) error {
		_, err := a.Services.Audit.Checkpoint(ctx)
		return err
	})
	return nil
}

// smsGateway is nil unless the deployment names one.
func (a *App) smsGateway() identity.Gateway {
	if a.Config.SMSGatewayURL == "" {
		return nil
	}
	return smsGateway{url: a.Config.SMSGatewayURL, log: a.Log}
}

// Seed loads what every deployment holds before its first park.
func (a *App) Seed(ctx context.Context) error { return a.Services.Parks.Seed(ctx) }
