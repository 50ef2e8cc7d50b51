package app

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"sitong/internal/admission"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/live"
	"sitong/internal/notice"
	"sitong/internal/platform/event"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/sourcing"
	"sitong/internal/sourcing/cascade"
	"sitong/internal/sourcing/intake"
	"sitong/internal/sourcing/sample"
)

// wireSourcing builds the pool of products on admission, evidence and screening.
func (a *App) wireSourcing() error {
	pool, err := sourcing.New(a.Core, sourcing.Needs{Subjects: sourcingSubjects{a.Services.Admission, admission.NewDirectory(a.Core.DB), a.Core.Clock}, Screener: a.Services.Screening,
		Files: a.Services.Evidence, Holders: sampleHolders{a}, Cascade: cascades{a}, Notifier: notifier{a}})
	if err != nil {
		return err
	}
	a.Services.Sourcing = pool
	a.wireIntake(pool)
	a.Services.Evidence.Open(pool)
	a.Services.Evidence.RegisterExporter(pool.Exporter())
	a.wireSamples(pool)
	a.Services.Cascades = cascade.New(a.Core, cascade.Needs{Pool: pool, Sessions: cascades{a}, Samples: cascades{a}})
	a.Worker.Handle(sourcing.JobNightly, func(ctx context.Context, _ *job.Run) (any, error) { return nil, pool.Nightly(ctx) })
	a.everyPark(time.Hour, "documents of products", pool.QueueNightly)
	a.Events.Listen(event.Listener{Name: "sourcing.merchants",
		Kinds: []string{admission.EventAdmitted, admission.EventSuspended, admission.EventRestored, admission.EventExpired, admission.EventRenamed},
		React: func(ctx context.Context, e journal.Event) error {
			var fact struct {
				Subject id.ID `json:"subject"`
			}
			if err := json.Unmarshal(e.Payload, &fact); err != nil {
				return fmt.Errorf("app: %s: %w", e.Kind, err)
			}
			if e.Kind == admission.EventRenamed {
				return pool.MerchantRenamed(ctx, fact.Subject)
			}
			return pool.ReconsiderMerchant(ctx, fact.Subject)
		}})
	return nil
}

// wireSamples follows the samples of the pool.
func (a *App) wireSamples(pool *sourcing.Service) {
	samples := sample.New(a.Core, sample.Needs{Pool: pool, Subjects: pool.Subjects, Quota: sampleQuota{a}, Notifier: notifier{a}})
	a.Services.Samples = samples
	a.Worker.Handle(sample.JobLapse, func(ctx context.Context, r *job.Run) (any, error) {
		var p sample.LapseOf
		if err := r.Read(&p); err != nil {
			return nil, err
		}
		return nil, samples.Lapse(ctx, p.Sample)
	})
	a.Events.Listen(event.Listener{Name: "sourcing.recalled_samples", Kinds: []string{sourcing.EventProductRecalled},
		React: func(ctx context.Context, e journal.Event) error {
			var fact sourcing.ProductFact
			if err := json.Unmarshal(e.Payload, &fact); err != nil {
				return fmt.Errorf("app: %s: %w", e.Kind, err)
			}
			return samples.Recall(ctx, fact.Product)
		}})
	a.Events.Listen(event.Listener{Name: "sourcing.samples", Kinds: []string{live.EventEnded}, React: a.fulfilSamples})
}

// sampleHolders reaches the samples, which are wired on the pool.
type sampleHolders struct{ app *App }

func (h sampleHolders) Holders(ctx context.Context, offer id.ID) ([]id.ID, error) {
	return h.app.Services.Samples.Holders(ctx, offer)
}

// wireIntake brings lists of products in.
func (a *App) wireIntake(pool *sourcing.Service) {
	lists := intake.New(a.Core, intake.Needs{Products: pool, Files: a.Services.Evidence,
		Merchants: sourcingSubjects{a.Services.Admission, admission.NewDirectory(a.Core.DB), a.Core.Clock}})
	a.Worker.Handle(intake.CheckJob, lists.RunCheck)
	a.Worker.Handle(intake.ApplyJob, lists.RunApply)
	a.Services.Intake = lists
}

