package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"sitong/internal/admission"
	"sitong/internal/admission/blacklist"
	"sitong/internal/conduct"
	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/live"
	"sitong/internal/live/result"
	"sitong/internal/park"
	"sitong/internal/platform/event"
	"sitong/internal/platform/journal"
	"sitong/internal/screening"
	"sitong/internal/sourcing"
)

// wireLive builds live sessions on everything a session touches.
func (a *App) wireLive() error {
	s := &a.Services
	subjects := liveSubjects{s.Admission, admission.NewDirectory(a.Core.DB)}
	files := liveFiles{s.Evidence}
	sessions, err := live.New(a.Core, live.Ports{Subjects: subjects, Products: liveProducts{s.Sourcing}, Studios: liveStudios{s.Parks},
		Suspensions: liveSuspensions{s.Conduct}, Settings: liveSettings{s.Parks, a.Core.Clock}, Screen: liveScreen{s.Screening}, Files: files,
		Bundles: liveBundles{s.Evidence}, Violations: liveViolations{s.Conduct}})
	if err != nil {
		return err
	}
	s.Live, s.Results = sessions, result.New(a.Core, sessions, subjects, files)
	a.Worker.Handle(live.TranscriptJob, sessions.RunTranscript)
	a.Worker.Handle(result.Job, s.Results.Run)
	a.Events.Listen(event.Listener{Name: "live.gate", Kinds: gateEvents(), React: func(ctx context.Context, e journal.Event) error {
		var fact struct {
			Product   id.ID `json:"product"`
			Subject   id.ID `json:"subject"`
			SubjectID id.ID `json:"subject_id"`
		}
		if err := json.Unmarshal(e.Payload, &fact); err != nil {
			return fmt.Errorf("app: %s: %w", e.Kind, err)
		}
		for _, about := range []id.ID{fact.Product, fact.Subject, fact.SubjectID} {
			if about != "" {
				if err := sessions.Reconsider(ctx, about); err != nil {
					return err
				}
			}
		}
		return nil
	}})
	return nil
}

// gateEvents are the facts that may bar or free something in a planned session.
func gateEvents() []string {
	return []string{sourcing.EventProductAdmitted, sourcing.EventProductChanged, sourcing.EventProductDelisted, sourcing.EventProductRestored,
		sourcing.EventProductRecalled, admission.EventAdmitted, admission.EventSuspended, admission.EventRestored, admission.EventExpired,
		blacklist.EventChanged, conduct.EventSuspensionStarted, conduct.EventSuspensionEnded}
}

// liveSubjects is admission as sessions need it.
type liveSubjects struct {
	admission *admission.Service
	admission.Directory
}

func (l liveSubjects) Named(ctx context.Context, ids []id.ID) (map[id.ID]live.Standing, error) {
	all, err := l.ByIDs(ctx, ids)
	out := make(map[id.ID]live.Standing, len(all))
	for i, v := range all {
		out[i] = live.Standing{ID: i, Kind: string(v.Kind), Name: v.Name, State: string(v.State), AgencyID: v.AgencyID}
	}
	return out, err
}

func (l liveSubjects) Standings(ctx context.Context, ids []id.ID) (map[id.ID]live.Standing, error) {
	all, err := l.admission.Standings(ctx, ids)
	if err != nil {
		return nil, err
	}
	var agencies []id.ID
	for _, v := range all {
		agencies = append(agencies, v.AgencyID)
	}
	contracts, err := l.admission.Standings(ctx, agencies)
	out := make(map[id.ID]live.Standing, len(all))
	for i, v := range all {
		out[i] = live.Standing{ID: i, Kind: string(v.Kind), Name: v.Name, State: string(v.State), ProvisionalUntil: v.ProvisionalUntil, BirthDate: v.BirthDate,
			GuardianAgreed: v.GuardianConsent, Blacklisted: v.Blacklisted, TrainedUntil: v.QuizValidUntil, AgencyID: v.AgencyID, AgreementUntil: contracts[v.AgencyID].ContractUntil,
			LicenceUntil: v.DocumentsUntil}
	}
	return out, err
}

