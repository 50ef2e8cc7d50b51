package identity_test

import (
	"context"
	"testing"
	"time"

	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/park"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/authz"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/pubcode"
)

const (
	phone    = "13900000001"
	password = "Mengshan-7-Rivers"
)

var here = identity.Device{IP: "203.0.113.7", Agent: "test"}

// sms remembers the last code.
type sms struct{ phone, code string }

func (s *sms) SendCode(_ context.Context, phone, code string) error {
	s.phone, s.code = phone, code
	return nil
}

// world is one deployment with its clock.
type world struct {
	*identity.Service
	t      *testing.T
	parks  *park.Service
	clock  *clock.Manual
	tokens *auth.Issuer
	policy *authz.Policy
	sms    *sms
	key    []byte
	core   core.Core
}

func open(t *testing.T, d *db.DB, mfa identity.MFA) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ring, err := keyring.Open(t.TempDir(), true)
	must(t, err)
	ids := id.NewSeeded(c, t.Name())
	k := core.Core{DB: d, Clock: c, IDs: ids, Ring: ring, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	codes := pubcode.New(d, c, ids, ring)
	parks, err := park.New(k, codes)
	must(t, err)
	must(t, parks.Seed(context.Background()))
	issuer, err := auth.NewIssuer(ring.Key("access tokens"), c)
	must(t, err)
	policy, err := authz.New()
	must(t, err)
	w := &world{t: t, parks: parks, clock: c, tokens: issuer, policy: policy, sms: &sms{}, key: ring.Key("refresh tokens"), core: k}
	w.Service = identity.New(identity.Deps{Core: k, Parks: parks, Codes: codes, Tokens: issuer, Hasher: auth.NewHasher(2, 10*time.Second), SMS: w.sms, Config: identity.Config{MFA: mfa}})
	return w
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func nobody() context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Anonymous, IP: here.IP, Lang: "zh-CN"})
}

// root makes the first platform administrator and signs it in.
func (w *world) root() identity.Tokens {
	w.t.Helper()
	code, _, err := w.Bootstrap(nobody())
	must(w.t, err)
	out, err := w.FinishBootstrap(nobody(), code, identity.NewAccount{Name: "平台一", Login: "13800000000", Password: password}, here)
	must(w.t, err)
	return out
}

// claims reads an access token.
func (w *world) claims(t identity.Tokens) auth.Claims {
	w.t.Helper()
	c, err := w.tokens.Read(t.Access)
	must(w.t, err)
	return c
}

// self, platform and at are the contexts of a signed-in person.
func (w *world) self(t identity.Tokens) context.Context {
	w.t.Helper()
	c := w.claims(t)
	a, err := w.ActorSelf(nobody(), c.Account, c.Session)
	must(w.t, err)
	return w.with(a)
}

func (w *world) platform(t identity.Tokens) context.Context {
	w.t.Helper()
	c := w.claims(t)
	a, err := w.ActorPlatform(nobody(), c.Account, c.Session)
	must(w.t, err)
	return w.with(a)
}

func (w *world) at(t identity.Tokens, p id.ID) context.Context {
	w.t.Helper()
	c := w.claims(t)
	a, err := w.ActorForPark(nobody(), c.Account, c.Session, p)
	must(w.t, err)
	return w.with(a)
}

func (w *world) with(a actor.Actor) context.Context {
	a.Permissions = w.policy.For(a.Roles...)
	return dbtest.Ctx(a)
}

// open opens a park and signs its administrator in.
func (w *world) open(root identity.Tokens, code, region, adminPhone string) (id.ID, identity.Tokens) {
	w.t.Helper()
	p, _, link, err := w.OpenPark(w.platform(root), park.NewPark{Name: "甲园" + code, Code: code, RegionCode: region, Flags: []park.Flag{park.Lessor}},
		identity.NewInvitation{Name: "李管理"})
	must(w.t, err)
	admin, err := w.Accept(nobody(), link, identity.Acceptance{Login: adminPhone, Password: password}, here)
	must(w.t, err)
	return p.ID, admin
}

// join invites somebody and accepts.
func (w *world) join(by identity.Tokens, p id.ID, role identity.Role, login, pass string) identity.Tokens {
	w.t.Helper()
	_, link, err := w.Invite(w.at(by, p), identity.NewInvitation{Role: role, Name: "王同事"})
	must(w.t, err)
	out, err := w.Accept(nobody(), link, identity.Acceptance{Login: login, Password: pass}, here)
	must(w.t, err)
	return out
}
