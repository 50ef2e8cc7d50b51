package duty

import (
	"context"

	"sitong/internal/admission"
	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
)

// Service is what can be done with what falls due.
type Service struct {
	core.Core
	Ports
	subjects *admission.Service
	store    store
}

// New returns the service.
func New(c core.Core, subjects *admission.Service, p Ports) *Service {
	return &Service{c, p, subjects, store{c.DB}}
}

func (s *Service) today() clock.Date { return clock.DateOf(s.Clock.Now()) }

// Agenda lists what falls due, the earliest first, and how much of it there is.
func (s *Service) Agenda(ctx context.Context, f Filter, r page.Request) (page.Page[Item], int64, error) {
	r.Sort = "due_on"
	at, further, err := r.Decode()
	if err != nil {
		return page.Page[Item]{}, 0, err
	}
	all, err := s.items(ctx, f.until(s.today()))
	if err != nil {
		return page.Page[Item]{}, 0, err
	}
	var kept []Item
	for _, i := range all {
		if f.keeps(i, s.today()) {
			kept = append(kept, i)
		}
	}
	total := int64(len(kept))
	if further {
		after, _ := at.Value.(string)
		for len(kept) > 0 && string(kept[0].DueOn)+kept[0].Key() <= after+at.ID {
			kept = kept[1:]
		}
	}
	out := page.Page[Item]{Items: kept[:min(len(kept), r.Size())]}
	if len(out.Items) < len(kept) {
		last := out.Items[len(out.Items)-1]
		out.Next = page.Position{Sort: r.Sort, Value: string(last.DueOn), ID: last.Key()}.Encode()
	}
	return out, total, nil
}

// items reckons everything due on or before a day, with what was chased.
func (s *Service) items(ctx context.Context, until clock.Date) ([]Item, error) {
	var out []Item
	err := s.subjects.EachInBusiness(ctx, func(v admission.Subject, found admission.Findings) {
		out = append(out, itemsOf(v, found, s.today(), until)...)
	})
	if err != nil {
		return nil, err
	}
	clocks, err := s.Clocks.Running(ctx, until)
	if err != nil {
		return nil, err
	}
	ids := make([]id.ID, len(clocks))
	for i, c := range clocks {
		ids[i] = c.SubjectID
	}
	named, err := s.subjects.SubjectsByIDs(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, c := range clocks {
		out = append(out, Item{Subject: named[c.SubjectID], Code: c.Code, Who: ByPark, What: c.What, Article: c.Article, DueOn: c.DueOn})
	}
	chased, err := s.store.chased(ctx, s.today().AddDays(-90))
	if err != nil {
		return nil, err
	}
	for i := range out {
		c := chased[place{out[i].Subject.ID, out[i].Code, out[i].DueOn}]
		out[i].ChasedAt, out[i].Chases = c.Last, c.N
	}
	sortItems(out)
	return out, nil
}

// Wanted names one item to chase.
type Wanted struct {
	Subject id.ID
	Code    string
}

// chaseDays is how far ahead something may be chased.
const chaseDays = 90

// Chase records a reminder about each item and, through ByNotice, sends one notice to each
// subject. Reminding somebody the regulator cannot reach settles the clock of O117 art. 22(2).
// admission.ErrSubjectNotFound, ErrItems when none of them is due any more.
func (s *Service) Chase(ctx context.Context, wanted []Wanted, channel Channel) ([]Chase, error) {
	open, err := s.items(ctx, s.today().AddDays(chaseDays))
	if err != nil {
		return nil, err
	}
	bySubject := map[id.ID][]Item{}
	for _, x := range wanted {
		if _, err := s.subjects.Subject(ctx, x.Subject); err != nil {
			return nil, err
		}
		for _, i := range open {
			if i.Subject.ID == x.Subject && i.Code == x.Code {
				bySubject[x.Subject] = append(bySubject[x.Subject], i)
			}
		}
	}
	if len(bySubject) == 0 {
		return nil, ErrItems
	}
	var out []Chase
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		out = nil
		for subject, items := range bySubject {
			sent, err := s.chase(ctx, subject, items, channel)
			if err != nil {
				return err
			}
			out = append(out, sent...)
		}
		return nil
	})
	return out, err
}

func (s *Service) chase(ctx context.Context, subject id.ID, items []Item, channel Channel) ([]Chase, error) {
	var out []Chase
	for _, i := range items {
		c := Chase{ID: s.IDs.New(), SubjectID: subject, Code: i.Code, DueOn: i.DueOn, Channel: channel, ChasedBy: actor.From(ctx).AccountID, ChasedAt: clock.Millis(s.Clock.Now())}
		if err := s.store.insert(ctx, c); err != nil {
			return nil, err
		}
		if err := audit.Change(ctx, s.Journal, "admission.agenda.chase", "chase", c.ID, nil, c); err != nil {
			return nil, err
		}
		if i.Code == ClockUnreachable {
			if err := s.Clocks.Settle(ctx, i.Code, subject); err != nil {
				return nil, err
			}
		}
		out = append(out, c)
	}
	if channel == ByCopy {
		return out, nil
	}
	return out, s.Teller.Chase(ctx, items[0].Subject, items)
}

// Clocks that a person starts or settles.
const (
	ClockUnreachable = "admission.unreachable"
	ClockPublicInfo  = "admission.public_info_change"
)

// ReportUnreachable records that the regulator cannot reach a subject; the reminder is due in
// five working days (O117 art. 22(2)). admission.ErrSubjectNotFound; ErrNotOwed in a park
// that carries no platform duties.
func (s *Service) ReportUnreachable(ctx context.Context, subject id.ID, source string) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.subjects.Subject(ctx, subject); err != nil {
			return err
		}
		if err := s.Clocks.Start(ctx, ClockUnreachable, subject); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "admission.subject.unreachable", Kind: "subject", Object: subject, Reason: source})
	})
}

// ConfirmPublication records that what is published about a subject is true again (O117
// art. 15, 25(3)). admission.ErrSubjectNotFound.
func (s *Service) ConfirmPublication(ctx context.Context, subject id.ID, note string) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		if _, err := s.subjects.Subject(ctx, subject); err != nil {
			return err
		}
		if err := s.Clocks.Settle(ctx, ClockPublicInfo, subject); err != nil {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "admission.subject.publication_confirm", Kind: "subject", Object: subject, Reason: note})
	})
}
