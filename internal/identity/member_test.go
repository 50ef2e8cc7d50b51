package identity_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"
	"time"

	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/park"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/pubcode"
)

const (
	colleague = "13900000002"
	streamer  = "13900000003"
)

// may says whether a signed-in person can act in a park.
func (w *world) may(t identity.Tokens, p id.ID) error {
	c := w.claims(t)
	_, err := w.ActorForPark(nobody(), c.Account, c.Session, p)
	return err
}

func TestOpenedParkInvitesItsAdministrator(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		root := w.root()
		jia, admin := w.open(root, "JIA", "371302", phone)
		yi, _ := w.open(root, "YI", "371311", colleague)
		a := actor.From(w.at(admin, jia))
		if !slices.Equal(a.Roles, []string{"park_admin"}) || a.Name != "李管理" {
			t.Fatalf("%+v", a)
		}
		for name, p := range map[string]id.ID{"another park": yi, "no park": "01J0000000000000000000000X"} {
			if err := w.may(admin, p); !errors.Is(err, park.ErrNotFound) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if err := w.may(root, jia); !errors.Is(err, park.ErrNotFound) {
			t.Errorf("the platform operator inside a park: %v", err)
		}
	})
}

func TestOneAccountInSeveralParks(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	root := w.root()
	jia, admin := w.open(root, "JIA", "371302", phone)
	yi, other := w.open(root, "YI", "371311", colleague)
	_, link, err := w.Invite(w.at(other, yi), identity.NewInvitation{Role: "mediator", Name: "李管理"})
	must(t, err)
	if _, err := w.Accept(nobody(), link, identity.Acceptance{Login: phone, Password: "wrong"}, here); !errors.Is(err, identity.ErrCredentials) {
		t.Fatalf("a known login without its password: %v", err)
	}
	_, err = w.Accept(nobody(), link, identity.Acceptance{Login: phone, Password: password}, here)
	must(t, err)
	me, err := w.Me(w.self(admin))
	if err != nil || len(me.Memberships) != 2 {
		t.Fatalf("%+v %v", me, err)
	}
	if a := actor.From(w.at(admin, yi)); !slices.Equal(a.Roles, []string{"mediator"}) {
		t.Fatalf("the role of one park in the other: %v", a.Roles)
	}
	must(t, w.may(admin, jia))
}

func TestInvitationWorksOnceAndCanBeWithdrawn(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		root := w.root()
		p, admin := w.open(root, "JIA", "371302", phone)
		i, link, err := w.Invite(w.at(admin, p), identity.NewInvitation{Role: "mediator", Name: "孙调解", Phone: colleague})
		must(t, err)
		v, err := w.ViewInvitation(nobody(), link)
		if err != nil || v.ParkName != "甲园JIA" || v.PhoneMasked != "139****0002" || !v.NeedsPassword {
			t.Fatalf("%+v %v", v, err)
		}
		_, err = w.Accept(nobody(), link, identity.Acceptance{Login: colleague, Password: password}, here)
		must(t, err)
		if _, err := w.Accept(nobody(), link, identity.Acceptance{Login: streamer, Password: password}, here); !errors.Is(err, pubcode.ErrUnknown) {
			t.Fatalf("used twice: %v", err)
		}
		if _, err := w.Withdraw(w.at(admin, p), i.ID); !errors.Is(err, identity.ErrInvitationClosed) {
			t.Fatalf("withdrawn after acceptance: %v", err)
		}
		i, link, err = w.Invite(w.at(admin, p), identity.NewInvitation{Role: "streamer", Name: "王主播"})
		must(t, err)
		_, err = w.Withdraw(w.at(admin, p), i.ID)
		must(t, err)
		if _, err := w.ViewInvitation(nobody(), link); !errors.Is(err, pubcode.ErrUnknown) {
			t.Fatalf("withdrawn: %v", err)
		}
		_, link, err = w.Invite(w.at(admin, p), identity.NewInvitation{Role: "streamer", Name: "王主播"})
		must(t, err)
		w.clock.Advance(7 * 24 * time.Hour)
		if _, err := w.Accept(nobody(), link, identity.Acceptance{Login: streamer}, here); !errors.Is(err, pubcode.ErrUnknown) {
			t.Fatalf("after seven days: %v", err)
		}
	})
}