// fulfilSamples closes the samples a session made content with.
func (a *App) fulfilSamples(ctx context.Context, e journal.Event) error {
	var fact live.SessionFact
	if err := json.Unmarshal(e.Payload, &fact); err != nil {
		return fmt.Errorf("app: %s: %w", e.Kind, err)
	}
	card, err := a.Services.Live.Session(ctx, fact.Session)
	if err != nil {
		return err
	}
	var shown []id.ID
	for _, item := range card.Shelf {
		shown = append(shown, item.ProductID)
	}
	return a.Services.Samples.Fulfil(ctx, fact.Session, fact.Streamers, shown)
}

// sourcingSubjects shows admission's dossiers as sourcing needs them.
type sourcingSubjects struct {
	admission *admission.Service
	directory admission.Directory
	clock     clock.Clock
}

func (s sourcingSubjects) Party(ctx context.Context, subject id.ID) (sourcing.Party, error) {
	all, err := s.Parties(ctx, []id.ID{subject})
	if err != nil {
		return sourcing.Party{}, err
	}
	p, ok := all[subject]
	if !ok {
		return p, sourcing.ErrPartyNotFound
	}
	return p, nil
}

func (s sourcingSubjects) Parties(ctx context.Context, subjects []id.ID) (map[id.ID]sourcing.Party, error) {
	out := map[id.ID]sourcing.Party{}
	if len(subjects) == 0 {
		return out, nil
	}
	all, err := s.directory.Parties(ctx, subjects, clock.DateOf(s.clock.Now()))
	for i, v := range all {
		out[i] = sourcing.Party{ID: v.ID, Kind: sourcing.PartyKind(v.Kind), Name: v.Name, AgencyID: v.AgencyID, Active: v.Active}
	}
	return out, err
}

// Named returns the merchants that go by one of the names.
func (s sourcingSubjects) Named(ctx context.Context, names []string) ([]sourcing.Party, error) {
	found, err := s.directory.Named(ctx, admission.Merchant, names)
	out := make([]sourcing.Party, len(found))
	for i, v := range found {
		out[i] = sourcing.Party{ID: v.ID, Kind: sourcing.Merchant, Name: v.Name}
	}
	return out, err
}

// Qualifications reads the papers in the name of the product: whoever may know whether goods
// can be sold may know that a paper of their merchant ran out, without seeing the paper.
func (s sourcingSubjects) Qualifications(ctx context.Context, merchant id.ID) ([]sourcing.Qualification, error) {
	papers, err := s.admission.ListQualifications(actor.System(ctx, actor.From(ctx).ParkID, "papers behind a product"), merchant)
	var out []sourcing.Qualification
	for _, q := range papers {
		if q.State != admission.QualificationVerified && q.State != admission.QualificationLapsed {
			continue
		}
		kind := q.DocumentType
		switch kind { // what admission calls otherwise
		case "food_licence":
			kind = "food_business_licence"
		case "trademark_authorisation":
			kind = "brand_authorisation"
		}
		out = append(out, sourcing.Qualification{Type: kind, ExpiresOn: q.ExpiresOn})
	}
	return out, err
}

// sampleQuota is what a person confirmed on the strength of an evaluation, or else the park's
// setting; evaluation is wired later.
type sampleQuota struct{ app *App }

func (q sampleQuota) SampleQuota(ctx context.Context, streamer id.ID) (int64, error) {
	if n, ok, err := q.app.Services.Evaluations.SampleQuota(ctx, streamer); ok || err != nil {
		return n, err
	}
	set, err := q.app.Services.Parks.Settings(ctx)
	return int64(set.SampleQuota.For("")), err
}

// notifier reaches the notices once they are wired.
type notifier struct{ app *App }

func (n notifier) Send(ctx context.Context, m notice.Notice) error {
	return n.app.Services.Notices.Send(ctx, m)
}
