package filing

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
	"sitong/internal/platform/receiver"
)

// SignPermission is what a park names when it wants a second person to sign.
const SignPermission = "filing.filing.sign"

// Sign makes the package of a locked filing and signs it (SM2 with SM3, and Ed25519).
// ErrNotFound; ErrState; ErrSamePerson when the park asks for a second person.
func (s *Service) Sign(ctx context.Context, filing id.ID, version int64) (Filing, error) {
	return s.change(ctx, filing, version, "filing.filing.sign", func(ctx context.Context, f *Filing) error {
		second, err := s.Parks.SecondPerson(ctx, SignPermission)
		if err != nil {
			return err
		}
		t, err := s.templateOf(*f)
		if err != nil {
			return err
		}
		by, at := actor.From(ctx).AccountID, s.now()
		if err := f.Sign(by, at, second); err != nil {
			return err
		}
		zip, manifest, err := s.pack(ctx, *f, t, by, at)
		if err != nil {
			return err
		}
		file, err := s.Files.StoreDocument(ctx, evidence.NewDocument{Name: "报送包 " + f.ExternalID + ".zip", Purpose: evidence.FilingPackage, Content: zip})
		if err != nil {
			return err
		}
		f.PackageID, f.ManifestSHA = file.ID, manifest
		if err := s.store.update(ctx, f, f.Version); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventSigned, f.ID, f.fact())
	})
}

// Send hands the package to the receiving end in the background, or notes that a person hands
// it over. ErrNotFound; ErrState; receiver.ErrNoReceiver for online without a receiving end.
func (s *Service) Send(ctx context.Context, filing id.ID, version int64, c Channel) (Filing, error) {
	if c == Online && !s.Delivers.Ready() {
		return Filing{}, receiver.ErrNoReceiver
	}
	return s.change(ctx, filing, version, "filing.filing.send", func(ctx context.Context, f *Filing) error {
		if err := f.Send(actor.From(ctx).AccountID, s.now(), c); err != nil {
			return err
		}
		if err := s.store.update(ctx, f, f.Version); err != nil {
			return err
		}
		if c == ByHand {
			if err := s.attempt(ctx, *f, "handed_over", ""); err != nil {
				return err
			}
		} else if _, err := s.Jobs.Enqueue(ctx, job.Spec{Kind: DeliverJob, Title: "报送 " + f.ExternalID, Payload: f.ID}); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventSent, f.ID, f.fact())
	})
}

// DeliverJob is the kind of the job that takes a package to the receiving end.
const DeliverJob = "filing.deliver"

// RunDeliver is the handler of DeliverJob. A receiving end that does not answer is asked again
// with the same external id until it does; what it says is kept as it signed it.
func (s *Service) RunDeliver(ctx context.Context, r *job.Run) (any, error) {
	var filing id.ID
	if err := r.Read(&filing); err != nil {
		return nil, err
	}
	f, err := s.store.byID(ctx, filing)
	if err != nil || f.State != Sent || f.Channel != Online {
		return nil, err
	}
	file, content, err := s.Files.Stored(ctx, f.PackageID)
	if err != nil {
		return nil, err
	}
	defer content.Close()
	receipt, err := s.Delivers.Deliver(ctx, f.ExternalID, file.SizeBytes, content)
	if err == nil && receipt.Outcome == receiver.Accepted && receipt.ManifestSHA256 != f.ManifestSHA {
		err = receiver.ErrAnswer
	}
	if err != nil {
		noted := s.DB.InTx(ctx, func(ctx context.Context) error {
			if err := s.attempt(ctx, f, "failed", err.Error()); err != nil {
				return err
			}
			return audit.Record(ctx, s.Journal, audit.Entry{Action: "filing.delivery.attempt", Kind: "filing", Object: f.ID, Result: audit.Failed, Reason: "no answer"})
		})
		if noted != nil {
			return nil, noted
		}
		return nil, err
	}
	return receipt.Outcome, s.take(ctx, f, receipt)
}

// take stores what the receiving end says.
func (s *Service) take(ctx context.Context, f Filing, r receiver.Receipt) error {
	_, err := s.change(ctx, f.ID, f.Version, "filing.receipt.take", func(ctx context.Context, f *Filing) error {
		if err := f.Take(r); err != nil {
			return err
		}
		if err := s.store.update(ctx, f, f.Version); err != nil {
			return err
		}
		if err := s.attempt(ctx, *f, r.Outcome, f.Reason); err != nil {
			return err
		}
		kind := EventReceived
		if f.State == Rejected {
			kind = EventRejected
		}
		return s.Journal.Publish(ctx, kind, f.ID, f.fact())
	})
	return err
}

func (s *Service) attempt(ctx context.Context, f Filing, outcome, answer string) error {
	return s.store.insertDelivery(ctx, Delivery{ID: s.IDs.New(), FilingID: f.ID, At: s.now(), Channel: f.Channel, Outcome: outcome, Answer: join([]string{answer}),
		By: actor.From(ctx).AccountID})
}

