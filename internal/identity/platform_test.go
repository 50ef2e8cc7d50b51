package identity_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/park"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// account makes an account on the platform and signs it in.
func (w *world) account(root identity.Tokens, login string) (id.ID, identity.Tokens) {
	w.t.Helper()
	a, err := w.CreateAccount(w.platform(root), identity.NewAccount{Name: "周同志", Login: login, Password: password})
	must(w.t, err)
	tokens, err := w.login(login, password, "")
	must(w.t, err)
	return a.ID, tokens
}

// officer is the context of a security administrator.
func (w *world) officer() context.Context {
	return w.with(actor.Actor{Kind: actor.Account, AccountID: "01J0000000000000000000000S", Roles: []string{"security_admin"}})
}

func TestThreeAdministratorsAreThreeAccounts(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		root := w.root()
		security, officer := w.account(root, "s@example.com")
		audit, _ := w.account(root, "a@example.com")
		set := func(by identity.Tokens, who id.ID, role string, on bool) error {
			_, err := w.SetPlatformRole(w.platform(by), who, role, on, "分工")
			return err
		}
		if err := set(root, audit, "audit_admin", true); !errors.Is(err, identity.ErrSecurityOnly) {
			t.Fatalf("by the system administrator: %v", err)
		}
		must(t, set(root, security, "security_admin", true))
		if err := set(root, audit, "security_admin", true); !errors.Is(err, identity.ErrSecurityOnly) {
			t.Fatalf("a second one by the system administrator: %v", err)
		}
		must(t, set(officer, audit, "audit_admin", true))
		first := w.claims(root).Account
		for _, c := range []struct {
			who  id.ID
			role string
			on   bool
			want error
		}{
			{audit, "platform_admin", true, identity.ErrAdministrators},
			{audit, "security_admin", true, identity.ErrAdministrators},
			{first, "audit_admin", true, identity.ErrAdministrators},
			{audit, "audit_admin", true, identity.ErrRoleHeld},
			{audit, "platform_admin", false, identity.ErrRoleNotHeld},
			{security, "audit_admin", true, identity.ErrOwnRole},
			{first, "platform_admin", false, identity.ErrLastAdmin},
			{first, "platform_compliance", true, nil},
			{audit, "audit_admin", false, nil},
		} {
			if err := set(officer, c.who, c.role, c.on); !errors.Is(err, c.want) {
				t.Errorf("%s %v: %v, want %v", c.role, c.on, err, c.want)
			}
		}
	})
}

func TestRegulatorReadsItsJurisdictionOnly(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		root := w.root()
		jia, _ := w.open(root, "JIA", "371302", phone)
		yi, _ := w.open(root, "YI", "371311", colleague)
		w.open(root, "BING", "370102", streamer)
		zhou, tokens := w.account(root, "zhou@example.com")
		look := func() actor.Actor {
			c := w.claims(tokens)
			a, err := w.ActorJurisdiction(nobody(), c.Account, c.Session)
			must(t, err)
			return a
		}
		if a := look(); !a.ReadOnly() || len(a.Parks) != 0 || len(a.Roles) != 0 {
			t.Fatalf("without a grant: %+v", a)
		}
		g, err := w.GrantJurisdiction(w.platform(root), zhou, "371302", "兰山区市场监管局")
		must(t, err)
		if a := look(); !slices.Equal(a.Parks, []id.ID{jia}) || !a.Has("regulator") {
			t.Fatalf("county: %+v", a)
		}
		_, err = w.GrantJurisdiction(w.platform(root), zhou, "371300", "临沂市市场监管局")
		must(t, err)
		if a := look(); !slices.Equal(a.Parks, []id.ID{jia, yi}) {
			t.Fatalf("city: %+v", a.Parks)
		}
		_, err = w.EndJurisdiction(w.platform(root), g.ID, "调岗")
		must(t, err)
		if a := look(); len(a.Parks) != 2 {
			t.Fatalf("the city remains: %+v", a.Parks)
		}
		c := w.claims(tokens)
		if _, err := w.ActorForPark(nobody(), c.Account, c.Session, jia); !errors.Is(err, park.ErrNotFound) {
			t.Fatalf("a regulator inside a park: %v", err)
		}
		if _, err := w.SetPlatformRole(w.officer(), zhou, "platform_compliance", true, "兼职"); !errors.Is(err, identity.ErrRegulatorOnly) {
			t.Fatalf("%v", err)
		}
		if _, err := w.GrantJurisdiction(w.platform(root), zhou, "371202", "莱城"); !errors.Is(err, park.ErrRegion) {
			t.Fatalf("an abolished unit: %v", err)
		}
	})
}

