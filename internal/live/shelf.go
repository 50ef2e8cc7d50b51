package live

import (
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// ItemState says whether a product of the shelf may be sold.
type ItemState string

const (
	Listed  ItemState = "listed"
	Locked  ItemState = "locked" // the gate bars this product
	Removed ItemState = "removed"
)

// Item is a product on the shelf of a session, with the version and price it had when it was put there.
type Item struct {
	ID             id.ID
	SessionID      id.ID
	ProductID      id.ID
	MerchantID     id.ID
	SelectionID    id.ID // the selection under a plan; empty in a self-run session
	Place          int64
	State          ItemState
	LockReason     string
	PriceFen       money.Fen
	ProductVersion int64
	AddedAt        int64
	Version        int64
}

// mayShelve says whether a product belongs on the shelf of a session: a merchant's own in a
// self-run one, a selected one in an influencer's.
func mayShelve(s Session, p Product, selection id.ID) error {
	switch {
	case s.Kind == SelfRun && p.MerchantID != s.MerchantID:
		return ErrNotOwnProduct
	case s.Kind == Influencer && selection == "":
		return ErrNotSelected
	}
	return nil
}