func TestStaffHandOutPortalRolesOnly(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	p, admin := w.open(w.root(), "JIA", "371302", phone)
	officer := w.join(admin, p, "sourcing_officer", colleague, password)
	if _, _, err := w.Invite(w.at(officer, p), identity.NewInvitation{Role: "park_admin", Name: "自己人"}); !errors.Is(err, identity.ErrRoleBeyond) {
		t.Fatalf("%v", err)
	}
	_, _, err := w.Invite(w.at(officer, p), identity.NewInvitation{Role: "merchant", Name: "赵商家"})
	must(t, err)
}

func TestEndedMembershipEndsRightsAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		p, admin := w.open(w.root(), "JIA", "371302", phone)
		officer := w.join(admin, p, "sourcing_officer", colleague, password)
		must(t, w.may(officer, p))
		all, err := w.ListMembers(w.at(admin, p), identity.MemberFilter{}, page.Request{})
		must(t, err)
		for _, m := range all.Items {
			if m.Role == "park_admin" {
				if _, err := w.EndMembership(w.at(admin, p), m.ID, m.Version, "试试"); !errors.Is(err, identity.ErrLastAdmin) {
					t.Fatalf("the last administrator: %v", err)
				}
				continue
			}
			if m.LoginMasked != "139****0002" {
				t.Errorf("login %q", m.LoginMasked)
			}
			_, err := w.EndMembership(w.at(admin, p), m.ID, m.Version, "离职")
			must(t, err)
			if _, err := w.EndMembership(w.at(admin, p), m.ID, m.Version, "离职"); !errors.Is(err, db.ErrStale) {
				t.Fatalf("old version: %v", err)
			}
		}
		if err := w.may(officer, p); !errors.Is(err, park.ErrNotFound) {
			t.Fatalf("after the end: %v", err)
		}
		if !w.alive(officer) {
			t.Fatal("the person is signed out everywhere, though only one park let go")
		}
	})
}

