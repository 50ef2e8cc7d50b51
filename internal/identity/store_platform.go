package identity

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type platformRoleRow struct {
	ID            id.ID `gorm:"primaryKey"`
	AccountID     id.ID
	Role          string
	Administrator *string
	GrantedBy     id.ID
	GrantedAt     int64
}

func (platformRoleRow) TableName() string { return "platform_roles" }

func (s store) platformRoles(ctx context.Context, account id.ID) ([]string, error) {
	var out []string
	err := s.db.Conn(ctx).Model(&platformRoleRow{}).Where("account_id = ?", account).Order("role").Pluck("role", &out).Error
	return out, err
}

// insertPlatformRole stores a role. ErrAdministrators when the database holds another of the
// three for the account.
func (s store) insertPlatformRole(ctx context.Context, row id.ID, account id.ID, role string, by id.ID, now int64) error {
	r := platformRoleRow{ID: row, AccountID: account, Role: role, GrantedBy: by, GrantedAt: now}
	if administrators[role] != "" {
		one := "one"
		r.Administrator = &one
	}
	err := s.db.Conn(ctx).Create(&r).Error
	if db.Duplicate(err) {
		return ErrAdministrators
	}
	return err
}

func (s store) removePlatformRole(ctx context.Context, account id.ID, role string) error {
	r := s.db.Conn(ctx).Where("account_id = ? AND role = ?", account, role).Delete(&platformRoleRow{})
	if r.Error == nil && r.RowsAffected == 0 {
		return ErrRoleNotHeld
	}
	return r.Error
}

// countPlatformRole counts who holds a role; locked, so that two removals see each other.
func (s store) countPlatformRole(ctx context.Context, role string) (int, error) {
	var rows []platformRoleRow
	err := db.Lock(s.db.Conn(ctx)).Where("role = ?", role).Find(&rows).Error
	return len(rows), err
}

type regulatorGrantRow struct {
	ID         id.ID `gorm:"primaryKey"`
	AccountID  id.ID
	RegionCode string
	Title      string
	GrantedBy  id.ID
	GrantedAt  int64
	EndedAt    *int64
}

func (regulatorGrantRow) TableName() string { return "regulator_grants" }

func (s store) openGrants(ctx context.Context, accounts []id.ID) ([]RegulatorGrant, error) {
	var rows []regulatorGrantRow
	err := s.db.Conn(ctx).Where("account_id IN ? AND ended_at IS NULL", accounts).Order("granted_at, id").Find(&rows).Error
	out := make([]RegulatorGrant, len(rows))
	for i, r := range rows {
		out[i] = RegulatorGrant(r)
	}
	return out, err
}

func (s store) grantByID(ctx context.Context, grant id.ID) (RegulatorGrant, error) {
	var r regulatorGrantRow
	err := db.Lock(s.db.Conn(ctx)).Where("id = ?", grant).Take(&r).Error
	return RegulatorGrant(r), db.One(err, ErrGrantNotFound)
}

func (s store) insertGrant(ctx context.Context, g RegulatorGrant) error {
	r := regulatorGrantRow(g)
	return s.db.Conn(ctx).Create(&r).Error
}

func (s store) endGrant(ctx context.Context, g RegulatorGrant) error {
	return s.db.Conn(ctx).Model(&regulatorGrantRow{}).Where("id = ?", g.ID).Updates(map[string]any{"ended_at": *g.EndedAt}).Error
}