// RecordReceipt notes the receipt of a filing a person handed over. ErrNotFound; ErrState;
// ErrReceipt without number or file.
func (s *Service) RecordReceipt(ctx context.Context, filing id.ID, version int64, number string, file id.ID, at int64) (Filing, error) {
	return s.change(ctx, filing, version, "filing.receipt.record", func(ctx context.Context, f *Filing) error {
		if number == "" || file == "" || at > s.now() {
			return ErrReceipt
		}
		if _, err := s.Files.File(ctx, file); err != nil {
			return err
		}
		if err := f.TakeByHand(number, file, at); err != nil {
			return err
		}
		if err := s.store.update(ctx, f, f.Version); err != nil {
			return err
		}
		if err := s.attempt(ctx, *f, receiver.Accepted, number); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventReceived, f.ID, f.fact())
	})
}

// Correct begins a new filing in place of one that was received or rejected; the old one stays
// as it is and points nowhere: the new one names it. ErrNotFound; ErrState.
func (s *Service) Correct(ctx context.Context, filing id.ID, reason string) (Filing, error) {
	var out Filing
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		old, err := s.store.byID(ctx, filing)
		if err != nil {
			return err
		}
		before := old
		if err := old.move(Corrected); err != nil {
			return err
		}
		old.Reason = reason
		if err := s.store.update(ctx, &old, old.Version); err != nil {
			return err
		}
		if err := audit.Change(ctx, s.Journal, "filing.filing.correct", "filing", old.ID, before, old); err != nil {
			return err
		}
		out = Filing{ID: s.IDs.New(), Kind: old.Kind, Period: old.Period, ViolationID: old.ViolationID, Revision: old.Revision + 1, CorrectsID: old.ID, State: Draft,
			CreatedBy: actor.From(ctx).AccountID, CreatedAt: s.now(), Version: 1}
		out.Content.Corrects = old.ExternalID
		return s.begin(ctx, &out)
	})
	return out, err
}

// Void ends a filing that has not been accepted. ErrNotFound; ErrState.
func (s *Service) Void(ctx context.Context, filing id.ID, version int64, reason string) (Filing, error) {
	return s.change(ctx, filing, version, "filing.filing.void", func(ctx context.Context, f *Filing) error {
		if err := f.move(Voided); err != nil {
			return err
		}
		f.Reason = reason
		return s.store.update(ctx, f, f.Version)
	})
}

// GrantDelivery lets the platform operator deliver the park's filings. ErrGranted.
func (s *Service) GrantDelivery(ctx context.Context, scope string) (Grant, error) {
	g := Grant{ID: s.IDs.New(), Scope: scope, GrantedBy: actor.From(ctx).AccountID, GrantedAt: s.now(), Version: 1}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		granted, err := s.store.granted(ctx)
		if err != nil {
			return err
		}
		if granted {
			return ErrGranted
		}
		if err := s.store.insertGrant(ctx, g); err != nil {
			return err
		}
		db.Produced(ctx, g.ID)
		return audit.Change(ctx, s.Journal, "filing.grant.give", "filing_grant", g.ID, nil, g)
	})
	return g, err
}

// EndGrant takes the grant back at once. ErrGrantNotFound; ErrGrantEnded.
func (s *Service) EndGrant(ctx context.Context, grant id.ID) (Grant, error) {
	var out Grant
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		g, err := s.store.grantByID(ctx, grant)
		if err != nil {
			return err
		}
		if g.EndedAt != 0 {
			return ErrGrantEnded
		}
		before := g
		g.EndedBy, g.EndedAt = actor.From(ctx).AccountID, s.now()
		if err := s.store.endGrant(ctx, &g); err != nil {
			return err
		}
		out = g
		return audit.Change(ctx, s.Journal, "filing.grant.end", "filing_grant", g.ID, before, g)
	})
	return out, err
}

// GrantByID returns one grant. ErrGrantNotFound.
func (s *Service) GrantByID(ctx context.Context, grant id.ID) (Grant, error) {
	return s.store.grantByID(ctx, grant)
}

// ListGrants lists the park's grants, newest first.
func (s *Service) ListGrants(ctx context.Context) ([]Grant, error) { return s.store.grants(ctx) }

// in lets the platform operator act for a park that granted it.
func in(ctx context.Context, park id.ID) context.Context {
	a := actor.From(ctx)
	a.ParkID, a.Parks = park, nil
	return actor.With(ctx, a)
}

// Waiting lists the signed filings of the parks whose grant stands, for the platform operator.
func (s *Service) Waiting(ctx context.Context) ([]InPark, error) {
	parks, err := s.store.grantingParks(db.Through(ctx, db.DoorGrants))
	if err != nil {
		return nil, err
	}
	var out []InPark
	for _, p := range parks {
		all, err := s.store.list(in(ctx, p), Filter{State: Signed})
		if err != nil {
			return nil, err
		}
		for _, f := range all.Items {
			out = append(out, InPark{p, f})
		}
	}
	return out, nil
}

// SendFor delivers a signed filing of a park that granted it, in the platform operator's name.
// ErrNotGranted, as if the park were unknown; otherwise as Send.
func (s *Service) SendFor(ctx context.Context, park, filing id.ID, version int64) (Filing, error) {
	ctx = in(ctx, park)
	granted, err := s.store.granted(ctx)
	if err != nil {
		return Filing{}, err
	}
	if !granted {
		return Filing{}, ErrNotGranted
	}
	return s.Send(ctx, filing, version, Online)
}
