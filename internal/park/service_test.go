package park_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/park"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/pubcode"
)

const operator = id.ID("01J0000000000000000000000P")

// world is one deployment with its clock.
type world struct {
	*park.Service
	clock *clock.Manual
	codes *pubcode.Book
}

func open(t *testing.T, d *db.DB) world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ring, err := keyring.Open(t.TempDir(), true)
	if err != nil {
		t.Fatal(err)
	}
	ids := id.NewSeeded(c, t.Name())
	k := core.Core{DB: d, Clock: c, IDs: ids, Ring: ring, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}
	codes := pubcode.New(d, c, ids, ring)
	s, err := park.New(k, codes)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Seed(context.Background()); err != nil {
		t.Fatal(err)
	}
	return world{s, c, codes}
}

// platform is the context of the platform operator; in one of a park's people.
func platform() context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: operator})
}

func in(p id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: operator, ParkID: p})
}

func (w world) open(t *testing.T, code, region string, flags ...park.Flag) id.ID {
	t.Helper()
	if len(flags) == 0 {
		flags = []park.Flag{park.Lessor}
	}
	p, err := w.OpenPark(platform(), park.NewPark{Name: "甲园 " + code, Code: code, RegionCode: region, Flags: flags})
	if err != nil {
		t.Fatal(err)
	}
	return p.ID
}

func TestOpenedParkKnowsItsPlaceAndDuties(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		p := w.open(t, "JIA", "371302", park.Lessor, park.SelectionService)
		got, err := w.Summary(in(p), p)
		if err != nil || got.RegionPath != "山东省临沂市兰山区" || !slices.Equal(got.Flags, []park.Flag{park.Lessor, park.SelectionService}) {
			t.Fatalf("%+v %v", got, err)
		}
		if err := w.Seed(context.Background()); err != nil {
			t.Fatal("a second seed:", err)
		}
		c, err := w.codes.Find(dbtest.Ctx(actor.Actor{Kind: actor.Anonymous}), park.CodeComplaint, w.ComplaintCode(p))
		if err != nil || c.Park != p {
			t.Fatalf("complaint code leads to %+v, %v", c, err)
		}
		_, err = w.OpenPark(platform(), park.NewPark{Name: "乙园", Code: "JIA", RegionCode: "371302", Flags: []park.Flag{park.Lessor}})
		if !errors.Is(err, park.ErrCodeTaken) {
			t.Fatalf("second park of one code: %v", err)
		}
		all, err := w.ListParks(platform(), "甲", page.Request{})
		if err != nil || len(all.Items) != 1 || all.Items[0].RegionCode != "371302" {
			t.Fatalf("%+v %v", all, err)
		}
	})
}

func TestParkIsRefusedWithEveryReason(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	_, err := w.OpenPark(platform(), park.NewPark{Name: "甲", Code: "a", Flags: []park.Flag{"landlord"}})
	var e *errs.Error
	if !errors.As(err, &e) || len(e.Fields) != 3 {
		t.Fatalf("%v", err)
	}
	_, err = w.OpenPark(platform(), park.NewPark{Name: "莱芜园", Code: "LW", RegionCode: "371202", Flags: []park.Flag{park.Lessor}})
	if !errors.Is(err, park.ErrRegion) {
		t.Fatalf("an abolished district: %v", err)
	}
}

// The traps of administrative codes: nothing may be read off their digits.
func TestParksInFollowsTheClosure(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		at := map[string]id.ID{}
		for i, region := range []string{"371302", "371371", "371302001-S", "419001", "441900", "500101", "510104", "331002", "331102", "110101"} {
			at[region] = w.open(t, "P"+string(rune('A'+i)), region)
		}
		for _, c := range []struct {
			unit  string
			parks []string
		}{
			{"371302", []string{"371302", "371302001-S"}},           // a county and its station
			{"371302001-S", []string{"371302001-S"}},                // the station alone
			{"371300", []string{"371302", "371371", "371302001-S"}}, // a city and its zone
			{"410000", []string{"419001"}},                          // a county directly below its province
			{"441900", []string{"441900"}},                          // a city without counties
			{"500000", []string{"500101"}},                          // Chongqing is not Sichuan
			{"331000", []string{"331002"}},                          // Taizhou is not Lishui
			{"110000", []string{"110101"}},                          // a municipality has no city between
			{"370100", nil},                                         // nothing there
			{"100000", []string{"371302", "371371", "371302001-S", "419001", "441900", "500101", "510104", "331002", "331102", "110101"}},
		} {
			want := []id.ID{}
			for _, r := range c.parks {
				want = append(want, at[r])
			}
			slices.Sort(want)
			got, err := w.ParksIn(platform(), c.unit)
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("%s: %v, want %v (%v)", c.unit, got, want, err)
			}
		}
	})
}

