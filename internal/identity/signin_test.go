package identity_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"sitong/internal/identity"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/pubcode"
)

func (w *world) login(login, pass, otp string) (identity.Tokens, error) {
	return w.LogIn(nobody(), identity.PasswordLogin{Login: login, Password: pass, OTP: otp}, here)
}

// alive says whether an access token still opens anything.
func (w *world) alive(t identity.Tokens) bool {
	c, err := w.tokens.Read(t.Access)
	if err != nil {
		return false
	}
	_, err = w.ActorSelf(nobody(), c.Account, c.Session)
	return err == nil
}

func TestBootstrapWorksOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		first, _, err := w.Bootstrap(nobody())
		must(t, err)
		second, _, err := w.Bootstrap(nobody())
		must(t, err)
		n := identity.NewAccount{Name: "平台一", Login: "admin@example.com", Password: password}
		if _, err := w.FinishBootstrap(nobody(), first, n, here); !errors.Is(err, pubcode.ErrUnknown) {
			t.Fatalf("a link that was replaced: %v", err)
		}
		weak := n
		weak.Password = "password"
		if _, err := w.FinishBootstrap(nobody(), second, weak, here); !errors.Is(err, identity.ErrInput) {
			t.Fatalf("a weak password: %v", err)
		}
		tokens, err := w.FinishBootstrap(nobody(), second, n, here)
		must(t, err)
		me, err := w.Me(w.self(tokens))
		if err != nil || len(me.PlatformRoles) != 1 || me.PlatformRoles[0] != "platform_admin" || me.Account.LoginMasked != "ad***@example.com" {
			t.Fatalf("%+v %v", me, err)
		}
		if _, err := w.FinishBootstrap(nobody(), second, n, here); !errors.Is(err, pubcode.ErrUnknown) {
			t.Fatalf("used twice: %v", err)
		}
		if _, _, err := w.Bootstrap(nobody()); !errors.Is(err, identity.ErrNotBlank) {
			t.Fatalf("a second first administrator: %v", err)
		}
	})
}

func TestBootstrapLinkExpires(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	code, _, err := w.Bootstrap(nobody())
	must(t, err)
	w.clock.Advance(30 * time.Minute)
	_, err = w.FinishBootstrap(nobody(), code, identity.NewAccount{Name: "平台一", Login: phone, Password: password}, here)
	if !errors.Is(err, pubcode.ErrUnknown) {
		t.Fatal(err)
	}
}

func TestLockoutPerAccount(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		w.root()
		for i := range 5 {
			if _, err := w.login("13800000000", "wrong", ""); !errors.Is(err, identity.ErrCredentials) {
				t.Fatalf("attempt %d: %v", i, err)
			}
		}
		_, err := w.login("138 0000 0000", password, "")
		var e *errs.Error
		if !errors.As(err, &e) || !errors.Is(err, identity.ErrLocked) || e.RetryAfter != 15*time.Minute {
			t.Fatalf("the right password while locked: %v", err)
		}
		w.clock.Advance(15*time.Minute - time.Second)
		if _, err := w.login("13800000000", password, ""); !errors.Is(err, identity.ErrLocked) {
			t.Fatal(err)
		}
		w.clock.Advance(time.Second)
		_, err = w.login("13800000000", password, "")
		must(t, err)
	})
}

// Nothing tells an unknown login from a known one: same answers, same lock.
func TestUnknownLoginLooksLikeAWrongPassword(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	for range 5 {
		if _, err := w.login("13911112222", "wrong", ""); !errors.Is(err, identity.ErrCredentials) {
			t.Fatal(err)
		}
	}
	if _, err := w.login("13911112222", "wrong", ""); !errors.Is(err, identity.ErrLocked) {
		t.Fatal(err)
	}
}

func TestOneAddressCannotTryEverybody(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	w.root()
	for i := range 30 {
		if _, err := w.login("1391111"+"00"+string(rune('0'+i/10))+string(rune('0'+i%10)), "wrong", ""); !errors.Is(err, identity.ErrCredentials) {
			t.Fatalf("%d: %v", i, err)
		}
	}
	if _, err := w.login("13800000000", password, ""); !errors.Is(err, identity.ErrLocked) {
		t.Fatalf("the 31st from one address: %v", err)
	}
	elsewhere := identity.Device{IP: "203.0.113.8"}
	_, err := w.LogIn(nobody(), identity.PasswordLogin{Login: "13800000000", Password: password}, elsewhere)
	must(t, err)
}

