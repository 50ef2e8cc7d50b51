package identity_test

import (
	"errors"
	"testing"
	"time"

	"sitong/internal/identity"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/pubcode"
)

const fresh = "Another-Long-7-Word"

func (w *world) member(by identity.Tokens, p, account id.ID) identity.Member {
	w.t.Helper()
	all, err := w.ListMembers(w.at(by, p), identity.MemberFilter{}, page.Request{})
	must(w.t, err)
	for _, m := range all.Items {
		if m.AccountID == account {
			return m
		}
	}
	w.t.Fatal("no such member")
	return identity.Member{}
}

func TestPasswordLinkResetsOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		p, admin := w.open(w.root(), "JIA", "371302", phone)
		officer := w.join(admin, p, "mediator", colleague, password)
		m := w.member(admin, p, w.claims(officer).Account)
		old, _, err := w.PasswordLink(w.at(admin, p), m.ID)
		must(t, err)
		code, _, err := w.PasswordLink(w.at(admin, p), m.ID)
		must(t, err)
		if err := w.ResetPassword(nobody(), old, fresh, here); !errors.Is(err, pubcode.ErrUnknown) {
			t.Fatalf("a link that was replaced: %v", err)
		}
		if err := w.ResetPassword(nobody(), code, "password", here); !errors.Is(err, identity.ErrInput) {
			t.Fatalf("weak: %v", err)
		}
		must(t, w.ResetPassword(nobody(), code, fresh, here))
		if w.alive(officer) || !w.alive(admin) {
			t.Fatal("the wrong sessions ended")
		}
		if _, err := w.login(colleague, password, ""); !errors.Is(err, identity.ErrCredentials) {
			t.Fatalf("the old password: %v", err)
		}
		_, err = w.login(colleague, fresh, "")
		must(t, err)
		if err := w.ResetPassword(nobody(), code, fresh+"2", here); !errors.Is(err, pubcode.ErrUnknown) {
			t.Fatalf("used twice: %v", err)
		}
	})
}

func TestPasswordLinkIsNoWayIntoAnotherPark(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	root := w.root()
	jia, admin := w.open(root, "JIA", "371302", phone)
	yi, other := w.open(root, "YI", "371311", colleague)
	w.join(admin, jia, "mediator", colleague, password) // the other park's administrator helps out here
	m := w.member(admin, jia, w.claims(other).Account)
	if _, _, err := w.PasswordLink(w.at(admin, jia), m.ID); !errors.Is(err, identity.ErrElsewhere) {
		t.Fatalf("%v", err)
	}
	if _, _, err := w.PasswordLink(w.at(other, yi), m.ID); !errors.Is(err, identity.ErrMemberNotFound) {
		t.Fatalf("another park's member: %v", err)
	}
	own := w.member(admin, jia, w.claims(admin).Account)
	if _, _, err := w.PasswordLink(w.at(admin, jia), own.ID); !errors.Is(err, identity.ErrSameAccount) {
		t.Fatalf("oneself: %v", err)
	}
}

func TestPasswordLinkExpiresAndLeavesTheSecondFactor(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	root := w.root()
	who, tokens := w.account(root, "zhou@example.com")
	secret, _ := w.enrol(tokens)
	code, _, err := w.PlatformPasswordLink(w.officer(), who)
	must(t, err)
	w.clock.Advance(30 * time.Minute)
	if err := w.ResetPassword(nobody(), code, fresh, here); !errors.Is(err, pubcode.ErrUnknown) {
		t.Fatalf("after half an hour: %v", err)
	}
	code, _, err = w.PlatformPasswordLink(w.officer(), who)
	must(t, err)
	must(t, w.ResetPassword(nobody(), code, fresh, here))
	if _, err := w.login("zhou@example.com", fresh, ""); !errors.Is(err, identity.ErrOTPNeeded) {
		t.Fatalf("without the second factor: %v", err)
	}
	_, err = w.login("zhou@example.com", fresh, w.otp(secret))
	must(t, err)
}
