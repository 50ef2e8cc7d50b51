package identity

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/keyring"
)

type lookRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	Operation string
	TargetID  id.ID
	Request   string
	Reason    string
	State     LookState
	AskedBy   id.ID
	AskedAt   int64
	DecidedBy *id.ID
	DecidedAt *int64
	Note      string
	Version   int64
}

func (lookRow) TableName() string { return "second_looks" }

func (r lookRow) noun() SecondLook {
	return SecondLook{r.ID, r.Operation, r.TargetID, json.RawMessage(r.Request), r.Reason, r.State, r.AskedBy, r.AskedAt, r.DecidedBy, r.DecidedAt, r.Note, r.Version}
}

func (s store) lookOpen(ctx context.Context, operation string, target id.ID) (bool, error) {
	var n int64
	err := s.db.Conn(ctx).Model(&lookRow{}).Where("operation = ? AND target_id = ? AND state = ?", operation, target, LookOpen).Count(&n).Error
	return n > 0, err
}

func (s store) insertLook(ctx context.Context, l SecondLook) error {
	return s.db.Conn(ctx).Create(&lookRow{ID: l.ID, Operation: l.Operation, TargetID: l.TargetID, Request: string(l.Request), Reason: l.Reason,
		State: l.State, AskedBy: l.AskedBy, AskedAt: l.AskedAt, Version: 1}).Error
}

func (s store) lookByID(ctx context.Context, look id.ID) (SecondLook, error) {
	var r lookRow
	err := db.Lock(s.db.Conn(ctx)).Where("id = ?", look).Take(&r).Error
	return r.noun(), db.One(err, ErrLookNotFound)
}

func (s store) updateLook(ctx context.Context, l SecondLook, version int64) error {
	return db.Update(s.db.Conn(ctx), &lookRow{}, string(l.ID), version,
		map[string]any{"state": l.State, "decided_by": l.DecidedBy, "decided_at": l.DecidedAt, "note": l.Note})
}

func (s store) listLooks(ctx context.Context, state LookState, r page.Request) (page.Page[SecondLook], error) {
	k := db.Keyset{Request: r, Default: "-asked_at", Orders: map[string]string{"asked_at": "asked_at"}}
	tx := s.db.Conn(ctx)
	if state != "" {
		tx = tx.Where("state = ?", state)
	}
	tx, err := k.Apply(tx)
	if err != nil {
		return page.Page[SecondLook]{}, err
	}
	var rows []lookRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[SecondLook]{}, fmt.Errorf("identity: %w", err)
	}
	return page.Map(db.Cut(k, rows, func(r lookRow) (any, string) { return r.AskedAt, string(r.ID) }), lookRow.noun), nil
}

type invitationRow struct {
	TenantID    id.ID `gorm:"primaryKey"`
	ID          id.ID `gorm:"primaryKey"`
	Role        Role
	SubjectID   *id.ID
	Name        string
	PhoneSealed *string
	State       InvitationState
	InvitedBy   id.ID
	CreatedAt   int64
	ExpiresAt   int64
	AcceptedBy  *id.ID
	AcceptedAt  *int64
	Version     int64
}

func (invitationRow) TableName() string { return "invitations" }

func invitationPlace(park, row id.ID) keyring.Place {
	return keyring.Place{Park: park, Table: "invitations", Column: "phone_sealed", Row: row}
}

func (s store) invitation(r invitationRow) (Invitation, error) {
	i := Invitation{ID: r.ID, Role: r.Role, Name: r.Name, State: r.State, InvitedBy: r.InvitedBy, CreatedAt: r.CreatedAt, ExpiresAt: r.ExpiresAt,
		AcceptedAt: r.AcceptedAt, Version: r.Version}
	if r.SubjectID != nil {
		i.SubjectID = *r.SubjectID
	}
	if r.AcceptedBy != nil {
		i.AcceptedBy = *r.AcceptedBy
	}
	phone, err := s.ring.Unseal(invitationPlace(r.TenantID, r.ID), text(r.PhoneSealed))
	if phone != "" {
		i.PhoneMasked = Login{Phone, phone}.Mask()
	}
	return i, err
}

func (s store) insertInvitation(ctx context.Context, park id.ID, i Invitation, phone string) error {
	r := invitationRow{ID: i.ID, Role: i.Role, Name: i.Name, State: i.State, InvitedBy: i.InvitedBy, CreatedAt: i.CreatedAt, ExpiresAt: i.ExpiresAt, Version: 1}
	if i.SubjectID != "" {
		r.SubjectID = &i.SubjectID
	}
	if phone != "" {
		sealed, err := s.ring.Seal(invitationPlace(park, i.ID), phone)
		if err != nil {
			return err
		}
		r.PhoneSealed = &sealed
	}
	return s.db.Conn(ctx).Create(&r).Error
}

func (s store) invitationByID(ctx context.Context, invitation id.ID) (Invitation, error) {
	var r invitationRow
	if err := s.db.Conn(ctx).Where("id = ?", invitation).Take(&r).Error; err != nil {
		return Invitation{}, db.One(err, ErrInvitationNotFound)
	}
	return s.invitation(r)
}

func (s store) firstInvitation(ctx context.Context) (Invitation, error) {
	var r invitationRow
	if err := s.db.Conn(ctx).Where("role = ?", "park_admin").Order("created_at, id").Limit(1).Take(&r).Error; err != nil {
		return Invitation{}, db.One(err, ErrInvitationNotFound)
	}
	return s.invitation(r)
}

func (s store) updateInvitation(ctx context.Context, i Invitation, version int64) error {
	changes := map[string]any{"state": i.State, "accepted_at": i.AcceptedAt}
	if i.AcceptedBy != "" {
		changes["accepted_by"] = i.AcceptedBy
	}
	return db.Update(s.db.Conn(ctx), &invitationRow{}, string(i.ID), version, changes)
}

func (s store) listInvitations(ctx context.Context, r page.Request) (page.Page[Invitation], error) {
	k := db.Keyset{Request: r, Default: "-created_at", Orders: map[string]string{"created_at": "created_at"}}
	tx, err := k.Apply(s.db.Conn(ctx))
	if err != nil {
		return page.Page[Invitation]{}, err
	}
	var rows []invitationRow
	if err := tx.Find(&rows).Error; err != nil {
		return page.Page[Invitation]{}, fmt.Errorf("identity: %w", err)
	}
	cut := db.Cut(k, rows, func(r invitationRow) (any, string) { return r.CreatedAt, string(r.ID) })
	out := page.Page[Invitation]{Items: make([]Invitation, len(cut.Items)), Next: cut.Next}
	for n, row := range cut.Items {
		if out.Items[n], err = s.invitation(row); err != nil {
			return out, err
		}
	}
	return out, nil
}

type consentRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	ID            id.ID `gorm:"primaryKey"`
	AccountID     id.ID
	SubjectID     *id.ID
	Kind          string
	NoticeVersion string
	TextHash      string
	GivenAt       int64
	WithdrawnAt   *int64
}

func (consentRow) TableName() string { return "consents" }

func (s store) insertConsent(ctx context.Context, row, account, subject id.ID, kind, version, hash string, now int64) error {
	r := consentRow{ID: row, AccountID: account, Kind: kind, NoticeVersion: version, TextHash: hash, GivenAt: now}
	if subject != "" {
		r.SubjectID = &subject
	}
	return s.db.Conn(ctx).Create(&r).Error
}
