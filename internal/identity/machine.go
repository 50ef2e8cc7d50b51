package identity

import (
	"context"
	"slices"
	"time"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
)

// MachineToken lets a program deliver data of one kind into one park.
type MachineToken struct {
	ID        id.ID
	Park      id.ID
	Name      string
	Purpose   string // transcript
	RefersTo  id.ID
	CreatedBy id.ID
	CreatedAt int64
	ExpiresAt int64
	RevokedAt *int64
}

var machinePurposes = []string{"transcript"}

// CreateMachineToken makes a token, which is shown this once. ErrInput.
func (s *Service) CreateMachineToken(ctx context.Context, name, purpose string, days int) (MachineToken, string, error) {
	var f errs.Fields
	checkName(&f, name)
	if !slices.Contains(machinePurposes, purpose) {
		f.Add("/purpose", "identity.machine_purpose", "用途无效", "Unknown purpose")
	}
	if days < 1 || days > 366 {
		f.Add("/days", "identity.machine_days", "有效期须为 1 至 366 天", "A token lives 1 to 366 days")
	}
	if err := f.Err(ErrInput); err != nil {
		return MachineToken{}, "", err
	}
	secret := "sm_" + auth.NewSecret()
	m := MachineToken{ID: s.IDs.New(), Park: actor.From(ctx).ParkID, Name: name, Purpose: purpose, CreatedBy: callerAccount(ctx), CreatedAt: s.now(),
		ExpiresAt: s.now() + int64(days)*(24*time.Hour).Milliseconds()}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.insertMachine(ctx, m, s.machineHash(secret)); err != nil {
			return err
		}
		db.Produced(ctx, m.ID)
		return audit.Change(ctx, s.Journal, "identity.machine_token.create", "machine_token", m.ID, nil, m)
	})
	return m, secret, err
}

func (s *Service) machineHash(secret string) string { return s.Ring.Hash("machine token", secret) }

// ListMachineTokens returns the park's tokens, the newest first, at most 200.
func (s *Service) ListMachineTokens(ctx context.Context) ([]MachineToken, error) {
	return s.store.listMachines(ctx)
}

// MachineTokenByID is one token of the park. ErrTokenNotFound.
func (s *Service) MachineTokenByID(ctx context.Context, token id.ID) (MachineToken, error) {
	return s.store.machineByID(ctx, token)
}

// RevokeMachineToken makes a token useless at once. ErrTokenNotFound, ErrTokenRevoked.
func (s *Service) RevokeMachineToken(ctx context.Context, token id.ID) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		m, err := s.store.machineByID(ctx, token)
		if err != nil {
			return err
		}
		if m.RevokedAt != nil {
			return ErrTokenRevoked
		}
		before, now := m, s.now()
		m.RevokedAt = &now
		if err := s.store.revokeMachine(ctx, token, now); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "identity.machine_token.create", "machine_token", token, before, m)
	})
}

// ActorMachine is the program that presents a token; it acts in the token's park, for the
// token's purpose, which is its only role. auth.ErrToken for anything but a valid token.
func (s *Service) ActorMachine(ctx context.Context, token string) (actor.Actor, error) {
	if len(token) < 20 || len(token) > 80 {
		return actor.Actor{}, auth.ErrToken
	}
	m, err := s.store.machineByHash(asNobody(ctx, "look up a machine token"), s.machineHash(token))
	if err != nil {
		return actor.Actor{}, err
	}
	if m.RevokedAt != nil || s.now() >= m.ExpiresAt {
		return actor.Actor{}, auth.ErrToken
	}
	a := actor.Actor{Kind: actor.Machine, AccountID: m.ID, Name: m.Name, ParkID: m.Park, Roles: []string{m.Purpose}, Lang: "zh-CN"}
	if m.RefersTo != "" {
		a.SubjectIDs = []id.ID{m.RefersTo}
	}
	return a, nil
}
