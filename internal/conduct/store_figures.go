package conduct

import (
	"context"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

// Figures counts the violations of one park that a person confirmed within a period and no
// appeal undid.
type Figures struct {
	Confirmed  int64
	Points     int64
	Rectifying int64 // of those: still being put right
}

// Figures counts the confirmed violations of every park the caller reads; from and to bound
// the period in UTC ms, to is excluded. What is only recorded is in no figure.
func (s *Service) Figures(ctx context.Context, from, to int64) (map[id.ID]Figures, error) {
	var rows []struct {
		TenantID id.ID
		Figures
	}
	err := s.store.db.Conn(ctx).Model(&violationRow{}).Where("confirmed_at >= ? AND confirmed_at < ? AND state IN ?", from, to, standing).
		Select("tenant_id, COUNT(*) AS confirmed, SUM(points) AS points, SUM(CASE WHEN state = ? THEN 1 ELSE 0 END) AS rectifying", Rectifying).
		Group("tenant_id").Find(&rows).Error
	out := make(map[id.ID]Figures, len(rows))
	for _, r := range rows {
		out[r.TenantID] = r.Figures
	}
	return out, err
}

// standing are the states of a violation a person stands for.
var standing = []State{Confirmed, Rectifying, Closed}

// InPark is a violation and the park it happened in, for readers of several parks.
type InPark struct {
	ParkID id.ID
	Violation
}

// ListConfirmed lists the standing violations of every park the caller reads, the latest
// confirmation first. What nobody stands for is not listed.
func (s *Service) ListConfirmed(ctx context.Context, r page.Request) (page.Page[InPark], error) {
	k := db.Keyset{Request: r, Default: "-confirmed_at", Orders: map[string]string{"confirmed_at": "confirmed_at"}}
	tx, err := k.Apply(s.store.conn(ctx).Where("state IN ?", standing))
	if err != nil {
		return page.Page[InPark]{}, err
	}
	var rows []violationRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[InPark]{}, err
	}
	cut := db.Cut(k, rows, func(r violationRow) (any, string) { return r.ConfirmedAt, string(r.ID) })
	out := page.Page[InPark]{Next: cut.Next}
	for _, r := range cut.Items {
		out.Items = append(out.Items, InPark{r.TenantID, r.violation()})
	}
	return out, nil
}

// ConfirmedByID opens one standing violation of any park the caller reads.
// ErrViolationNotFound, also for one nobody stands for.
func (s *Service) ConfirmedByID(ctx context.Context, violation id.ID) (InPark, error) {
	var r violationRow
	if err := s.store.conn(ctx).Where("id = ? AND state IN ?", violation, standing).Take(&r).Error; err != nil {
		return InPark{}, db.One(err, ErrViolationNotFound)
	}
	return InPark{r.TenantID, r.violation()}, nil
}
