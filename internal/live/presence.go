package live

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

var (
	// ErrNotOnSlot reports somebody who has no turn in the session: only the person confirms.
	ErrNotOnSlot = errs.New(errs.Forbidden, "live.presence_not_yours", "只有本场次排班的主播本人可以确认", "Only a streamer who has a turn in this session confirms")
	// ErrPresenceDay reports a confirmation on another day, or after the session began.
	ErrPresenceDay = errs.New(errs.Conflict, "live.presence_day", "请在场次当日开播前确认", "Confirm on the day of the session, before it begins")
)

// Presence is a streamer's word before a session: it is me, on this account, today (O117
// art. 28(2)). It holds no image of anybody.
type Presence struct {
	ID          id.ID `json:"id"`
	SessionID   id.ID `json:"session_id"`
	StreamerID  id.ID `json:"streamer_id"`
	ConfirmedBy id.ID `json:"confirmed_by"`
	ConfirmedAt int64 `json:"confirmed_at"`
}

// ConfirmPresence records that the caller is the streamer of the session and asks the gate
// again; once is enough. ErrSessionNotFound, ErrNotOnSlot, ErrPresenceDay.
func (s *Service) ConfirmPresence(ctx context.Context, session id.ID) error {
	if _, err := s.known(ctx, session); err != nil {
		return err
	}
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.store.locked(ctx, session)
		if err != nil {
			return err
		}
		mine, err := s.ownTurns(ctx, session)
		if err != nil {
			return err
		}
		if day := clock.DateOf(clock.FromMillis(x.PlannedStart)); day != clock.DateOf(s.Clock.Now()) || (x.State != Planned && x.State != Ready) {
			return ErrPresenceDay
		}
		there, err := s.store.presences(ctx, session)
		if err != nil {
			return err
		}
		fresh := slices.DeleteFunc(mine, func(streamer id.ID) bool {
			return slices.ContainsFunc(there, func(p Presence) bool { return p.StreamerID == streamer })
		})
		if len(fresh) == 0 {
			return nil
		}
		for _, streamer := range fresh {
			p := Presence{s.IDs.New(), session, streamer, actor.From(ctx).AccountID, s.now()}
			if err := s.store.insertPresence(ctx, p); err != nil {
				return err
			}
			if err := audit.Change(ctx, s.Journal, "live.presence.confirm", "session", session, nil, p); err != nil {
				return err
			}
		}
		if _, err := s.judge(ctx, &x, "presence"); err != nil {
			return err
		}
		return s.store.update(ctx, &x, x.Version)
	})
}

// ownTurns are the streamers among those the caller stands for who have a turn. ErrNotOnSlot.
func (s *Service) ownTurns(ctx context.Context, session id.ID) ([]id.ID, error) {
	slots, err := s.store.slots(ctx, session)
	if err != nil {
		return nil, err
	}
	var mine []id.ID
	for _, slot := range slots {
		if slot.Counts() && actor.From(ctx).StandsFor(slot.StreamerID) && !slices.Contains(mine, slot.StreamerID) {
			mine = append(mine, slot.StreamerID)
		}
	}
	if len(mine) == 0 {
		return nil, ErrNotOnSlot
	}
	return mine, nil
}