func TestSuccessesAreNotCounted(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	w.root()
	for range 40 {
		_, err := w.login("13800000000", password, "")
		must(t, err)
	}
}

func TestRefreshRotatesAndForgivesOneLostAnswer(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		zero := w.root()
		one, err := w.Refresh(nobody(), zero.Refresh)
		must(t, err)
		w.clock.Advance(10 * time.Second)
		again, err := w.Refresh(nobody(), zero.Refresh)
		if err != nil || again.Refresh != one.Refresh {
			t.Fatalf("the successor differs: %v", err)
		}
		two, err := w.Refresh(nobody(), one.Refresh)
		must(t, err)
		if !w.alive(two) {
			t.Fatal("the session ended although nothing was stolen")
		}
	})
}

func TestSpentRefreshTokenEndsTheSession(t *testing.T) {
	for name, spend := range map[string]func(w *world, zero, one identity.Tokens) string{
		"grace used twice": func(w *world, zero, _ identity.Tokens) string {
			_, err := w.Refresh(nobody(), zero.Refresh)
			must(w.t, err)
			return zero.Refresh
		},
		"after the grace": func(w *world, zero, _ identity.Tokens) string {
			w.clock.Advance(10*time.Second + time.Millisecond)
			return zero.Refresh
		},
		"two generations old": func(w *world, zero, one identity.Tokens) string {
			_, err := w.Refresh(nobody(), one.Refresh)
			must(w.t, err)
			return zero.Refresh
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := open(t, dbtest.SQLite(t), identity.MFAOff)
			zero := w.root()
			one, err := w.Refresh(nobody(), zero.Refresh)
			must(t, err)
			if _, err := w.Refresh(nobody(), spend(w, zero, one)); !errors.Is(err, auth.ErrToken) {
				t.Fatalf("accepted: %v", err)
			}
			if _, err := w.Refresh(nobody(), one.Refresh); !errors.Is(err, auth.ErrToken) {
				t.Fatalf("the thief or the victim goes on: %v", err)
			}
			if w.alive(one) {
				t.Fatal("the access token still works")
			}
		})
	}
}

