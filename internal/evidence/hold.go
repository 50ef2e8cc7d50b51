package evidence

import (
	"context"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// LegalHold keeps a record, its parts and whatever names it beyond their time, because a
// complaint, a case or a request of an authority is open.
type LegalHold struct {
	ID         id.ID  `json:"id"`
	TargetKind string `json:"target_kind"`
	TargetID   id.ID  `json:"target_id"`
	Reason     string `json:"reason"`
	PlacedBy   id.ID  `json:"placed_by"`
	PlacedAt   int64  `json:"placed_at"`
	LiftedBy   id.ID  `json:"lifted_by,omitempty"`
	LiftedAt   int64  `json:"lifted_at,omitempty"` // 0 while it holds
	LiftReason string `json:"lift_reason,omitempty"`
	Version    int64  `json:"version"`
}

// holdable names the table of each kind of record that can be held.
var holdable = map[string]string{"case": "cases", "session": "sessions", "violation": "violations", "subject": "subjects", "product": "products",
	"filing": "filings", "file": "files"}

// NewHold asks for a hold.
type NewHold struct {
	TargetKind string
	TargetID   id.ID
	Reason     string
}

// PlaceHold keeps a record of the park from now on. Several holds may lie on one record; it is
// free when the last of them is lifted. ErrHoldReason; ErrHoldTarget for a record the park
// does not have.
func (k *Keeper) PlaceHold(ctx context.Context, n NewHold) (LegalHold, error) {
	table, ok := holdable[n.TargetKind]
	switch {
	case !ok:
		return LegalHold{}, ErrHoldTarget
	case n.Reason == "":
		return LegalHold{}, missingReason()
	}
	h := LegalHold{ID: k.IDs.New(), TargetKind: n.TargetKind, TargetID: n.TargetID, Reason: n.Reason, PlacedBy: actor.From(ctx).AccountID, PlacedAt: k.now(), Version: 1}
	err := k.DB.InTx(ctx, func(ctx context.Context) error {
		// The row is locked, so that a purge either sees the hold or has taken the row before.
		if there, err := k.lapser.Grip(ctx, table, string(n.TargetID)); err != nil || !there {
			if err == nil {
				err = ErrHoldTarget
			}
			return err
		}
		db.Produced(ctx, h.ID)
		if err := k.store.insertHold(ctx, h); err != nil {
			return err
		}
		return audit.Record(ctx, k.Journal, audit.Entry{Action: "evidence.hold.place", Kind: n.TargetKind, Object: n.TargetID, Reason: n.Reason, After: h})
	})
	return h, err
}

// LiftHold ends a hold. ErrHoldNotFound, ErrHoldLifted, ErrHoldReason, db.ErrStale.
func (k *Keeper) LiftHold(ctx context.Context, hold id.ID, version int64, reason string) (LegalHold, error) {
	if reason == "" {
		return LegalHold{}, missingReason()
	}
	var out LegalHold
	err := k.DB.InTx(ctx, func(ctx context.Context) error {
		was, err := k.store.holdByID(ctx, hold)
		switch {
		case err != nil:
			return err
		case was.LiftedAt != 0:
			return ErrHoldLifted
		}
		out = was
		out.LiftedBy, out.LiftedAt, out.LiftReason = actor.From(ctx).AccountID, k.now(), reason
		if err := k.store.liftHold(ctx, out, version); err != nil {
			return err
		}
		out.Version = version + 1
		return audit.Record(ctx, k.Journal, audit.Entry{Action: "evidence.hold.lift", Kind: was.TargetKind, Object: was.TargetID, Reason: reason, Before: was, After: out})
	})
	return out, err
}

// Hold is one hold. ErrHoldNotFound.
func (k *Keeper) Hold(ctx context.Context, hold id.ID) (LegalHold, error) {
	return k.store.holdByID(ctx, hold)
}

// Holds lists the park's holds, the newest first; those that still hold, or all.
func (k *Keeper) Holds(ctx context.Context, openOnly bool, r page.Request) (page.Page[LegalHold], error) {
	return k.store.holds(ctx, openOnly, r)
}

// HoldKinds lists the kinds of records that can be held.
func HoldKinds() []string {
	var out []string
	for kind := range holdable {
		out = append(out, kind)
	}
	slices.Sort(out)
	return out
}

func missingReason() error {
	var f errs.Fields
	f.Add("/reason", "evidence.reason_missing", "请填写理由", "Say why")
	return f.Err(ErrHoldReason)
}
