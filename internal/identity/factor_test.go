package identity_test

import (
	"errors"
	"testing"
	"time"

	"sitong/internal/identity"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// enrol gives an account a second factor and returns secret and recovery codes.
func (w *world) enrol(tokens identity.Tokens) (string, []string) {
	w.t.Helper()
	secret, _, err := w.StartTOTP(w.self(tokens))
	must(w.t, err)
	codes, err := w.ConfirmTOTP(w.self(tokens), w.otp(secret))
	must(w.t, err)
	return secret, codes
}

func (w *world) otp(secret string) string {
	w.t.Helper()
	code, err := auth.CodeAt(secret, w.clock.Now())
	must(w.t, err)
	return code
}

func TestSecondFactorWorksOnceAndRecoveryCodesToo(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		root := w.root()
		secret, codes := w.enrol(root)
		if len(codes) != 10 {
			t.Fatalf("%d recovery codes", len(codes))
		}
		if _, err := w.login("13800000000", password, ""); !errors.Is(err, identity.ErrOTPNeeded) {
			t.Fatalf("without: %v", err)
		}
		if _, err := w.login("13800000000", password, w.otp(secret)); !errors.Is(err, identity.ErrOTP) {
			t.Fatalf("the code that confirmed the enrolment: %v", err)
		}
		w.clock.Advance(30 * time.Second)
		code := w.otp(secret)
		_, err := w.login("13800000000", password, code)
		must(t, err)
		if _, err := w.login("13800000000", password, code); !errors.Is(err, identity.ErrOTP) {
			t.Fatalf("a code twice: %v", err)
		}
		_, err = w.login("13800000000", password, codes[3])
		must(t, err)
		if _, err := w.login("13800000000", password, codes[3]); !errors.Is(err, identity.ErrOTP) {
			t.Fatalf("a recovery code twice: %v", err)
		}
	})
}

func TestGuessingTheSecondFactorLocks(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	secret, _ := w.enrol(w.root())
	w.clock.Advance(time.Minute)
	for range 5 {
		if _, err := w.login("13800000000", password, "000000"); !errors.Is(err, identity.ErrOTP) {
			t.Fatal(err)
		}
	}
	if _, err := w.login("13800000000", password, w.otp(secret)); !errors.Is(err, identity.ErrLocked) {
		t.Fatal(err)
	}
}

func TestPrivilegedAccountsMustEnrol(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAPrivileged)
	root := w.root()
	if !root.MustEnrol {
		t.Fatal("not told to enrol")
	}
	c := w.claims(root)
	if _, err := w.ActorPlatform(nobody(), c.Account, c.Session); !errors.Is(err, identity.ErrMustEnrol) {
		t.Fatalf("%v", err)
	}
	w.enrol(root)
	if _, err := w.ActorPlatform(nobody(), c.Account, c.Session); err != nil {
		t.Fatal(err)
	}
	if err := w.RemoveTOTP(w.self(root)); !errors.Is(err, identity.ErrFactorDemanded) {
		t.Fatalf("removed: %v", err)
	}
}

func TestSensitiveStepsNeedAFreshProof(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	root := w.root()
	w.clock.Advance(5*time.Minute + time.Millisecond)
	if _, _, err := w.StartTOTP(w.self(root)); !errors.Is(err, identity.ErrReauthenticate) {
		t.Fatalf("%v", err)
	}
	if err := w.ChangePassword(w.self(root), "", "Another-Long-7-Word", here); !errors.Is(err, identity.ErrReauthenticate) {
		t.Fatalf("%v", err)
	}
	if err := w.Reauthenticate(w.self(root), "wrong", "", here); !errors.Is(err, identity.ErrCredentials) {
		t.Fatalf("%v", err)
	}
	must(t, w.Reauthenticate(w.self(root), password, "", here))
	if _, _, err := w.StartTOTP(w.self(root)); err != nil {
		t.Fatal(err)
	}
}

func TestNewPasswordEndsOtherSessions(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	root := w.root()
	other, err := w.login("13800000000", password, "")
	must(t, err)
	if err := w.ChangePassword(w.self(root), "", "password", here); !errors.Is(err, identity.ErrInput) {
		t.Fatalf("weak: %v", err)
	}
	must(t, w.ChangePassword(w.self(root), "", "Another-Long-7-Word", here))
	if w.alive(other) || !w.alive(root) {
		t.Fatal("the wrong sessions ended")
	}
	if _, err := w.login("13800000000", password, ""); !errors.Is(err, identity.ErrCredentials) {
		t.Fatalf("the old password: %v", err)
	}
	_, err = w.login("13800000000", "Another-Long-7-Word", "")
	must(t, err)
}
