package evaluation

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"testing"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
)

// The cast: 甲园 with streamer 王 and merchant 赵; evaluators 李 and 陈.
const (
	parkA id.ID = "01J0000000000000000000000A"
	wang  id.ID = "01J000000000000000000000WA"
	zhao  id.ID = "01J000000000000000000000ZH"
	li    id.ID = "01J000000000000000000000A1"
	chen  id.ID = "01J000000000000000000000A2"
	show  id.ID = "01J000000000000000000000S1"
	slip  id.ID = "01J000000000000000000000V1"
)

type world struct {
	*Service
	t     *testing.T
	clock *clock.Manual
	month string
}

type house struct{}

func (house) Roster(context.Context, []id.ID) ([]id.ID, error) { return nil, nil }

func (house) QuotaOf(_ context.Context, g Grade) (int64, error) {
	return map[Grade]int64{A: 10, B: 6, C: 3}[g], nil
}

func (house) Names(_ context.Context, ids []id.ID) (map[id.ID]Subject, error) {
	out := map[id.ID]Subject{}
	for _, i := range ids {
		if k, ok := map[id.ID]Kind{wang: Streamer, zhao: Merchant}[i]; ok {
			out[i] = Subject{i, k, "甲"}
		}
	}
	return out, nil
}

type subjectRow struct {
	TenantID                                                     id.ID `gorm:"primaryKey"`
	ID                                                           id.ID `gorm:"primaryKey"`
	Kind, Form, Name, ShortName, State, StateReason, ContactName string
	CreatedBy                                                    id.ID
	CreatedAt, Version                                           int64
}

func (subjectRow) TableName() string { return "subjects" }

func newWorld(t *testing.T, d *db.DB) *world {
	t.Helper()
	c := clock.NewManual(dbtest.Now)
	ids := id.NewSeeded(c, "evaluation")
	s, err := New(core.Core{DB: d, Clock: c, IDs: ids, Journal: journal.New(d, c), Jobs: job.NewQueue(d, c, ids)}, house{}, house{})
	if err != nil {
		t.Fatal(err)
	}
	w := &world{Service: s, t: t, clock: c, month: clock.DateOf(c.Now()).Month()}
	w.do(staff(li), func(ctx context.Context) error {
		for s, kind := range map[id.ID]string{wang: "streamer", zhao: "merchant"} {
			if err := d.Conn(ctx).Create(&subjectRow{ID: s, Kind: kind, Name: kind, State: "admitted", Version: 1}).Error; err != nil {
				return err
			}
		}
		return nil
	})
	return w
}

func (w *world) do(ctx context.Context, f func(context.Context) error) {
	w.t.Helper()
	if err := w.DB.InTx(ctx, func(ctx context.Context) error { db.MarkAudited(ctx); return f(ctx) }); err != nil {
		w.t.Fatal(err)
	}
}

func staff(account id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: account, ParkID: parkA, Roles: []string{"evaluator"}})
}

func as(role string, subject id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: "01J000000000000000000000P1", ParkID: parkA, Roles: []string{role}, SubjectIDs: []id.ID{subject}})
}

// happened publishes events of the other domains and learns them.
func (w *world) happened(events ...[2]string) {
	w.t.Helper()
	ctx := staff(li)
	last, err := w.Journal.Last(ctx, parkA)
	if err != nil {
		w.t.Fatal(err)
	}
	w.do(ctx, func(ctx context.Context) error {
		for _, e := range events {
			if err := w.Journal.Publish(ctx, e[0], slip, raw(e[1])); err != nil {
				return err
			}
		}
		return nil
	})
	all, err := w.Journal.After(ctx, parkA, last, 100, Kinds()...)
	if err != nil || len(all) != len(events) {
		w.t.Fatal(len(all), err)
	}
	w.do(ctx, func(ctx context.Context) error {
		for _, e := range all {
			if err := w.Learn(ctx, e); err != nil {
				return err
			}
		}
		return nil
	})
}

type raw string

func (r raw) MarshalJSON() ([]byte, error) { return []byte(r), nil }

func (w *world) aMonth() {
	w.happened(
		[2]string{"live.session_ended", fmt.Sprintf(`{"session":%q,"streamers":[%q],"gate":"green"}`, show, wang)},
		[2]string{"live.results_imported", fmt.Sprintf(`{"session":%q,"merchant":%q,"net_fen":500,"orders":10,"refund_orders":1,"shares":[{"streamer":%q}]}`, show, zhao, wang)},
		[2]string{"live.results_imported", fmt.Sprintf(`{"session":%q,"merchant":%q,"net_fen":900000,"orders":100,"refund_orders":2,"shares":[{"streamer":%q}]}`, show, zhao, wang)},
		[2]string{"conduct.violation_confirmed", fmt.Sprintf(`{"violation_id":%q,"subject_id":%q,"subject_kind":"streamer","points":6}`, slip, wang)},
		[2]string{"conduct.appeal_decided", fmt.Sprintf(`{"violation_id":%q,"subject_id":%q,"points_after":3}`, slip, wang)},
		[2]string{"mediation.case_opened", fmt.Sprintf(`{"merchant_id":%q}`, zhao)},
	)
	w.clock.Advance(32 * 24 * time.Hour)
}

func (w *world) of(subject id.ID) Snapshot {
	w.t.Helper()
	all, err := w.ListSnapshots(staff(li), Filter{SubjectID: subject})
	if err != nil || len(all.Items) != 1 {
		w.t.Fatal(len(all.Items), err)
	}
	return all.Items[0]
}