func TestFlagsSwitchDutiesByDate(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	p := w.open(t, "JIA", "371302")
	ctx := in(p)
	f, err := w.AddFlag(ctx, park.ActualRoomOperator, "2026-10-01", "代运营合同 2026-08")
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[clock.Date]bool{"2026-09-30": false, "2026-10-01": true, "2026-12-31": true} {
		if got, err := w.HasFlag(ctx, park.ActualRoomOperator, day); err != nil || got != want {
			t.Errorf("%s: %v %v", day, got, err)
		}
	}
	if _, err := w.AddFlag(ctx, park.ActualRoomOperator, "2026-11-01", "again"); !errors.Is(err, park.ErrFlagHeld) {
		t.Fatalf("held twice: %v", err)
	}
	if _, err := w.EndFlag(ctx, f.ID, "2026-10-01", "合同终止"); !errors.Is(err, park.ErrInput) {
		t.Fatalf("ended before it began: %v", err)
	}
	if _, err := w.EndFlag(ctx, f.ID, "2026-12-01", "合同终止"); err != nil {
		t.Fatal(err)
	}
	if got, _ := w.HasFlag(ctx, park.ActualRoomOperator, "2026-12-01"); got {
		t.Error("holds on the day it ended")
	}
	duties := w.Duties(park.ActualRoomOperator)
	if len(duties) == 0 || !slices.ContainsFunc(duties, func(d park.Duty) bool { return d.Article == "O117 30" }) {
		t.Errorf("%+v", duties)
	}
}

func TestSettingKeepsEveryVersion(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		ctx := in(w.open(t, "JIA", "371302"))
		other := in(w.open(t, "YI", "371311"))
		put := func(version int64, value string) error {
			_, err := w.ChangeSetting(ctx, "sample_quota", version, json.RawMessage(value))
			return err
		}
		if err := put(0, `{"default":5,"by_grade":{"A":9}}`); err != nil {
			t.Fatal(err)
		}
		if err := put(0, `{"default":6,"by_grade":{}}`); !errors.Is(err, db.ErrStale) {
			t.Fatalf("a second first version: %v", err)
		}
		if err := put(1, `{"default":7,"by_grade":{}}`); err != nil {
			t.Fatal(err)
		}
		now, err := w.Settings(ctx)
		if err != nil || now.SampleQuota.For("A") != 7 || now.ProvisionalDays.Days != 30 {
			t.Fatalf("%+v %v", now, err)
		}
		var was park.SampleQuota
		if err := w.SettingAt(ctx, "sample_quota", 1, &was); err != nil || was.For("A") != 9 {
			t.Fatalf("%+v %v", was, err)
		}
		if untouched, err := w.Settings(other); err != nil || untouched.SampleQuota.For("A") != 10 {
			t.Fatalf("another park's setting: %+v %v", untouched, err)
		}
	})
}

func TestSettingsAreChecked(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	ctx := in(w.open(t, "JIA", "371302"))
	for _, c := range []struct{ name, value, pointer string }{
		{"four_eyes", `{"enabled":true,"operations":[]}`, "/value/operations"},
		{"four_eyes", `{"enabled":true,"operations":["DROP TABLE"]}`, "/value/operations/0"},
		{"four_eyes", `{"enabled":true,"operations":["ledger.payout.make"]}`, "/value/operations/0"},
		{"case_mode", `{"default":"entrusted","allowed":["entrusted"],"basis":""}`, "/value/basis"},
		{"case_mode", `{"default":"odr_enterprise","allowed":["own_desk"],"basis":"协议"}`, "/value/default"},
		{"quiet_hours", `{"from":"24:00","to":"07:00"}`, "/value/from"},
		{"provisional_days", `{"days":0}`, "/value/days"},
		{"provisional_days", `{"days":30,"hours":1}`, "/value"},
		{"gate_level", `{"level":"off","blocking":[]}`, "/value/level"},
		{"points_ladder", `{"steps":[{"points":6,"step":"talk"},{"points":3,"step":"fine"}],"reset_months":12}`, "/value/steps/1/points"},
		{"sample_quota", `{"default":-1}`, "/value/default"},
	} {
		_, err := w.ChangeSetting(ctx, c.name, 0, json.RawMessage(c.value))
		var e *errs.Error
		if !errors.As(err, &e) || !errors.Is(err, park.ErrInput) || e.Fields[0].Pointer != c.pointer {
			t.Errorf("%s %s: %v", c.name, c.value, err)
		}
	}
	w.OfferSecondLooks([]string{"admission.application.decide"})
	if _, err := w.ChangeSetting(ctx, "four_eyes", 0, json.RawMessage(`{"enabled":true,"operations":["admission.application.decide"]}`)); err != nil {
		t.Error(err)
	}
	if _, err := w.ChangeSetting(ctx, "colour", 0, json.RawMessage(`{}`)); !errors.Is(err, park.ErrSettingUnknown) {
		t.Errorf("unknown setting: %v", err)
	}
}

