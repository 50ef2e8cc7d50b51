package park

import "sitong/internal/kernel/id"

// Grant lets an operator group read the park's roll-up until it is withdrawn.
type Grant struct {
	ID        id.ID
	GroupID   id.ID
	GrantedBy id.ID
	GrantedAt int64
	EndedAt   *int64
}

// End withdraws the grant. ErrGrantEnded when it was withdrawn before.
func (g *Grant) End(at int64) error {
	if g.EndedAt != nil {
		return ErrGrantEnded
	}
	g.EndedAt = &at
	return nil
}
