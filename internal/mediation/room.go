package mediation

import (
	"context"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
)

// Say puts a message into a room. ErrCaseNotFound; ErrRoom for a room the actor may not
// enter; ErrNotNow in a closed case.
func (s *Service) Say(ctx context.Context, found id.ID, room Room, body string) (Message, error) {
	var out Message
	err := s.speak(ctx, found, room, func(ctx context.Context, c Case, side Side) error {
		out = Message{s.IDs.New(), c.ID, room, side, actor.From(ctx).AccountID, body, s.now()}
		if err := s.store.insertMessage(ctx, out); err != nil {
			return err
		}
		return s.record(ctx, "mediation.message.say", "case_message", out.ID, nil, out)
	})
	return out, err
}

// speak enters a case and one of its rooms.
func (s *Service) speak(ctx context.Context, found id.ID, room Room, f func(context.Context, Case, Side) error) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		c, side, err := s.enter(ctx, found)
		if err != nil {
			return err
		}
		if !mayEnter(actor.From(ctx), side, room) {
			return ErrRoom
		}
		if c.State == Closed {
			return ErrNotNow.With("state", StateText(c.State).ZH, "state_en", StateText(c.State).EN)
		}
		return f(ctx, c, side)
	})
}

// Messages lists what was said in the rooms open to the actor, newest first; room narrows it
// to one. ErrCaseNotFound, ErrRoom.
func (s *Service) Messages(ctx context.Context, found id.ID, room Room, r page.Request) (page.Page[Message], error) {
	c, side, err := s.enter(ctx, found)
	if err != nil {
		return page.Page[Message]{}, err
	}
	rooms := roomsOf(actor.From(ctx), side)
	if room != "" {
		if !mayEnter(actor.From(ctx), side, room) {
			return page.Page[Message]{}, ErrRoom
		}
		rooms = []Room{room}
	}
	return s.store.messages(ctx, c.ID, rooms, r)
}

// Message is one message, for whoever may read its room. ErrCaseNotFound.
func (s *Service) Message(ctx context.Context, found, message id.ID) (Message, error) {
	c, side, err := s.enter(ctx, found)
	if err != nil {
		return Message{}, err
	}
	m, err := s.store.messageByID(ctx, c.ID, message)
	if err == nil && !mayEnter(actor.From(ctx), side, m.Room) {
		return Message{}, ErrCaseNotFound
	}
	return m, err
}

// NewExhibit is a file laid before the mediator.
type NewExhibit struct {
	Room      Room
	FileID    id.ID
	Label     string
	RequestID id.ID
}

// AddExhibit lays a file before the mediator, in a room; it may answer a request for
// evidence. Whoever is in the room can read the file from then on, so it must be one the
// actor may read. ErrCaseNotFound, ErrRoom, ErrFileUnknown, ErrNotNow.
func (s *Service) AddExhibit(ctx context.Context, found id.ID, n NewExhibit) (Exhibit, error) {
	if _, _, err := s.enter(ctx, found); err != nil {
		return Exhibit{}, err
	}
	if ok, err := s.Links.Exists(ctx, "file", n.FileID); err != nil || !ok {
		return Exhibit{}, orElse(err, ErrFileUnknown)
	}
	return s.lay(ctx, found, n)
}

// lay puts a file the actor may show into a room.
func (s *Service) lay(ctx context.Context, found id.ID, n NewExhibit) (Exhibit, error) {
	var out Exhibit
	err := s.speak(ctx, found, n.Room, func(ctx context.Context, c Case, side Side) error {
		if n.RequestID != "" {
			if err := s.answer(ctx, c, side, n.RequestID); err != nil {
				return err
			}
		}
		out = Exhibit{s.IDs.New(), c.ID, n.Room, side, n.FileID, n.Label, n.RequestID, actor.From(ctx).AccountID, s.now()}
		if err := s.store.insertExhibit(ctx, out); err != nil {
			return err
		}
		return s.record(ctx, "mediation.exhibit.add", "case_exhibit", out.ID, nil, out)
	})
	return out, err
}