// listPlatformAccounts pages through the accounts made on the platform, and those made in a
// park that hold a role on the platform, look after a unit or belong to a group.
func (s store) listPlatformAccounts(ctx context.Context, r page.Request) (page.Page[Account], error) {
	var ids []id.ID
	for _, from := range []any{&platformRoleRow{}, &regulatorGrantRow{}, &groupMemberRow{}} {
		var some []id.ID
		if err := s.db.Conn(ctx).Model(from).Distinct().Limit(5000).Pluck("account_id", &some).Error; err != nil {
			return page.Page[Account]{}, fmt.Errorf("identity: %w", err)
		}
		ids = append(ids, some...)
	}
	k := db.Keyset{Request: r, Default: "-created_at", Orders: map[string]string{"created_at": "created_at"}}
	tx, err := k.Apply(s.db.Conn(ctx).Where("(origin = ? OR id IN ?)", FromPlatform, append(ids, "")))
	if err != nil {
		return page.Page[Account]{}, err
	}
	var rows []accountRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Account]{}, fmt.Errorf("identity: %w", err)
	}
	cut := db.Cut(k, rows, func(r accountRow) (any, string) { return r.CreatedAt, string(r.ID) })
	out := page.Page[Account]{Items: make([]Account, len(cut.Items)), Next: cut.Next}
	for i, row := range cut.Items {
		v, err := s.open(row)
		if err != nil {
			return out, err
		}
		out.Items[i] = v.Account
	}
	return out, nil
}

type groupRow struct {
	ID        id.ID `gorm:"primaryKey"`
	Name      string
	CreatedAt int64
	Version   int64
}

func (groupRow) TableName() string { return "operator_groups" }

type groupMemberRow struct {
	ID        id.ID `gorm:"primaryKey"`
	GroupID   id.ID
	AccountID id.ID
	GrantedAt int64
	EndedAt   *int64
}

func (groupMemberRow) TableName() string { return "group_members" }

func (s store) insertGroup(ctx context.Context, g Group) error {
	return s.db.Conn(ctx).Create(&groupRow{g.ID, g.Name, g.CreatedAt, 1}).Error
}

func (s store) groupByID(ctx context.Context, group id.ID) (Group, error) {
	var r groupRow
	if err := s.db.Conn(ctx).Where("id = ?", group).Take(&r).Error; err != nil {
		return Group{}, db.One(err, ErrGroupNotFound)
	}
	all, err := s.withMembers(ctx, []groupRow{r})
	if err != nil {
		return Group{}, err
	}
	return all[0], nil
}

func (s store) listGroups(ctx context.Context) ([]Group, error) {
	var rows []groupRow
	if err := s.db.Conn(ctx).Order("name, id").Limit(500).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("identity: %w", err)
	}
	return s.withMembers(ctx, rows)
}

func (s store) withMembers(ctx context.Context, rows []groupRow) ([]Group, error) {
	out := make([]Group, len(rows))
	at := map[id.ID]int{}
	ids := make([]id.ID, len(rows))
	for i, r := range rows {
		out[i] = Group{ID: r.ID, Name: r.Name, CreatedAt: r.CreatedAt, Version: r.Version}
		at[r.ID], ids[i] = i, r.ID
	}
	if len(rows) == 0 {
		return out, nil
	}
	var members []groupMemberRow
	err := s.db.Conn(ctx).Where("group_id IN ? AND ended_at IS NULL", ids).Order("granted_at, id").Find(&members).Error
	for _, m := range members {
		g := &out[at[m.GroupID]]
		g.Members = append(g.Members, m.AccountID)
	}
	return out, err
}

func (s store) groupsOf(ctx context.Context, account id.ID) ([]Group, error) {
	var ids []id.ID
	if err := s.db.Conn(ctx).Model(&groupMemberRow{}).Where("account_id = ? AND ended_at IS NULL", account).Pluck("group_id", &ids).Error; err != nil || len(ids) == 0 {
		return nil, err
	}
	var rows []groupRow
	err := s.db.Conn(ctx).Where("id IN ?", ids).Order("name, id").Find(&rows).Error
	out := make([]Group, len(rows))
	for i, r := range rows {
		out[i] = Group{ID: r.ID, Name: r.Name, CreatedAt: r.CreatedAt, Version: r.Version}
	}
	return out, err
}

func (s store) addGroupMember(ctx context.Context, row, group, account id.ID, now int64) error {
	err := s.db.Conn(ctx).Create(&groupMemberRow{ID: row, GroupID: group, AccountID: account, GrantedAt: now}).Error
	if db.Duplicate(err) {
		return ErrMember
	}
	return err
}
