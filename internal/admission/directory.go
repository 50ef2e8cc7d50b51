package admission

import (
	"context"
	"slices"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// Directory answers who belongs to whom; it needs nothing but the database, so that domains
// admission itself builds on can ask it.
type Directory struct{ store store }

// NewDirectory returns the directory of a database.
func NewDirectory(d *db.DB) Directory { return Directory{store{d}} }

// Exists says whether the actor's park has the subject.
func (d Directory) Exists(ctx context.Context, subject id.ID) (bool, error) {
	all, err := d.store.byIDs(ctx, []id.ID{subject})
	return len(all) == 1, err
}

// RepresentedBy says whether one of the agencies acts for the subject.
func (d Directory) RepresentedBy(ctx context.Context, subject id.ID, agencies []id.ID) (bool, error) {
	all, err := d.store.byIDs(ctx, []id.ID{subject})
	return len(all) == 1 && all[0].AgencyID != "" && slices.Contains(agencies, all[0].AgencyID), err
}

// ByIDs names subjects, whoever asks; unknown ids are missing from the map.
func (d Directory) ByIDs(ctx context.Context, subjects []id.ID) (map[id.ID]Subject, error) {
	rows, err := d.store.byIDs(ctx, subjects)
	out := make(map[id.ID]Subject, len(rows))
	for _, v := range rows {
		out[v.ID] = v
	}
	return out, err
}

// Roster lists the streamers the agencies act for.
func (d Directory) Roster(ctx context.Context, agencies []id.ID) ([]id.ID, error) {
	return d.store.represented(ctx, agencies)
}
