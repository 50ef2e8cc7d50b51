package park

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
)

// Settings returns the park's settings, defaults where it decided nothing.
func (s *Service) Settings(ctx context.Context) (Settings, error) {
	out := Defaults()
	rows, err := s.store.settings(ctx)
	if err != nil {
		return out, err
	}
	for name, r := range rows {
		if err := out.put(name, json.RawMessage(r.Value)); err != nil {
			return out, err
		}
	}
	return out, nil
}

// OfferSecondLooks says which operations, by permission, can wait for a second person.
func (s *Service) OfferSecondLooks(permissions []string) { s.offered = permissions }

// SecondLooksOffered lists the operations a park may have wait for a second person.
func (s *Service) SecondLooksOffered() []string { return slices.Clone(s.offered) }

// ListSettings returns every setting with its version.
func (s *Service) ListSettings(ctx context.Context) ([]Setting, error) {
	rows, err := s.store.settings(ctx)
	if err != nil {
		return nil, err
	}
	defaults := Defaults()
	out := make([]Setting, 0, len(settingNames))
	for _, name := range settingNames {
		if r, ok := rows[name]; ok {
			out = append(out, Setting{name, json.RawMessage(r.Value), r.SetBy, r.SetAt, r.Version})
			continue
		}
		value, err := defaults.value(name)
		if err != nil {
			return nil, err
		}
		out = append(out, Setting{Name: name, Value: value})
	}
	return out, nil
}

// ChangeSetting stores a new version of one setting. ErrSettingUnknown; ErrInput naming what
// does not fit; db.ErrStale for an old version (0 before the first change).
func (s *Service) ChangeSetting(ctx context.Context, name string, version int64, value json.RawMessage) (Setting, error) {
	var checked Settings
	if err := checked.put(name, value); err != nil {
		return Setting{}, err
	}
	if err := checked.FourEyes.checkOffered(s.offered); err != nil {
		return Setting{}, err
	}
	value, err := checked.value(name)
	if err != nil {
		return Setting{}, err
	}
	v := Setting{Name: name, Value: value, SetBy: actor.From(ctx).AccountID, SetAt: s.now(), Version: version + 1}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		was, err := s.store.settings(ctx)
		if err != nil {
			return err
		}
		if err := s.store.putSetting(ctx, s.IDs, v, version); err != nil {
			return err
		}
		var before any
		if r, ok := was[name]; ok {
			before = json.RawMessage(r.Value)
		}
		park := actor.From(ctx).ParkID
		if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "park.setting.change", Kind: "park_setting", Object: park, Reason: name, Before: before, After: value}); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, "park.setting_changed", park, SettingChanged{name, v.Version})
	})
	return v, err
}

// SettingAt reads one version of a setting into out, which points to its type; version 0 is
// the default. ErrSettingUnknown when there is no such setting or version.
func (s *Service) SettingAt(ctx context.Context, name string, version int64, out any) error {
	defaults := Defaults()
	if defaults.slot(name) == nil {
		return ErrSettingUnknown
	}
	value, err := defaults.value(name)
	if err == nil && version > 0 {
		var ok bool
		if value, ok, err = s.store.settingAt(ctx, name, version); err == nil && !ok {
			err = ErrSettingUnknown
		}
	}
	if err != nil {
		return err
	}
	return json.Unmarshal(value, out)
}

// ListSharing returns the data-sharing list of the park.
func (s *Service) ListSharing(ctx context.Context) ([]Sharing, error) {
	rows, err := s.store.sharingItems(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Sharing, 0, len(sharing))
	for _, d := range sharing {
		v := Sharing{Item: d.item, Allowed: d.allowed, Mandatory: d.mandatory}
		for _, r := range rows {
			if r.Item == d.item {
				v.Allowed, v.SetBy, v.SetAt, v.Version = r.Allowed || d.mandatory, r.SetBy, r.SetAt, r.Version
			}
		}
		out = append(out, v)
	}
	return out, nil
}

// Withheld tells, for each of the parks a regulator reads, which items it does not share.
func (s *Service) Withheld(ctx context.Context, parks []id.ID) (map[id.ID][]Item, error) {
	rows, err := s.store.sharingItems(ctx)
	if err != nil {
		return nil, err
	}
	set := map[id.ID]map[Item]bool{}
	for _, r := range rows {
		if set[r.TenantID] == nil {
			set[r.TenantID] = map[Item]bool{}
		}
		set[r.TenantID][r.Item] = r.Allowed
	}
	out := map[id.ID][]Item{}
	for _, p := range parks {
		for _, d := range sharing {
			allowed, decided := set[p][d.item]
			if !d.mandatory && (decided && !allowed || !decided && !d.allowed) {
				out[p] = append(out[p], d.item)
			}
		}
	}
	return out, nil
}

// ChangeSharing allows or withholds one item. ErrItemUnknown, ErrItemMandatory; db.ErrStale
// for an old version (0 before the first change).
func (s *Service) ChangeSharing(ctx context.Context, item Item, version int64, allowed bool) (Sharing, error) {
	v, ok := defaultSharing(item)
	if !ok {
		return Sharing{}, ErrItemUnknown
	}
	before := v
	if err := v.Set(allowed, actor.From(ctx).AccountID, s.now()); err != nil {
		return Sharing{}, err
	}
	v.Version = version + 1
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.putSharing(ctx, s.IDs, v, version); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "park.sharing.change", Kind: "sharing_item", Object: actor.From(ctx).ParkID, Reason: string(item), Before: before, After: v})
	})
	return v, err
}

// GrantGroup lets an operator group read the park's roll-up. ErrGroupUnknown, ErrGranted.
func (s *Service) GrantGroup(ctx context.Context, group id.ID) (Grant, error) {
	g := Grant{ID: s.IDs.New(), GroupID: group, GrantedBy: actor.From(ctx).AccountID, GrantedAt: s.now()}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		all, err := s.store.listGrants(ctx)
		if err != nil {
			return err
		}
		for _, o := range all {
			if o.GroupID == group && o.EndedAt == nil {
				return ErrGranted
			}
		}
		if err := s.store.insertGrant(ctx, g); err != nil {
			return err
		}
		db.Produced(ctx, g.ID)
		return audit.Change(ctx, s.Journal, "park.group_grant.change", "group_grant", g.ID, nil, g)
	})
	return g, err
}

// EndGrant withdraws a group's right to read. ErrGrantNotFound, ErrGrantEnded.
func (s *Service) EndGrant(ctx context.Context, grant id.ID) (Grant, error) {
	var out Grant
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		g, err := s.store.grantByID(ctx, grant)
		if err != nil {
			return err
		}
		before := g
		if err := g.End(s.now()); err != nil {
			return err
		}
		if err := s.store.endGrant(ctx, g); err != nil {
			return err
		}
		out = g
		return audit.Change(ctx, s.Journal, "park.group_grant.change", "group_grant", g.ID, before, g)
	})
	return out, err
}

// ListGrants returns the operator groups that may read the park, withdrawn ones included.
func (s *Service) ListGrants(ctx context.Context) ([]Grant, error) { return s.store.listGrants(ctx) }

// GrantByID is one grant of the park. ErrGrantNotFound.
func (s *Service) GrantByID(ctx context.Context, grant id.ID) (Grant, error) {
	return s.store.grantByID(ctx, grant)
}

func upper(s string) string { return strings.ToUpper(s) }