func TestSharingList(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	ctx := in(w.open(t, "JIA", "371302"))
	if _, err := w.ChangeSharing(ctx, park.ShareFilings, 0, false); !errors.Is(err, park.ErrItemMandatory) {
		t.Fatalf("mandatory: %v", err)
	}
	if _, err := w.ChangeSharing(ctx, "everything", 0, true); !errors.Is(err, park.ErrItemUnknown) {
		t.Fatalf("unknown: %v", err)
	}
	other := w.open(t, "YIN", "371302")
	withheld := func() map[id.ID][]park.Item {
		got, err := w.Withheld(dbtest.Ctx(actor.Actor{Kind: actor.Account, Parks: []id.ID{actor.From(ctx).ParkID, other}}), []id.ID{actor.From(ctx).ParkID, other})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	if got := withheld()[actor.From(ctx).ParkID]; !slices.Contains(got, park.ShareDocuments) || slices.Contains(got, park.ShareHits) {
		t.Errorf("untouched: %v", got)
	}
	if _, err := w.ChangeSharing(ctx, park.ShareHits, 0, false); err != nil {
		t.Fatal(err)
	}
	if got := withheld(); !slices.Contains(got[actor.From(ctx).ParkID], park.ShareHits) || slices.Contains(got[other], park.ShareHits) {
		t.Errorf("one park withheld it, the other did not: %v", got)
	}
}

func TestStudioLiesOnAFloorOfItsBuilding(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	a, b := in(w.open(t, "JIA", "371302")), in(w.open(t, "YI", "371311"))
	house, err := w.AddBuilding(a, park.Building{Name: "1号楼", Address: "兰山区某路1号", Floors: 6})
	if err != nil {
		t.Fatal(err)
	}
	v := park.Studio{BuildingID: house.ID, Floor: 3, Code: "A-301", Name: "301直播间", AreaSqm: 40}
	got, err := w.AddStudio(a, v)
	if err != nil || got.State != park.StudioOpen {
		t.Fatal(got, err)
	}
	if _, err := w.AddStudio(a, v); !errors.Is(err, park.ErrStudioCodeTaken) {
		t.Errorf("code twice: %v", err)
	}
	v.Code, v.Floor = "A-901", 9
	if _, err := w.AddStudio(a, v); !errors.Is(err, park.ErrInput) {
		t.Errorf("no such floor: %v", err)
	}
	v.Floor = 1
	if _, err := w.AddStudio(b, v); !errors.Is(err, park.ErrBuildingNotFound) {
		t.Errorf("another park's building: %v", err)
	}
	if _, err := w.StudioByID(b, got.ID); !errors.Is(err, park.ErrStudioNotFound) {
		t.Errorf("another park's studio: %v", err)
	}
	closed := park.StudioClosed
	if _, err := w.ChangeStudio(a, got.ID, 1, park.StudioChange{State: &closed}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.ChangeStudio(a, got.ID, 1, park.StudioChange{State: &closed}); !errors.Is(err, db.ErrStale) {
		t.Errorf("old version: %v", err)
	}
}

func TestSuspendedPark(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	p := w.open(t, "JIA", "371302")
	got, err := w.ChangeParkState(platform(), p, 1, park.Suspended, "欠费")
	if err != nil || got.State != park.Suspended || got.Version != 2 {
		t.Fatal(got, err)
	}
	if _, err := w.ChangeParkState(platform(), p, 2, park.Suspended, "again"); !errors.Is(err, park.ErrSameState) {
		t.Fatal(err)
	}
}