func TestRegulatorJoinsNoPark(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	root := w.root()
	p, admin := w.open(root, "JIA", "371302", phone)
	zhou, _ := w.account(root, "zhou@example.com")
	_, err := w.GrantJurisdiction(w.platform(root), zhou, "371302", "兰山区市场监管局")
	must(t, err)
	_, link, err := w.Invite(w.at(admin, p), identity.NewInvitation{Role: "mediator", Name: "周同志"})
	must(t, err)
	if _, err := w.Accept(nobody(), link, identity.Acceptance{Login: "zhou@example.com", Password: password}, here); !errors.Is(err, identity.ErrRegulatorOnly) {
		t.Fatal(err)
	}
	if _, err := w.GrantJurisdiction(w.platform(root), w.claims(admin).Account, "371302", "兰山区"); !errors.Is(err, identity.ErrAccountNotFound) {
		t.Fatalf("a park's person is none of the platform's business: %v", err)
	}
}

func TestOperatorGroupReadsParksThatGrantedIt(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		root := w.root()
		jia, admin := w.open(root, "JIA", "371302", phone)
		w.open(root, "YI", "371311", colleague)
		boss, tokens := w.account(root, "boss@example.com")
		g, err := w.CreateGroup(w.platform(root), "沂蒙运营集团")
		must(t, err)
		c := w.claims(tokens)
		if _, err := w.ActorGroup(nobody(), c.Account, c.Session, g.ID); !errors.Is(err, identity.ErrGroupNotFound) {
			t.Fatalf("no member yet: %v", err)
		}
		_, err = w.AddGroupMember(w.platform(root), g.ID, boss)
		must(t, err)
		a, err := w.ActorGroup(nobody(), c.Account, c.Session, g.ID)
		if err != nil || !a.ReadOnly() || len(a.Parks) != 0 {
			t.Fatalf("%+v %v", a, err)
		}
		grant, err := w.parks.GrantGroup(w.at(admin, jia), g.ID)
		must(t, err)
		if a, err = w.ActorGroup(nobody(), c.Account, c.Session, g.ID); err != nil || !slices.Equal(a.Parks, []id.ID{jia}) {
			t.Fatalf("%+v %v", a, err)
		}
		_, err = w.parks.EndGrant(w.at(admin, jia), grant.ID)
		must(t, err)
		if a, _ = w.ActorGroup(nobody(), c.Account, c.Session, g.ID); len(a.Parks) != 0 {
			t.Fatalf("after withdrawal: %v", a.Parks)
		}
	})
}

func TestDisabledAccountIsOutAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		root := w.root()
		who, tokens := w.account(root, "x@example.com")
		second, err := w.login("x@example.com", password, "")
		must(t, err)
		a, err := w.ChangeAccountState(w.platform(root), who, 1, identity.Disabled, "离职")
		must(t, err)
		if w.alive(tokens) || w.alive(second) {
			t.Fatal("a session survived")
		}
		if _, err := w.login("x@example.com", password, ""); !errors.Is(err, identity.ErrCredentials) {
			t.Fatalf("signs in: %v", err)
		}
		_, err = w.ChangeAccountState(w.platform(root), who, a.Version, identity.Active, "返岗")
		must(t, err)
		if _, err = w.login("x@example.com", password, ""); err != nil {
			t.Fatal(err)
		}
		own := w.claims(root).Account
		if _, err := w.ChangeAccountState(w.platform(root), own, 1, identity.Disabled, "再见"); !errors.Is(err, identity.ErrOwnRole) {
			t.Fatalf("oneself: %v", err)
		}
	})
}

func TestPlatformAccountsAreListedWithTheirRights(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	root := w.root()
	w.open(root, "JIA", "371302", phone)
	w.account(root, "fresh@example.com")
	all, err := w.ListAccounts(w.platform(root), page.Request{})
	if err != nil || len(all.Items) != 2 {
		t.Fatalf("%+v %v", all, err)
	}
}
