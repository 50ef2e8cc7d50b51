package app

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"sitong/internal/admission"
	"sitong/internal/conduct"
	"sitong/internal/filing"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/receiver"
	"sitong/internal/platform/verify"
)

// wireFiling builds what the park files, on what every domain knows.
func (a *App) wireFiling() (err error) {
	a.Receiver = &receivingEnd{}
	a.Receiver.set(a.Config.ReceiverURL)
	a.Services.Filings, err = filing.NewService(a.Core, filing.Ports{Sources: filingSources{a}, Parks: filingParks{a.Services.Parks}, Files: a.Services.Evidence,
		Delivers: a.Receiver})
	if err != nil {
		return err
	}
	a.Worker.Handle(filing.DeliverJob, a.Services.Filings.RunDeliver)
	return nil
}

// receivingEnd is where filings go: the configured address, or the rehearsal that serve starts.
type receivingEnd struct {
	client atomic.Pointer[receiver.Client]
}

func (r *receivingEnd) set(url string) { r.client.Store(receiver.NewClient(url)) }

func (r *receivingEnd) Ready() bool { return r.client.Load().Ready() }

func (r *receivingEnd) Deliver(ctx context.Context, externalID string, sizeBytes int64, content io.Reader) (receiver.Receipt, error) {
	return r.client.Load().Deliver(ctx, externalID, sizeBytes, content)
}

// rehearse starts a receiving end on a loopback port of its own, outside prod and where no
// other is configured.
func (a *App) rehearse(failed chan<- error) (stop func(), err error) {
	if a.Config.ReceiverURL != "" || a.Config.Profile == Prod {
		return func() {}, nil
	}
	end, err := receiver.OpenSandbox(filepath.Join(a.Config.Data, "receiver"), a.Core.Clock,
		keyring.KeyID(a.Core.Ring.Ed25519Public()), keyring.KeyID(a.Core.Ring.SM2Public()))
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, errors.Join(err, end.Close())
	}
	server := &http.Server{Handler: end, ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			failed <- err
		}
	}()
	a.Receiver.set("http://" + l.Addr().String())
	return func() { _, _ = server.Close(), end.Close() }, nil
}

// filingParks is the park as filing needs it.
type filingParks struct{ parks *park.Service }

func (p filingParks) Filer(ctx context.Context) (verify.FilingPark, error) {
	v, err := p.parks.Summary(ctx, actor.From(ctx).ParkID)
	return verify.FilingPark{ID: string(v.ID), Code: v.Code, Name: v.Name, RegionCode: v.RegionCode}, err
}

func (p filingParks) SecondPerson(ctx context.Context, permission string) (bool, error) {
	s, err := p.parks.Settings(ctx)
	return s.FourEyes.Needs(permission), err
}

// filingSources gather what the domains know.
type filingSources struct{ app *App }

func (f filingSources) Month(ctx context.Context, from, to int64, on clock.Date) (map[string]int64, error) {
	all, err := figures(f).Figures(ctx, from, to, on)
	return all[actor.From(ctx).ParkID], err
}

func (f filingSources) Clue(ctx context.Context, violation id.ID) (filing.Clue, error) {
	s := f.app.Services
	d, err := s.Conduct.Violation(ctx, violation)
	if errors.Is(err, conduct.ErrViolationNotFound) {
		return filing.Clue{}, filing.ErrViolationNotFound
	}
	if err != nil {
		return filing.Clue{}, err
	}
	v := d.Violation
	if !v.Standing() {
		return filing.Clue{}, filing.ErrNotConfirmed
	}
	who, err := admission.NewDirectory(f.app.Core.DB).ByIDs(ctx, []id.ID{v.SubjectID})
	if err != nil {
		return filing.Clue{}, err
	}
	subject := who[v.SubjectID]
	out := filing.Clue{Numbers: map[string]int64{"occurred_at": v.OccurredAt, "confirmed_at": v.ConfirmedAt, "points": v.Points},
		Texts: map[string]string{"item": d.Item.Name.ZH, "article": v.Article, "facts": v.Facts, "subject": subject.Name, "subject_kind": v.SubjectKind,
			"uscc": subject.USCC}}
	var measures []string
	for _, m := range d.Sanctions {
		if rung, err := s.Conduct.Catalogue().Rung(m.Step, v.SubjectKind); err == nil && m.DecidedAt != 0 {
			measures = append(measures, rung.Name.ZH)
		}
	}
	out.Texts["measures"] = strings.Join(measures, "、")
	if v.SessionID != "" {
		known, err := s.Live.ByIDs(ctx, []id.ID{v.SessionID})
		if err != nil {
			return filing.Clue{}, err
		}
		if on, ok := known[v.SessionID]; ok {
			out.Texts["session"] = on.Title + "　" + on.Platform + "　" + clock.FromMillis(on.PlannedStart).In(clock.Shanghai).Format("2006-01-02 15:04")
		}
	}
	if v.BundleID != "" {
		b, err := s.Evidence.BundleByID(ctx, v.BundleID)
		if err != nil {
			return filing.Clue{}, err
		}
		if b.ManifestSHA256 != "" {
			out.Numbers["bundles"] = 1
			out.Evidence = []verify.FilingEvidence{{BundleID: string(b.ID), ManifestSHA256: b.ManifestSHA256, Title: b.Title}}
		}
	}
	return out, nil
}