func (s *Service) answer(ctx context.Context, c Case, side Side, request id.ID) error {
	r, err := s.store.requestByID(ctx, c.ID, request)
	if err != nil {
		return err
	}
	if !r.concerns(side) {
		return ErrCaseNotFound
	}
	if r.AnsweredAt > 0 {
		return nil
	}
	return s.store.answerRequest(ctx, r.ID, s.now())
}

// Exhibits lists the files in the rooms open to the actor. ErrCaseNotFound.
func (s *Service) Exhibits(ctx context.Context, found id.ID) ([]Exhibit, error) {
	c, side, err := s.enter(ctx, found)
	if err != nil {
		return nil, err
	}
	return s.store.exhibits(ctx, c.ID, roomsOf(actor.From(ctx), side))
}

// Exhibit is one file in a room open to the actor. ErrCaseNotFound.
func (s *Service) Exhibit(ctx context.Context, found, exhibit id.ID) (Exhibit, error) {
	list, err := s.Exhibits(ctx, found)
	if err != nil {
		return Exhibit{}, err
	}
	for _, e := range list {
		if e.ID == exhibit {
			return e, nil
		}
	}
	return Exhibit{}, ErrCaseNotFound
}

// ShowsFile says whether the actor may read a file because it lies in a room open to them.
func (s *Service) ShowsFile(ctx context.Context, file id.ID) (bool, error) {
	list, err := s.store.exhibitsOfFile(ctx, file)
	if err != nil {
		return false, err
	}
	for _, e := range list {
		_, side, err := s.enter(ctx, e.CaseID)
		if err == nil && mayEnter(actor.From(ctx), side, e.Room) {
			return true, nil
		}
	}
	return false, nil
}

// NewRequest asks for evidence.
type NewRequest struct {
	To      string // consumer, merchant or both
	Asks    string
	Silence string // what it means when nothing comes
	DueOn   clock.Date
}

// RequestEvidence asks one side, or both, for evidence by a day, and says what silence means.
// ErrCaseNotFound, ErrDeadline, ErrNotNow.
func (s *Service) RequestEvidence(ctx context.Context, found id.ID, n NewRequest) (EvidenceRequest, error) {
	if n.DueOn <= s.today() {
		return EvidenceRequest{}, ErrDeadline
	}
	var out EvidenceRequest
	err := s.speak(ctx, found, DeskRoom, func(ctx context.Context, c Case, _ Side) error {
		out = EvidenceRequest{ID: s.IDs.New(), CaseID: c.ID, To: n.To, Asks: n.Asks, Silence: n.Silence, DueOn: n.DueOn, DueAt: clock.Millis(n.DueOn.End()),
			MadeBy: actor.From(ctx).AccountID, CreatedAt: s.now()}
		if err := s.store.insertRequest(ctx, out); err != nil {
			return err
		}
		if err := s.announceRequest(ctx, c, out); err != nil {
			return err
		}
		return s.record(ctx, "mediation.evidence.request", "case_request", out.ID, nil, out)
	})
	return out, err
}

// Requests lists the requests for evidence put to the actor's side; the desk sees all.
// ErrCaseNotFound.
func (s *Service) Requests(ctx context.Context, found id.ID) ([]EvidenceRequest, error) {
	c, side, err := s.enter(ctx, found)
	if err != nil {
		return nil, err
	}
	all, err := s.store.requests(ctx, c.ID)
	out := []EvidenceRequest{}
	for _, r := range all {
		if r.concerns(side) {
			out = append(out, r)
		}
	}
	return out, err
}

// Request is one request for evidence put to the actor's side. ErrCaseNotFound.
func (s *Service) Request(ctx context.Context, found, request id.ID) (EvidenceRequest, error) {
	list, err := s.Requests(ctx, found)
	if err != nil {
		return EvidenceRequest{}, err
	}
	for _, r := range list {
		if r.ID == request {
			return r, nil
		}
	}
	return EvidenceRequest{}, ErrCaseNotFound
}
