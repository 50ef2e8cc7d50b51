package app

import (
	"context"
	"errors"

	"sitong/internal/admission"
	"sitong/internal/evidence"
	"sitong/internal/identity"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/ledger"
	"sitong/internal/mediation"
	"sitong/internal/park"
)

// wireMediation builds the ledger, and mediation on it.
func (a *App) wireMediation() error {
	merchants := caseMerchants{admission.NewDirectory(a.Core.DB)}
	a.Services.Ledger = ledger.New(a.Core, merchants)
	a.Services.Mediation = mediation.New(a.Core, mediation.Ports{Merchants: merchants, Links: caseLinks{a}, Parks: caseParks{a.Services.Parks}, People: casePeople{a.Services.Identity},
		Treasury: a.Services.Ledger, Files: a.Services.Evidence, Notices: a.Services.Notices, Codes: a.Codes, Tokens: a.Tokens, Clocks: a.Services.Workday})
	a.Services.Evidence.Open(caseDoor{a.Services.Mediation})
	a.Services.Evidence.RegisterExporter(a.Services.Mediation.Exporter())
	return nil
}

// caseMerchants are the merchants as mediation needs them.
type caseMerchants struct{ subjects admission.Directory }

func (m caseMerchants) Name(ctx context.Context, merchant id.ID) (string, bool, error) {
	all, err := m.subjects.ByIDs(ctx, []id.ID{merchant})
	v, ok := all[merchant]
	return v.Name, ok && v.Kind == admission.Merchant, err
}

// caseParks are the parks as mediation needs them.
type caseParks struct{ parks *park.Service }

func (p caseParks) Name(ctx context.Context, of id.ID) (string, error) {
	names, err := p.parks.Names(ctx, []id.ID{of})
	return names[of], err
}

// Modes are the capacities the park's settings allow, the usual one first.
func (p caseParks) Modes(ctx context.Context) ([]mediation.Mode, error) {
	set, err := p.parks.Settings(ctx)
	out := []mediation.Mode{mediation.Mode(set.CaseMode.Default)}
	for _, m := range set.CaseMode.Allowed {
		if m != set.CaseMode.Default {
			out = append(out, mediation.Mode(m))
		}
	}
	return out, err
}

// casePeople are the accounts of the park as mediation needs them.
type casePeople struct{ people *identity.Service }

func (p casePeople) Mediators(ctx context.Context) ([]id.ID, error) {
	var out []id.ID
	for _, role := range []identity.Role{"mediator", "park_admin"} {
		some, err := p.people.HoldersOf(ctx, role)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	return out, nil
}

func (p casePeople) Behind(ctx context.Context, merchant id.ID) ([]id.ID, error) {
	return p.people.AccountsOf(ctx, merchant)
}

// caseLinks answers whether a thing a case refers to is the park's.
type caseLinks struct{ app *App }

func (l caseLinks) Exists(ctx context.Context, kind string, thing id.ID) (bool, error) {
	s := l.app.Services
	switch kind {
	case "file":
		_, err := s.Evidence.File(ctx, thing)
		return present(err)
	case "studio":
		_, err := s.Parks.StudioByID(ctx, thing)
		return present(err)
	case "product":
		found, err := s.Sourcing.ProductsByIDs(ctx, []id.ID{thing})
		return len(found) == 1, err
	case "session":
		_, err := s.Live.Session(ctx, thing)
		return present(err)
	}
	return false, nil
}

// present reads "not found" as no.
func present(err error) (bool, error) {
	var e *errs.Error
	if errors.As(err, &e) && e.Kind == errs.NotFound {
		return false, nil
	}
	return err == nil, err
}

// caseDoor opens to the sides of a case what lies in a room open to them.
type caseDoor struct{ cases *mediation.Service }

func (d caseDoor) Opens(ctx context.Context, f evidence.File) (bool, error) {
	if f.Purpose != evidence.CaseExhibit {
		return false, nil
	}
	return d.cases.ShowsFile(ctx, f.ID)
}