func TestAMonth(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		if _, err := w.RunMonth(staff(li), w.month); !errors.Is(err, ErrMonth) {
			t.Fatal("a running month:", err)
		}
		w.aMonth()
		for n, want := range []int{2, 0} {
			if got, err := w.RunMonth(staff(li), w.month); err != nil || got != want {
				t.Fatalf("run %d: %d %v", n, got, err)
			}
		}
		// 3 points after the appeal: 7000 × 0.30; the rest that is known is perfect.
		v := w.of(wang)
		if v.Score != (3000*7000+4000*10000)/7000 || v.Grade != A {
			t.Fatalf("%d %s %+v", v.Score, v.Grade, v.Question.Inputs)
		}
		x, err := w.Snapshot(staff(li), v.ID)
		if err != nil || x.Result.Hash != v.Hash || x.Result.Score != v.Score || *x.ProposedQuota != 10 {
			t.Fatalf("computed again: %+v %v", x.Result, err)
		}
		facts, err := w.ListFacts(staff(li), FactFilter{SubjectID: wang, Month: w.month, Indicator: "violation_points"})
		if err != nil || len(facts.Items) != 1 || facts.Items[0].Numerator != 3 || facts.Items[0].SourceID != slip || facts.Items[0].SourceKind != "violation" {
			t.Fatalf("%+v %v", facts.Items, err)
		}
	})
}

func TestRebuildEqualsWhatWasLearned(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	w.aMonth()
	sums := func() (out [][]sum) {
		from, to, _ := period(w.month)
		for _, s := range []id.ID{wang, zhao} {
			v, err := w.store.sums(staff(li), from, to, s)
			if err != nil || len(v) == 0 {
				t.Fatal(v, err)
			}
			out = append(out, v)
		}
		return out
	}
	was := sums()
	if err := w.Rebuild(staff(li)); err != nil {
		t.Fatal(err)
	}
	if now := sums(); !reflect.DeepEqual(was, now) {
		t.Fatalf("%+v\n%+v", was, now)
	}
}

func TestOnlyItsOwnAndOnlyPublished(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	w.aMonth()
	if err := w.Propose(staff(li)); err != nil {
		t.Fatal(err)
	}
	v := w.of(wang)
	if _, err := w.Snapshot(as("streamer", wang), v.ID); !errors.Is(err, ErrSnapshotNotFound) {
		t.Fatal("before publication:", err)
	}
	if _, err := w.ConfirmConsequence(staff(li), v.ID, v.Version, 6, "按等级"); !errors.Is(err, ErrState) {
		t.Fatal("a consequence of a proposal:", err)
	}
	v, err := w.Publish(staff(li), v.ID, v.Version)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Publish(staff(li), v.ID, v.Version); !errors.Is(err, ErrState) {
		t.Fatal("twice:", err)
	}
	if _, err := w.Snapshot(as("streamer", wang), v.ID); err != nil {
		t.Fatal(err)
	}
	other := as("merchant", zhao)
	_, _, projected := w.Project(other, wang, w.month)
	_, read := w.Snapshot(other, v.ID)
	_, appealed := w.FileAppeal(other, v.ID, "不服")
	_, listed := w.ListFacts(other, FactFilter{SubjectID: wang, Month: w.month})
	if !errors.Is(projected, ErrSubjectNotFound) || !errors.Is(read, ErrSnapshotNotFound) || !errors.Is(appealed, ErrSnapshotNotFound) || !errors.Is(listed, ErrSubjectNotFound) {
		t.Fatal(projected, read, appealed, listed)
	}
	if all, err := w.ListSnapshots(other, Filter{}); err != nil || len(all.Items) != 0 {
		t.Fatal(all.Items, err)
	}
}

func TestAnAppealKeepsBothFigures(t *testing.T) {
	w := newWorld(t, dbtest.SQLite(t))
	w.aMonth()
	if err := w.Propose(staff(li)); err != nil {
		t.Fatal(err)
	}
	v := w.of(wang)
	v, err := w.Publish(staff(li), v.ID, v.Version)
	if err != nil {
		t.Fatal(err)
	}
	a, err := w.FileAppeal(as("streamer", wang), v.ID, "数据有误")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.FileAppeal(as("streamer", wang), v.ID, "再次"); !errors.Is(err, ErrAppealed) {
		t.Fatal(err)
	}
	to, beyond := int64(7200), int64(10001)
	if _, err := w.DecideAppeal(staff(li), a.ID, a.Version, &to, "核实"); !errors.Is(err, ErrSamePerson) {
		t.Fatal(err)
	}
	if _, err := w.DecideAppeal(staff(chen), a.ID, a.Version, &beyond, "核实"); !errors.Is(err, ErrScore) {
		t.Fatal(err)
	}
	a, err = w.DecideAppeal(staff(chen), a.ID, a.Version, &to, "核实")
	if err != nil || a.ScoreBefore != v.Score || a.ScoreAfter != 7200 || a.DecidedBy != chen {
		t.Fatalf("%+v %v", a, err)
	}
	now := w.of(wang)
	if now.Score != v.Score || now.Grade != A || now.EffectiveScore() != 7200 || now.EffectiveGrade() != B || now.Hash != v.Hash {
		t.Fatalf("%+v", now)
	}
	if _, ok, err := w.SampleQuota(staff(li), wang); ok || err != nil {
		t.Fatal("nobody confirmed a quota:", ok, err)
	}
	if _, err := w.ConfirmConsequence(staff(chen), now.ID, now.Version, 6, "按等级 B"); err != nil {
		t.Fatal(err)
	}
	if n, ok, err := w.SampleQuota(staff(li), wang); n != 6 || !ok || err != nil {
		t.Fatal(n, ok, err)
	}
}
