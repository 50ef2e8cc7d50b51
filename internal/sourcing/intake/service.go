package intake

import (
	"context"
	"errors"
	"io"
	"os"
	"slices"

	"sitong/internal/audit"
	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
	"sitong/internal/platform/tabular"
	"sitong/internal/sourcing"
)

// The jobs of an import.
const (
	CheckJob = "sourcing.import_check"
	ApplyJob = "sourcing.import_apply"
)

// Files are the uploads (evidence).
type Files interface {
	File(ctx context.Context, file id.ID) (evidence.File, error)
	Stored(ctx context.Context, file id.ID) (evidence.File, *os.File, error)
	StoreDocument(ctx context.Context, n evidence.NewDocument) (evidence.File, error)
}

// Merchants tells who the merchants are (admission).
type Merchants interface {
	// Party returns one party. sourcing.ErrPartyNotFound.
	Party(ctx context.Context, subject id.ID) (sourcing.Party, error)
	// Named returns the merchants in business that go by one of the names, to the letter.
	Named(ctx context.Context, names []string) ([]sourcing.Party, error)
}

// Needs is what an import asks of others.
type Needs struct {
	Products  *sourcing.Service
	Files     Files
	Merchants Merchants
}

// Service holds the use-cases: one exported method is one permission and one transaction.
type Service struct {
	core.Core
	Needs
	store store
}

// New returns the service.
func New(c core.Core, n Needs) *Service { return &Service{Core: c, Needs: n, store: store{c.DB}} }

func (s *Service) now() int64 { return clock.Millis(s.Clock.Now()) }

// Request is a list somebody wants brought in.
type Request struct {
	FileID     id.ID
	MerchantID id.ID // of every row that names none
	Mapping    Mapping
}

// Check queues the dry run of a list; nothing of it is created. Without a mapping it takes the one
// last used on a file with the same header. ErrInput, ErrFile, evidence.ErrFileNotFound,
// sourcing.ErrPartyNotFound.
func (s *Service) Check(ctx context.Context, n Request) (Import, error) {
	a := actor.From(ctx)
	if err := n.Mapping.check(columns(s.Products.Matrix())); err != nil {
		return Import{}, err
	}
	m := Import{ID: s.IDs.New(), FileID: n.FileID, MerchantID: n.MerchantID, State: Checking, Mapping: n.Mapping, CreatedBy: a.AccountID, CreatedAt: s.now(), Version: 1,
		Report: Report{Findings: []Finding{}, Preview: []Line{}, Good: []int{}, Headers: []string{}}}
	if !seen(a, m) {
		return Import{}, sourcing.ErrPartyNotFound
	}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		db.Produced(ctx, m.ID)
		f, err := s.Files.File(ctx, n.FileID)
		if err != nil {
			return err
		}
		if f.Purpose != evidence.ProductImport {
			return ErrFile
		}
		if n.MerchantID != "" {
			if p, err := s.Merchants.Party(ctx, n.MerchantID); err != nil {
				return err
			} else if p.Kind != sourcing.Merchant {
				return sourcing.ErrPartyNotFound
			}
		}
		if m.JobID, err = s.Jobs.Enqueue(ctx, job.Spec{Kind: CheckJob, Title: f.Name, Payload: m.ID, Key: "check " + string(m.ID)}); err != nil {
			return err
		}
		if err := s.store.insert(ctx, m); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "sourcing.intake.check", "product_import", m.ID, nil, m)
	})
	return m, err
}

// seen says whether the caller may know of the import: the park's staff of all of them, a merchant
// of those for itself alone.
func seen(a actor.Actor, m Import) bool {
	return !sourcing.Bound(a) || m.MerchantID != "" && a.StandsFor(m.MerchantID)
}

// Import is one import. ErrNotFound.
func (s *Service) Import(ctx context.Context, m id.ID) (Import, error) {
	out, err := s.store.byID(ctx, m)
	if err == nil && !seen(actor.From(ctx), out) {
		return Import{}, ErrNotFound
	}
	return out, err
}

// Imports lists imports, newest first.
func (s *Service) Imports(ctx context.Context, r page.Request) (page.Page[Import], error) {
	a := actor.From(ctx)
	if sourcing.Bound(a) {
		return s.store.list(ctx, r, append([]id.ID{""}, a.SubjectIDs...))
	}
	return s.store.list(ctx, r, nil)
}

// Apply queues the creation of the good rows as drafts. ErrNotFound, ErrState, ErrNothing, db.ErrStale.
func (s *Service) Apply(ctx context.Context, list id.ID, version int64) (Import, error) {
	var out Import
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		m, err := s.Import(ctx, list)
		if err != nil {
			return err
		}
		db.Produced(ctx, m.ID)
		before := m
		if err := m.move(Applying); err != nil {
			return err
		}
		if m.GoodRows == 0 {
			return ErrNothing
		}
		f, err := s.Files.File(ctx, m.FileID)
		if err != nil {
			return err
		}
		if m.JobID, err = s.Jobs.Enqueue(ctx, job.Spec{Kind: ApplyJob, Title: f.Name, Payload: m.ID, Key: "apply " + string(m.ID)}); err != nil {
			return err
		}
		m.Version = version
		if err := s.store.update(ctx, m); err != nil {
			return err
		}
		m.Version++
		out = m
		return audit.Change(ctx, s.Journal, "sourcing.intake.apply", "product_import", m.ID, before, m)
	})
	return out, err
}

// Template writes an empty list with our columns.
func (s *Service) Template(w io.Writer) error {
	out, err := tabular.NewWriter(w, tabular.XLSX, "商品", s.header())
	if err != nil {
		return err
	}
	return out.Close()
}

func (s *Service) header() []string {
	var out []string
	for _, c := range columns(s.Products.Matrix()) {
		out = append(out, c.name)
	}
	return out
}

// Columns names our columns, for the screen on which a person says what the file calls them.
func (s *Service) Columns() []Column {
	var out []Column
	for _, c := range columns(s.Products.Matrix()) {
		out = append(out, Column{c.field, c.name, c.required})
	}
	return out
}

// Column is one of our columns.
type Column struct {
	Field    Field
	Name     string
	Required bool
}

// columnOf is our column a field of the content stands in; empty for none.
func (s *Service) columnOf(pointer string) string {
	names := map[string]Field{"/category": "category", "/title": "title", "/price_fen": "price", "/gtin": "gtin", "/compare_price_fen": "compare_price",
		"/comparison_basis": "comparison_basis", "/comparison_detail": "comparison_detail"}
	all := s.Columns()
	if i := slices.IndexFunc(all, func(c Column) bool { return c.Field == names[pointer] }); i >= 0 {
		return all[i].Name
	}
	return ""
}

// refusal is err when it is about the file, not about us.
func refusal(err error) *errs.Error {
	var refused *errs.Error
	if !errors.As(err, &refused) || refused.Kind != errs.Invalid {
		return nil
	}
	return refused
}
