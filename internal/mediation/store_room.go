package mediation

import (
	"context"
	"fmt"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
)

type messageRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	CaseID   id.ID
	Room     Room
	Side     Side
	AuthorID id.ID
	Body     string
	At       int64
}

func (messageRow) TableName() string { return "case_messages" }

func (r messageRow) noun() Message {
	return Message{r.ID, r.CaseID, r.Room, r.Side, r.AuthorID, r.Body, r.At}
}

func (s store) insertMessage(ctx context.Context, m Message) error {
	return wrap(s.db.Conn(ctx).Create(&messageRow{ID: m.ID, CaseID: m.CaseID, Room: m.Room, Side: m.Side, AuthorID: m.AuthorID, Body: m.Body, At: m.At}).Error)
}

func wrap(err error) error {
	if err != nil {
		return fmt.Errorf("mediation: %w", err)
	}
	return nil
}

func (s store) messageByID(ctx context.Context, c, message id.ID) (Message, error) {
	var r messageRow
	err := s.db.Conn(ctx).Where("id = ? AND case_id = ?", message, c).Take(&r).Error
	return r.noun(), db.One(err, ErrCaseNotFound)
}

func (s store) messages(ctx context.Context, c id.ID, rooms []Room, r page.Request) (page.Page[Message], error) {
	k := db.Keyset{Request: r, Default: "-id", Orders: map[string]string{"id": "id"}}
	q, err := k.Apply(s.db.Conn(ctx).Where("case_id = ? AND room IN ?", c, rooms))
	if err != nil {
		return page.Page[Message]{}, err
	}
	var rows []messageRow
	if err := q.Find(&rows).Error; err != nil {
		return page.Page[Message]{}, wrap(err)
	}
	return page.Map(db.Cut(k, rows, func(m messageRow) (any, string) { return string(m.ID), string(m.ID) }), messageRow.noun), nil
}

type exhibitRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	CaseID    id.ID
	Room      Room
	Side      Side
	FileID    id.ID
	Label     string
	RequestID *id.ID
	AuthorID  id.ID
	At        int64
}

func (exhibitRow) TableName() string { return "case_exhibits" }

func (s store) insertExhibit(ctx context.Context, e Exhibit) error {
	return wrap(s.db.Conn(ctx).Create(&exhibitRow{ID: e.ID, CaseID: e.CaseID, Room: e.Room, Side: e.Side, FileID: e.FileID, Label: e.Label, RequestID: ref(e.RequestID), AuthorID: e.AuthorID, At: e.At}).Error)
}

func exhibitsOf(rows []exhibitRow) []Exhibit {
	out := make([]Exhibit, len(rows))
	for i, r := range rows {
		out[i] = Exhibit{r.ID, r.CaseID, r.Room, r.Side, r.FileID, r.Label, val(r.RequestID), r.AuthorID, r.At}
	}
	return out
}

func (s store) exhibits(ctx context.Context, c id.ID, rooms []Room) ([]Exhibit, error) {
	var rows []exhibitRow
	err := s.db.Conn(ctx).Where("case_id = ? AND room IN ?", c, rooms).Order("id").Find(&rows).Error
	return exhibitsOf(rows), wrap(err)
}

func (s store) countExhibits(ctx context.Context, c id.ID, side Side) (int64, error) {
	var n int64
	err := s.db.Conn(ctx).Model(&exhibitRow{}).Where("case_id = ? AND side = ?", c, side).Count(&n).Error
	return n, wrap(err)
}

func (s store) exhibitsOfFile(ctx context.Context, file id.ID) ([]Exhibit, error) {
	var rows []exhibitRow
	err := s.db.Conn(ctx).Where("file_id = ?", file).Limit(50).Find(&rows).Error
	return exhibitsOf(rows), wrap(err)
}

type requestRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	CaseID     id.ID
	ToSide     string
	Asks       string
	Silence    string
	DueOn      clock.Date
	DueAt      int64
	AnsweredAt *int64
	MadeBy     id.ID
	CreatedAt  int64
}

func (requestRow) TableName() string { return "case_requests" }

func (r requestRow) noun() EvidenceRequest {
	return EvidenceRequest{r.ID, r.CaseID, r.ToSide, r.Asks, r.Silence, r.DueOn, r.DueAt, val(r.AnsweredAt), r.MadeBy, r.CreatedAt}
}

func (s store) insertRequest(ctx context.Context, r EvidenceRequest) error {
	return wrap(s.db.Conn(ctx).Create(&requestRow{ID: r.ID, CaseID: r.CaseID, ToSide: r.To, Asks: r.Asks, Silence: r.Silence, DueOn: r.DueOn, DueAt: r.DueAt, MadeBy: r.MadeBy, CreatedAt: r.CreatedAt}).Error)
}

func (s store) requestByID(ctx context.Context, c, request id.ID) (EvidenceRequest, error) {
	var r requestRow
	err := s.db.Conn(ctx).Where("id = ? AND case_id = ?", request, c).Take(&r).Error
	return r.noun(), db.One(err, ErrCaseNotFound)
}

func (s store) answerRequest(ctx context.Context, request id.ID, now int64) error {
	return wrap(s.db.Conn(ctx).Model(&requestRow{}).Where("id = ?", request).Updates(map[string]any{"answered_at": now}).Error)
}

func (s store) requests(ctx context.Context, c id.ID) ([]EvidenceRequest, error) {
	var rows []requestRow
	err := s.db.Conn(ctx).Where("case_id = ?", c).Order("id").Find(&rows).Error
	out := make([]EvidenceRequest, len(rows))
	for i, r := range rows {
		out[i] = r.noun()
	}
	return out, wrap(err)
}
