package live

import (
	"context"
	"io"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// Ports is everything this domain needs from others.
type Ports struct {
	Subjects    Subjects
	Products    Products
	Studios     Studios
	Suspensions Suspensions
	Settings    Settings
	Screen      Screen
	Files       Files
	Bundles     Bundles
	Violations  Violations
}

// Subjects is the dossier desk (admission).
type Subjects interface {
	// Named returns kind, name and state of each subject; unknown ids are missing from the map.
	Named(ctx context.Context, ids []id.ID) (map[id.ID]Standing, error)
	// Standings returns everything the gate needs to know; unknown ids are missing from the map.
	Standings(ctx context.Context, ids []id.ID) (map[id.ID]Standing, error)
	// Account returns a platform account; the zero Account when there is none.
	Account(ctx context.Context, account id.ID) (Account, error)
	// Accounts returns several platform accounts; unknown ids are missing from the map.
	Accounts(ctx context.Context, accounts []id.ID) (map[id.ID]Account, error)
	// AccountByUID finds a platform account by the number the platform gave it.
	AccountByUID(ctx context.Context, platform, uid string) (Account, error)
	// Roster lists the streamers of agencies.
	Roster(ctx context.Context, agencies []id.ID) ([]id.ID, error)
	// FindStreamers finds streamers who may act on a day by a part of their name.
	FindStreamers(ctx context.Context, q string, on clock.Date) ([]Standing, error)
}

// Standing is what the gate needs to know of a merchant, streamer or agency.
type Standing struct {
	ID               id.ID
	Kind             string // merchant, streamer, agency
	Name             string
	State            string // provisional, applying, admitted, suspended, rejected, exited
	ProvisionalUntil clock.Date
	BirthDate        clock.Date
	GuardianAgreed   bool
	Blacklisted      bool // on the park's blacklist, or somebody of it under another dossier
	TrainedUntil     clock.Date
	AgencyID         id.ID
	AgreementUntil   clock.Date // of the agency; "9999-12-31" when it has no end
	LicenceUntil     clock.Date // earliest end of a document admission demands
	Suspensions      []Suspension
}

// Suspension bars a subject for a time; To 0 is without end.
type Suspension struct{ From, To int64 }

// Account is an account on a platform.
type Account struct {
	ID        id.ID
	SubjectID id.ID
	Platform  string
	UID       string
	Name      string
	State     string
}

// Products is the pool (sourcing).
type Products interface {
	// Products returns what is known of each product; unknown ids are missing from the map.
	Products(ctx context.Context, ids []id.ID) (map[id.ID]Product, error)
	// Selections says under which live selection of the subject a product is; missing when under none.
	Selections(ctx context.Context, subject id.ID, products []id.ID) (map[id.ID]id.ID, error)
}

// Product is what the gate needs to know of a product.
type Product struct {
	ID              id.ID
	MerchantID      id.ID
	Title           string
	Category        string
	State           string // admitted, delisted, recalled, …
	Version         int64
	PriceFen        money.Fen
	ComparePriceFen money.Fen
	BasisKnown      bool
	Screened        bool
	DocumentsUntil  clock.Date // earliest end of a document its category demands
}

// Studios is the list of rooms (park).
type Studios interface {
	// Studios returns the studios with those ids; of all buildings when ids is nil.
	Studios(ctx context.Context, ids []id.ID) ([]Studio, error)
}

// Studio is a room sessions are held in.
type Studio struct {
	ID         id.ID
	BuildingID id.ID
	Floor      int64
	Code       string
	Name       string
	State      string
}

// Suspensions is what conduct decided.
type Suspensions interface {
	// Suspensions returns the suspensions of the subjects that are not over before from.
	Suspensions(ctx context.Context, subjects []id.ID, from int64) (map[id.ID][]Suspension, error)
}

// Settings is what the park decided about itself.
type Settings interface {
	Strictness(ctx context.Context) (Strictness, error)
}

// Screen finds words a rule pack flags (screening).
type Screen interface {
	// Scan screens a text about products of one category; all rules apply when it is empty.
	Scan(ctx context.Context, text, category string) (Scanned, error)
}

// Scanned is what a pack says about a text; spans are in runes of that text.
type Scanned struct {
	PackVersion string
	Matches     []Match
}

// Match is one flagged span.
type Match struct {
	Start, End int
	Term       string
	Category   string
	Severity   HitSeverity
	Article    errs.Text
	Suggestion errs.Text
}

// Files is the store of uploaded files (evidence).
type Files interface {
	// Open returns the bytes and the name of a file. ok is false when there is none.
	Open(ctx context.Context, file id.ID) (r io.ReadCloser, name string, ok bool, err error)
}

// Bundles makes evidence bundles (evidence).
type Bundles interface {
	Bundle(ctx context.Context, b BundleRequest) (id.ID, error)
}

// BundleRequest is what a bundle about an incident holds.
type BundleRequest struct {
	IncidentID id.ID
	SessionID  id.ID
	SubjectID  id.ID // whose conduct it shows
	Title      string
	Why        string
	Parts      []BundlePart
}

// BundlePart is one file of the bundle.
type BundlePart struct {
	Name    string
	Content []byte
}

// Violations takes confirmed incidents over (conduct).
type Violations interface {
	Record(ctx context.Context, v ViolationRequest) (id.ID, error)
}

// ViolationRequest is what conduct needs to record a violation with points.
type ViolationRequest struct {
	Code       string // of conduct's catalogue; chosen by category and severity when empty
	Category   string // of the gravest words
	SubjectID  id.ID
	SessionID  id.ID
	IncidentID id.ID
	BundleID   id.ID
	Severity   HitSeverity
	Article    string
	Facts      string
	OccurredAt int64
}