func liveAccount(a admission.PlatformAccount) live.Account {
	return live.Account{ID: a.ID, SubjectID: a.SubjectID, Platform: a.Platform, UID: a.UID, Name: a.Name, State: a.State}
}

func (l liveSubjects) Accounts(ctx context.Context, accounts []id.ID) (map[id.ID]live.Account, error) {
	all, err := l.admission.AccountsByIDs(ctx, accounts)
	out := make(map[id.ID]live.Account, len(all))
	for i, a := range all {
		out[i] = liveAccount(a)
	}
	return out, err
}

func (l liveSubjects) Account(ctx context.Context, account id.ID) (live.Account, error) {
	all, err := l.Accounts(ctx, []id.ID{account})
	return all[account], err
}

func (l liveSubjects) FindStreamers(ctx context.Context, q string, on clock.Date) ([]live.Standing, error) {
	found, err := l.Directory.FindStreamers(ctx, q, on)
	out := make([]live.Standing, len(found))
	for i, p := range found {
		out[i] = live.Standing{ID: p.ID, Kind: string(p.Kind), Name: p.Name, AgencyID: p.AgencyID}
	}
	return out, err
}

func (l liveSubjects) AccountByUID(ctx context.Context, platform, uid string) (live.Account, error) {
	a, err := l.admission.AccountByUID(ctx, platform, uid)
	if errors.Is(err, admission.ErrAccountNotFound) {
		return live.Account{}, nil
	}
	return liveAccount(a), err
}

// liveProducts is the pool as sessions need it.
type liveProducts struct{ pool *sourcing.Service }

func (l liveProducts) Products(ctx context.Context, ids []id.ID) (map[id.ID]live.Product, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	all, err := l.pool.ProductsByIDs(ctx, ids)
	out := make(map[id.ID]live.Product, len(all))
	for _, p := range all {
		out[p.ID] = live.Product{ID: p.ID, MerchantID: p.MerchantID, Title: p.Title, Category: p.Category, State: string(p.State), Version: p.LiveNumber,
			PriceFen: p.PriceFen, ComparePriceFen: p.ComparePriceFen, BasisKnown: p.ComparisonBasis != sourcing.BasisNone, Screened: p.Screening.PackVersion != "",
			DocumentsUntil: p.DocumentsEndOn}
	}
	return out, err
}

// Selections reads in the name of the session: whoever may plan it need not be a side of each.
func (l liveProducts) Selections(ctx context.Context, subject id.ID, products []id.ID) (map[id.ID]id.ID, error) {
	ctx = actor.System(ctx, actor.From(ctx).ParkID, "selections behind a session")
	wanted := map[id.ID]bool{}
	for _, p := range products {
		wanted[p] = true
	}
	out := map[id.ID]id.ID{}
	for r := (page.Request{Limit: page.MaxLimit}); ; {
		found, err := l.pool.Selections(ctx, sourcing.SelectionFilter{Request: r, StreamerID: subject, ActiveOnly: true})
		if err != nil {
			return nil, err
		}
		for _, n := range found.Items {
			if wanted[n.ProductID] {
				out[n.ProductID] = n.ID
			}
		}
		if r.Cursor = found.Next; r.Cursor == "" {
			return out, nil
		}
	}
}

// liveStudios is the park's rooms.
type liveStudios struct{ parks *park.Service }

func (l liveStudios) Studios(ctx context.Context, ids []id.ID) ([]live.Studio, error) {
	wanted := map[id.ID]bool{}
	for _, i := range ids {
		wanted[i] = true
	}
	var out []live.Studio
	for r := (page.Request{Limit: page.MaxLimit}); ; {
		found, err := l.parks.ListStudios(ctx, park.StudioFilter{}, r)
		if err != nil {
			return nil, err
		}
		for _, v := range found.Items {
			if ids == nil || wanted[v.ID] {
				out = append(out, live.Studio{ID: v.ID, BuildingID: v.BuildingID, Floor: int64(v.Floor), Code: v.Code, Name: v.Name, State: string(v.State)})
			}
		}
		if r.Cursor = found.Next; r.Cursor == "" {
			return out, nil
		}
	}
}