func TestTamperedRefreshTokens(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	good := w.root()
	session := w.claims(good).Session
	for name, token := range map[string]string{
		"empty": "", "cut": good.Refresh[:40], "longer": good.Refresh + "A", "next generation unsigned": strings.Replace(good.Refresh, ".0.", ".1.", 1),
		"other key": auth.RefreshToken([]byte("another key of thirty-two bytes!"), session, 0), "access token": good.Access,
		"a generation to come": auth.RefreshToken(w.key, session, 7), "unknown session": auth.RefreshToken(w.key, id.ID("01J0000000000000000000000Z"), 0),
	} {
		if _, err := w.Refresh(nobody(), token); !errors.Is(err, auth.ErrToken) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := w.Refresh(nobody(), good.Refresh); err != nil {
		t.Errorf("attempts ended the owner's session: %v", err)
	}
}

func TestSessionEndsWhenIdleAndAfterTwelveHours(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	now := w.root()
	w.clock.Advance(29*time.Minute + 59*time.Second)
	now, err := w.Refresh(nobody(), now.Refresh)
	must(t, err)
	w.clock.Advance(30*time.Minute + time.Second)
	if _, err := w.Refresh(nobody(), now.Refresh); !errors.Is(err, auth.ErrToken) {
		t.Fatalf("idle: %v", err)
	}
	if now, err = w.login("13800000000", password, ""); err != nil {
		t.Fatal(err)
	}
	for range 28 {
		w.clock.Advance(25 * time.Minute)
		now, err = w.Refresh(nobody(), now.Refresh)
		must(t, err)
	}
	if now.RefreshSeconds != 20*60 {
		t.Errorf("the cookie outlives the session: %d s", now.RefreshSeconds)
	}
	w.clock.Advance(20 * time.Minute)
	if _, err := w.Refresh(nobody(), now.Refresh); !errors.Is(err, auth.ErrToken) {
		t.Fatalf("after twelve hours: %v", err)
	}
}

// A streamer's phone stays signed in for a month; it is worth nothing once its owner joins the staff.
func TestPortalSessionLastsLongerUntilItsOwnerIsMore(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	p, admin := w.open(w.root(), "JIA", "371302", "13800000001")
	phone := w.join(admin, p, "streamer", "13800000002", password)
	for range 4 {
		w.clock.Advance(6 * 24 * time.Hour)
		var err error
		phone, err = w.Refresh(nobody(), phone.Refresh)
		must(t, err)
	}
	if phone.RefreshSeconds != 6*24*3600 {
		t.Errorf("%d s are left of thirty days", phone.RefreshSeconds)
	}
	admin, err := w.login("13800000001", password, "")
	must(t, err)
	desk := w.join(admin, p, "mediator", "13800000002", password)
	w.clock.Advance(2 * time.Second)
	if w.alive(phone) {
		t.Error("the long session acts for somebody of the staff")
	}
	if _, err := w.Refresh(nobody(), phone.Refresh); !errors.Is(err, auth.ErrToken) {
		t.Errorf("the long session is renewed: %v", err)
	}
	if !w.alive(desk) || desk.RefreshSeconds != 12*3600 {
		t.Errorf("the new session: %d s", desk.RefreshSeconds)
	}
}

func TestUsingAccessTokensKeepsTheSessionAlive(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	tokens := w.root()
	c := w.claims(tokens)
	for range 5 {
		w.clock.Advance(20 * time.Minute)
		if _, err := w.ActorSelf(nobody(), c.Account, c.Session); err != nil {
			t.Fatal(err)
		}
	}
}

func TestLogoutEndsBothTokensAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		tokens := w.root()
		if !w.alive(tokens) {
			t.Fatal("not signed in")
		}
		must(t, w.LogOut(w.self(tokens)))
		if w.alive(tokens) {
			t.Error("the access token still works")
		}
		if _, err := w.Refresh(nobody(), tokens.Refresh); !errors.Is(err, auth.ErrToken) {
			t.Errorf("the refresh token still works: %v", err)
		}
	})
}

// Another process learns of an ended session and of a lost right within a second.
func TestRevocationElsewhereIsSeenWithinASecond(t *testing.T) {
	d := dbtest.SQLite(t)
	w := open(t, d, identity.MFAOff)
	root := w.root()
	p, admin := w.open(root, "JIA", "371302", phone)
	other := identity.New(identity.Deps{Core: w.core, Parks: w.parks, Codes: pubcode.New(d, w.clock, w.core.IDs, w.core.Ring), Tokens: w.tokens, Hasher: auth.NewHasher(1, time.Second)})
	c := w.claims(admin)
	if _, err := other.ActorForPark(nobody(), c.Account, c.Session, p); err != nil {
		t.Fatal(err)
	}
	must(t, w.LogOut(w.self(admin)))
	w.clock.Advance(time.Second)
	if _, err := other.ActorForPark(nobody(), c.Account, c.Session, p); !errors.Is(err, auth.ErrToken) {
		t.Fatalf("%v", err)
	}
}

func TestOwnSessionsOnly(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	root := w.root()
	_, admin := w.open(root, "JIA", "371302", phone)
	second, err := w.login("13800000000", password, "")
	must(t, err)
	mine, err := w.MySessions(w.self(root))
	if err != nil || len(mine) != 2 {
		t.Fatalf("%+v %v", mine, err)
	}
	if err := w.EndMySession(w.self(root), w.claims(admin).Session); !errors.Is(err, identity.ErrSessionNotFound) {
		t.Fatalf("somebody else's session: %v", err)
	}
	must(t, w.EndMySession(w.self(root), w.claims(second).Session))
	if w.alive(second) || !w.alive(root) || !w.alive(admin) {
		t.Fatal("the wrong session ended")
	}
}
