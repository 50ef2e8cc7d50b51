package admission

import (
	"context"
	"slices"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/search"
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

// Party is who somebody is and whether they may act today.
type Party struct {
	ID       id.ID
	Kind     Kind
	Name     string
	AgencyID id.ID
	Active   bool // admitted, or provisional within the term
}

// Parties tells who subjects are and whether they may act on a day; unknown ids are missing.
func (d Directory) Parties(ctx context.Context, subjects []id.ID, on clock.Date) (map[id.ID]Party, error) {
	subjects = slices.Compact(slices.Sorted(slices.Values(subjects))) // twenty goods of one merchant ask once
	found, err := db.Scan(d.store.db.Conn(db.Quick(ctx)).Model(&subjectRow{}).Where("id IN ?", some(subjects)),
		[]string{"id", "kind", "name", "agency_id", "state", "provisional_until"}, func(r *subjectRow) []any {
			return []any{(*string)(&r.ID), (*string)(&r.Kind), &r.Name, &r.AgencyID, (*string)(&r.State), &r.ProvisionalUntil}
		}, func(r subjectRow) (Party, error) {
			until := db.Value(r.ProvisionalUntil)
			return Party{ID: r.ID, Kind: r.Kind, Name: r.Name, AgencyID: db.Value(r.AgencyID),
				Active: r.State == Admitted || r.State == Provisional && (until == "" || until >= on)}, nil
		})
	out := make(map[id.ID]Party, len(found))
	for _, p := range found {
		out[p.ID] = p
	}
	return out, err
}

// Roster lists the streamers the agencies act for.
func (d Directory) Roster(ctx context.Context, agencies []id.ID) ([]id.ID, error) {
	return d.store.represented(ctx, agencies)
}

// maxFound is how many streamers a search by name returns.
// Named tells who the subjects of a kind are that go by one of the names, to the letter, and have
// not left or been refused.
func (d Directory) Named(ctx context.Context, kind Kind, names []string) ([]Party, error) {
	found, err := d.store.byNames(ctx, kind, names)
	var out []Party
	for _, v := range found {
		if v.State != Exited && v.State != Rejected {
			out = append(out, Party{ID: v.ID, Kind: v.Kind, Name: v.Name, AgencyID: v.AgencyID})
		}
	}
	return out, err
}

const maxFound = 20

// FindStreamers finds streamers who may act on a day by a part of their name, whoever asks: at
// most 20, the latest on file first. Without a part of a name it lists the latest.
func (d Directory) FindStreamers(ctx context.Context, q string, on clock.Date) ([]Party, error) {
	tx := d.store.db.Conn(ctx).Model(&subjectRow{}).Where("kind = ?", Streamer).
		Where("state = ? OR (state = ? AND provisional_until >= ?)", Admitted, Provisional, on)
	tx, err := search.Among(ctx, d.store.db, tx, "subjects", gramKind, q)
	if err != nil {
		return nil, err
	}
	var rows []subjectRow
	if err := tx.Order("id DESC").Limit(maxFound).Find(&rows).Error; err != nil {
		return nil, err
	}
	out := make([]Party, len(rows))
	for i, r := range rows {
		out[i] = Party{ID: r.ID, Kind: r.Kind, Name: r.Name, AgencyID: db.Value(r.AgencyID), Active: true}
	}
	return out, nil
}