// liveSuspensions is what conduct decided.
type liveSuspensions struct{ conduct *conduct.Service }

func (l liveSuspensions) Suspensions(ctx context.Context, subjects []id.ID, from int64) (map[id.ID][]live.Suspension, error) {
	all, err := l.conduct.Suspensions(ctx, subjects, from)
	out := make(map[id.ID][]live.Suspension, len(all))
	for i, list := range all {
		for _, x := range list {
			out[i] = append(out[i], live.Suspension{From: x.FromAt, To: x.UntilAt})
		}
	}
	return out, err
}

// liveSettings is what the park decided about its gate.
type liveSettings struct {
	parks *park.Service
	clock clock.Clock
}

func (l liveSettings) Strictness(ctx context.Context) (live.Strictness, error) {
	set, err := l.parks.Settings(ctx)
	if err != nil {
		return live.Strictness{}, err
	}
	flags, err := admissionPark{l.parks}.Flags(ctx, clock.DateOf(l.clock.Now()))
	// O117 art. 28(2) binds who runs the room; art. 24 who carries platform duties.
	return live.Strictness{Level: live.GateLevel(set.GateLevel.Level), Blocking: set.GateLevel.Blocking,
		OwesPresence: flags[string(park.ActualRoomOperator)] || flags[string(park.OwnOrdering)]}, err
}

// liveScreen is the lexicon with what the park added to it.
type liveScreen struct{ screening *screening.Service }

func (l liveScreen) Scan(ctx context.Context, text, category string) (live.Scanned, error) {
	words, err := l.screening.For(ctx)
	if err != nil {
		return live.Scanned{}, err
	}
	out := live.Scanned{PackVersion: words.Version()}
	for _, h := range words.Scan(text, category) {
		out.Matches = append(out.Matches, live.Match{Start: h.Start, End: h.End, Term: h.Term, Category: h.Category, Severity: live.HitSeverity(h.Severity),
			Article: h.Article, Suggestion: h.Suggestion})
	}
	return out, nil
}

// liveFiles opens uploaded files: for a person only what the person may see.
type liveFiles struct{ evidence *evidence.Service }

func (l liveFiles) Open(ctx context.Context, file id.ID) (io.ReadCloser, string, bool, error) {
	open := l.evidence.Content
	if actor.From(ctx).Kind == actor.SystemJob {
		open = l.evidence.Stored // the person who asked for the work was checked then
	}
	f, r, err := open(ctx, file)
	if errors.Is(err, evidence.ErrFileNotFound) {
		return nil, "", false, nil
	}
	return r, f.Name, err == nil, err
}

// liveBundles seals what is known of an incident.
type liveBundles struct{ evidence *evidence.Service }

func (l liveBundles) Bundle(ctx context.Context, b live.BundleRequest) (id.ID, error) {
	n := evidence.NewBundle{Kind: "violation", AboutKind: "incident", AboutID: b.IncidentID, SubjectID: b.SubjectID, Title: b.Title, Reason: b.Why}
	for _, p := range b.Parts {
		f, err := l.evidence.StoreDocument(ctx, evidence.NewDocument{Name: p.Name, Purpose: evidence.Document, SubjectID: b.SubjectID, Content: p.Content})
		if err != nil {
			return "", err
		}
		n.Items = append(n.Items, evidence.BundleItem{FileID: f.ID, Role: p.Name})
	}
	made, err := l.evidence.MakeBundle(ctx, n)
	return made.ID, err
}

// liveViolations hands confirmed incidents to conduct.
type liveViolations struct{ conduct *conduct.Service }

func (l liveViolations) Record(ctx context.Context, v live.ViolationRequest) (id.ID, error) {
	if v.Code == "" {
		v.Code = l.conduct.Catalogue().ForHit(v.Category, conduct.Severity(v.Severity))
	}
	made, err := l.conduct.RecordViolation(ctx, conduct.NewViolation{Code: v.Code, SubjectID: v.SubjectID, Source: conduct.FromLive, SessionID: v.SessionID,
		IncidentID: v.IncidentID, BundleID: v.BundleID, Article: v.Article, Facts: v.Facts, OccurredAt: v.OccurredAt})
	return made.ID, err
}
