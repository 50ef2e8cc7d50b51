package identity

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type memberRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	AccountID id.ID
	Role      Role
	State     MemberState
	SinceAt   int64
	UntilAt   *int64
	DeputyFor *id.ID
	GrantedBy id.ID
	Reason    string
	Version   int64
}

func (memberRow) TableName() string { return "memberships" }

func (r memberRow) noun() Member {
	return Member{ID: r.ID, Park: r.TenantID, AccountID: r.AccountID, Role: r.Role, State: r.State, SinceAt: r.SinceAt, UntilAt: r.UntilAt,
		DeputyFor: r.DeputyFor, GrantedBy: r.GrantedBy, Reason: r.Reason, Version: r.Version}
}

type subjectRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	AccountID id.ID
	SubjectID id.ID
	SinceAt   int64
}

func (subjectRow) TableName() string { return "membership_subjects" }

// standing reads everything an account is, through the doors made for it.
func (s store) standing(ctx context.Context, account id.ID) (standing, error) {
	a, err := s.accountByID(ctx, account)
	if err != nil {
		return standing{}, err
	}
	st := standing{account: a, members: map[id.ID][]Member{}, subjects: map[id.ID][]id.ID{}}
	door := db.Through(ctx, db.DoorMemberships)
	var members []memberRow
	if err := s.db.Conn(door).Where("account_id = ? AND state = ?", account, MemberActive).Order("since_at, id").Find(&members).Error; err != nil {
		return st, fmt.Errorf("identity: %w", err)
	}
	for _, m := range members {
		st.members[m.TenantID] = append(st.members[m.TenantID], m.noun())
	}
	var subjects []subjectRow
	if err := s.db.Conn(door).Where("account_id = ?", account).Order("since_at, id").Find(&subjects).Error; err != nil {
		return st, fmt.Errorf("identity: %w", err)
	}
	for _, b := range subjects {
		st.subjects[b.TenantID] = append(st.subjects[b.TenantID], b.SubjectID)
	}
	if st.platformRoles, err = s.platformRoles(ctx, account); err != nil {
		return st, err
	}
	if st.grants, err = s.openGrants(ctx, []id.ID{account}); err != nil {
		return st, err
	}
	st.groups, err = s.groupsOf(ctx, account)
	return st, err
}

func (s store) insertMember(ctx context.Context, m Member) error {
	return s.db.Conn(ctx).Create(&memberRow{ID: m.ID, AccountID: m.AccountID, Role: m.Role, State: m.State, SinceAt: m.SinceAt, UntilAt: m.UntilAt,
		DeputyFor: m.DeputyFor, GrantedBy: m.GrantedBy, Reason: m.Reason, Version: 1}).Error
}

func (s store) memberByID(ctx context.Context, member id.ID) (Member, error) {
	var r memberRow
	err := db.Lock(s.db.Conn(ctx)).Where("id = ?", member).Take(&r).Error
	return r.noun(), db.One(err, ErrMemberNotFound)
}

// activeMembers returns who holds a role in the park, or what one account holds; empty asks for all.
func (s store) activeMembers(ctx context.Context, account id.ID, role Role) ([]Member, error) {
	tx := db.Lock(s.db.Conn(ctx)).Where("state = ?", MemberActive)
	if account != "" {
		tx = tx.Where("account_id = ?", account)
	}
	if role != "" {
		tx = tx.Where("role = ?", role)
	}
	var rows []memberRow
	err := tx.Order("since_at, id").Limit(1000).Find(&rows).Error
	out := make([]Member, len(rows))
	for i, r := range rows {
		out[i] = r.noun()
	}
	return out, err
}

// MemberFilter narrows a list of members.
type MemberFilter struct {
	Role  Role
	State MemberState
}

func (s store) listMembers(ctx context.Context, f MemberFilter, r page.Request) (page.Page[Member], error) {
	k := db.Keyset{Request: r, Default: "-since_at", Orders: map[string]string{"since_at": "since_at"}}
	tx := s.db.Conn(ctx)
	if f.Role != "" {
		tx = tx.Where("role = ?", f.Role)
	}
	if f.State != "" {
		tx = tx.Where("state = ?", f.State)
	}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[Member]{}, err
	}
	var rows []memberRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Member]{}, fmt.Errorf("identity: %w", err)
	}
	return page.Map(db.Cut(k, rows, func(r memberRow) (any, string) { return r.SinceAt, string(r.ID) }), memberRow.noun), nil
}

func (s store) updateMember(ctx context.Context, m Member, version int64) error {
	return db.Update(s.db.Conn(ctx), &memberRow{}, string(m.ID), version, map[string]any{"state": m.State, "until_at": m.UntilAt, "reason": m.Reason})
}

// bindSubject lets an account stand for a merchant, streamer or agency; again changes nothing.
func (s store) bindSubject(ctx context.Context, binding, account, subject id.ID, now int64) error {
	var n int64
	if err := s.db.Conn(ctx).Model(&subjectRow{}).Where("account_id = ? AND subject_id = ?", account, subject).Count(&n).Error; err != nil || n > 0 {
		return err
	}
	return s.db.Conn(ctx).Create(&subjectRow{ID: binding, AccountID: account, SubjectID: subject, SinceAt: now}).Error
}

func (s store) unbindSubjects(ctx context.Context, account id.ID) error {
	return s.db.Conn(ctx).Where("account_id = ?", account).Delete(&subjectRow{}).Error
}

func (s store) accountsOfSubject(ctx context.Context, subject id.ID) ([]id.ID, error) {
	var out []id.ID
	err := s.db.Conn(ctx).Model(&subjectRow{}).Where("subject_id = ?", subject).Order("since_at, id").Pluck("account_id", &out).Error
	return out, err
}

// holders returns the active memberships of a role without locking them.
func (s store) holders(ctx context.Context, role Role) ([]Member, error) {
	var rows []memberRow
	err := s.db.Conn(ctx).Where("role = ? AND state = ?", role, MemberActive).Order("since_at, id").Limit(1000).Find(&rows).Error
	out := make([]Member, len(rows))
	for i, r := range rows {
		out[i] = r.noun()
	}
	return out, err
}

// everMember says whether an account is, or was, somebody in the park.
func (s store) everMember(ctx context.Context, account id.ID) (bool, error) {
	var n int64
	err := s.db.Conn(ctx).Model(&memberRow{}).Where("account_id = ?", account).Count(&n).Error
	return n > 0, err
}