func TestDeputyHoldsTheRolesUntilTheDay(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	p, admin := w.open(w.root(), "JIA", "371302", phone)
	officer := w.join(admin, p, "mediator", colleague, password)
	until := w.clock.Now().Add(5 * time.Minute).UnixMilli()
	absent, deputy := w.claims(officer).Account, w.claims(admin).Account
	m, err := w.AppointDeputy(w.at(admin, p), identity.NewDeputy{Absent: absent, Deputy: deputy, UntilAt: until, Reason: "休假"})
	if err != nil || m.Role != "mediator" || *m.DeputyFor != absent {
		t.Fatalf("%+v %v", m, err)
	}
	if a := actor.From(w.at(admin, p)); !a.Has("mediator") {
		t.Fatalf("%v", a.Roles)
	}
	w.clock.Advance(5 * time.Minute)
	if a := actor.From(w.at(admin, p)); a.Has("mediator") {
		t.Fatalf("after the day: %v", a.Roles)
	}
	for name, n := range map[string]identity.NewDeputy{
		"oneself":  {Absent: absent, Deputy: absent, UntilAt: until + 3600_000, Reason: "休假"},
		"the past": {Absent: absent, Deputy: deputy, UntilAt: until - 1, Reason: "休假"},
		"nobody":   {Absent: "01J0000000000000000000000X", Deputy: deputy, UntilAt: until + 3600_000, Reason: "休假"},
	} {
		if _, err := w.AppointDeputy(w.at(admin, p), n); errs.KindOf(err) != errs.Invalid && errs.KindOf(err) != errs.NotFound {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// pile is work of one kind.
type pile struct {
	kind string
	n    int64
	fail error
	got  *[]id.ID
}

func (p pile) Reassign(_ context.Context, from, to id.ID) (string, int64, error) {
	*p.got = append(*p.got, from, to)
	return p.kind, p.n, p.fail
}

func TestAllWorkIsHandedOverInOneAction(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	p, admin := w.open(w.root(), "JIA", "371302", phone)
	officer := w.join(admin, p, "mediator", colleague, password)
	from, to := w.claims(officer).Account, w.claims(admin).Account
	var got []id.ID
	w.RegisterWork(pile{"case", 3, nil, &got})
	w.RegisterWork(pile{"application", 2, nil, &got})
	moved, err := w.HandOver(w.at(admin, p), from, to, "离职交接")
	if err != nil || !slices.Equal(moved, []identity.Moved{{Kind: "case", Count: 3}, {Kind: "application", Count: 2}}) || !slices.Equal(got, []id.ID{from, to, from, to}) {
		t.Fatalf("%v %v %v", moved, got, err)
	}
	if _, err := w.HandOver(w.at(admin, p), from, "01J0000000000000000000000X", "交接"); !errors.Is(err, identity.ErrAccountNotFound) {
		t.Fatalf("to a stranger: %v", err)
	}
}

func TestSecondLookIsDecidedBySomebodyElseWhoMayTakeTheStep(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		p, admin := w.open(w.root(), "JIA", "371302", phone)
		officer := w.join(admin, p, "sourcing_officer", colleague, password)
		mediator := w.join(admin, p, "mediator", streamer, password)
		const step = "admission.application.decide"
		var taken []string
		w.RegisterContinuation(step, func(ctx context.Context, target id.ID, request json.RawMessage) error {
			taken = append(taken, string(target)+string(request)+string(actor.From(ctx).AccountID))
			return nil
		})
		target := id.ID("01J0000000000000000000000T")
		l, err := w.AskSecond(w.at(officer, p), step, target, map[string]bool{"approve": true}, "资料齐全")
		must(t, err)
		if _, err := w.AskSecond(w.at(officer, p), step, target, nil, "again"); !errors.Is(err, identity.ErrLookOpen) {
			t.Fatalf("asked twice: %v", err)
		}
		if _, err := w.DecideSecond(w.at(officer, p), l.ID, 1, true, ""); !errors.Is(err, identity.ErrOwnLook) {
			t.Fatalf("by the one who asked: %v", err)
		}
		if _, err := w.DecideSecond(w.at(mediator, p), l.ID, 1, true, ""); !errors.Is(err, identity.ErrLookRight) {
			t.Fatalf("without the right: %v", err)
		}
		if len(taken) != 0 {
			t.Fatal("taken before anybody agreed")
		}
		l, err = w.DecideSecond(w.at(admin, p), l.ID, 1, true, "同意")
		must(t, err)
		want := string(target) + `{"approve":true}` + string(w.claims(admin).Account)
		if l.State != identity.LookAgreed || !slices.Equal(taken, []string{want}) {
			t.Fatalf("%+v %v", l, taken)
		}
		if _, err := w.DecideSecond(w.at(admin, p), l.ID, 2, true, ""); !errors.Is(err, identity.ErrLookDecided) {
			t.Fatalf("decided twice: %v", err)
		}
	})
}

func TestFailedStepLeavesTheSecondLookOpen(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	p, admin := w.open(w.root(), "JIA", "371302", phone)
	officer := w.join(admin, p, "sourcing_officer", colleague, password)
	refuse := errs.New(errs.Conflict, "test.refused", "不行", "No")
	w.RegisterContinuation("admission.application.decide", func(context.Context, id.ID, json.RawMessage) error { return refuse })
	l, err := w.AskSecond(w.at(officer, p), "admission.application.decide", "01J0000000000000000000000T", nil, "r")
	must(t, err)
	if _, err := w.DecideSecond(w.at(admin, p), l.ID, 1, true, ""); !errors.Is(err, refuse) {
		t.Fatal(err)
	}
	open, err := w.ListSeconds(w.at(admin, p), identity.LookOpen, page.Request{})
	if err != nil || len(open.Items) != 1 {
		t.Fatalf("%+v %v", open, err)
	}
	if _, err := w.AskSecond(w.at(officer, p), "live.session.plan", "01J0000000000000000000000T", nil, "r"); !errors.Is(err, identity.ErrLookContinuation) {
		t.Fatalf("a step nobody can take: %v", err)
	}
}

func TestPortalMembersSignInByCodeAndTicket(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		p, admin := w.open(w.root(), "JIA", "371302", phone)
		w.join(admin, p, "streamer", streamer, "")
		must(t, w.RequestCode(nobody(), streamer, here))
		if w.sms.phone != streamer || len(w.sms.code) != 6 {
			t.Fatalf("%+v", w.sms)
		}
		if _, err := w.LogInWithCode(nobody(), streamer, "00000x", here); !errors.Is(err, identity.ErrCredentials) {
			t.Fatal(err)
		}
		tokens, err := w.LogInWithCode(nobody(), streamer, w.sms.code, here)
		must(t, err)
		must(t, w.may(tokens, p))
		if _, err := w.LogInWithCode(nobody(), streamer, w.sms.code, here); !errors.Is(err, identity.ErrCredentials) {
			t.Fatalf("a code twice: %v", err)
		}
		var member identity.Member
		all, err := w.ListMembers(w.at(admin, p), identity.MemberFilter{Role: "streamer"}, page.Request{})
		must(t, err)
		member = all.Items[0]
		ticket, _, err := w.ShowTicket(w.at(admin, p), member.ID)
		must(t, err)
		_, err = w.LogInWithTicket(nobody(), ticket, here)
		must(t, err)
		if _, err := w.LogInWithTicket(nobody(), ticket, here); !errors.Is(err, identity.ErrCredentials) {
			t.Fatalf("a ticket twice: %v", err)
		}
		ticket, _, err = w.ShowTicket(w.at(admin, p), member.ID)
		must(t, err)
		w.clock.Advance(5 * time.Minute)
		if _, err := w.LogInWithTicket(nobody(), ticket, here); !errors.Is(err, identity.ErrCredentials) {
			t.Fatalf("a ticket after five minutes: %v", err)
		}
	})
}

func TestStaffCannotUseCodesOrTickets(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	p, admin := w.open(w.root(), "JIA", "371302", phone)
	w.join(admin, p, "streamer", phone, password) // the administrator streams too
	must(t, w.RequestCode(nobody(), phone, here))
	must(t, w.RequestCode(nobody(), "13911112222", here))
	if w.sms.code != "" {
		t.Fatalf("a code was sent to %s", w.sms.phone)
	}
	all, err := w.ListMembers(w.at(admin, p), identity.MemberFilter{Role: "streamer"}, page.Request{})
	must(t, err)
	if _, _, err := w.ShowTicket(w.at(admin, p), all.Items[0].ID); !errors.Is(err, identity.ErrNotPortal) {
		t.Fatal(err)
	}
}

func TestCodeGuessingIsBounded(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	p, admin := w.open(w.root(), "JIA", "371302", phone)
	w.join(admin, p, "streamer", streamer, "")
	must(t, w.RequestCode(nobody(), streamer, here))
	for range 5 {
		if _, err := w.LogInWithCode(nobody(), streamer, "999999x", here); !errors.Is(err, identity.ErrCredentials) {
			t.Fatal(err)
		}
	}
	w.clock.Advance(5 * time.Minute)
	if _, err := w.LogInWithCode(nobody(), streamer, w.sms.code, here); !errors.Is(err, identity.ErrLocked) {
		t.Fatalf("%v", err)
	}
	for range 4 {
		must(t, w.RequestCode(nobody(), streamer, here))
	}
	if err := w.RequestCode(nobody(), streamer, here); !errors.Is(err, identity.ErrLocked) {
		t.Fatalf("the sixth message within an hour: %v", err)
	}
}

func TestMachineToken(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d, identity.MFAOff)
		root := w.root()
		p, admin := w.open(root, "JIA", "371302", phone)
		yi, other := w.open(root, "YI", "371311", colleague)
		m, secret, err := w.CreateMachineToken(w.at(admin, p), "转写盒", "transcript", 30)
		must(t, err)
		a, err := w.ActorMachine(nobody(), secret)
		if err != nil || a.ParkID != p || a.Kind != actor.Machine || !a.Has("transcript") {
			t.Fatalf("%+v %v", a, err)
		}
		for _, bad := range []string{"", secret[:30], secret + "a", "sm_00000000000000000000000000000000"} {
			if _, err := w.ActorMachine(nobody(), bad); !errors.Is(err, auth.ErrToken) {
				t.Errorf("%q: %v", bad, err)
			}
		}
		if err := w.RevokeMachineToken(w.at(other, yi), m.ID); !errors.Is(err, identity.ErrTokenNotFound) {
			t.Errorf("another park's token: %v", err)
		}
		must(t, w.RevokeMachineToken(w.at(admin, p), m.ID))
		if _, err := w.ActorMachine(nobody(), secret); !errors.Is(err, auth.ErrToken) {
			t.Errorf("revoked: %v", err)
		}
		_, secret, err = w.CreateMachineToken(w.at(admin, p), "转写盒", "transcript", 1)
		must(t, err)
		w.clock.Advance(24 * time.Hour)
		if _, err := w.ActorMachine(nobody(), secret); !errors.Is(err, auth.ErrToken) {
			t.Errorf("expired: %v", err)
		}
	})
}

func TestSuspendedParkKeepsItsPeopleOut(t *testing.T) {
	w := open(t, dbtest.SQLite(t), identity.MFAOff)
	root := w.root()
	p, admin := w.open(root, "JIA", "371302", phone)
	must(t, w.may(admin, p))
	_, err := w.parks.ChangeParkState(w.platform(root), p, 1, park.Suspended, "欠费")
	must(t, err)
	w.clock.Advance(time.Second)
	if err := w.may(admin, p); !errors.Is(err, park.ErrSuspended) {
		t.Fatal(err)
	}
}
