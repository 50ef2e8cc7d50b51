package live

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// terms lists the hits of a session that stand, by term and what was said.
func (h house) standing(t *testing.T, session id.ID) []string {
	t.Helper()
	all, err := h.Hits(staff(), HitFilter{SessionID: session, Page: page.Request{Limit: 200}})
	if err != nil {
		t.Fatal(err)
	}
	out := []string{}
	for _, x := range all.Items {
		if x.State != HitDismissed {
			out = append(out, fmt.Sprintf("%s@%d+%d", x.Term, x.Seq, x.Start))
		}
	}
	slices.Sort(out)
	return out
}

func (h house) say(t *testing.T, session id.ID, chunks ...Chunk) Receipt {
	t.Helper()
	r, err := h.IngestChunks(machine(), session, chunks)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestTermsAcrossBorders(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	h.near.terms = map[string]HitSeverity{"全国第一": Grave, "最便宜": Serious, "顶级": Slight, "第一": Slight}
	x := h.onAir(t, selfRun())
	for _, c := range []struct {
		name  string
		order []int
		parts []string
		want  []string
	}{
		{"split in two", []int{0, 1}, []string{"我们全国", "第一的茶"}, []string{"全国第一@0+2", "第一@1+0"}},
		{"split in two, late first half", []int{1, 0}, []string{"我们全国", "第一的茶"}, []string{"全国第一@0+2", "第一@1+0"}},
		{"split in three", []int{2, 0, 1}, []string{"今天最", "便", "宜"}, []string{"最便宜@0+2"}},
		{"a gap is no neighbour", []int{0, 2}, []string{"最", "", "便宜"}, nil},
		{"a phrase that clears the word comes later", []int{0, 1}, []string{"第一", "时间发货"}, nil},
		{"a phrase that clears the word came first", []int{1, 0}, []string{"第一", "时间发货"}, nil},
		{"the same words heard twice", []int{0, 1}, []string{"这款是顶级的好茶", "顶级的好茶大家看"}, []string{"顶级@0+3"}},
		{"the same words heard twice, second first", []int{1, 0}, []string{"这款是顶级的好茶", "顶级的好茶大家看"}, []string{"顶级@1+0"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := h.db.Sandbox(staff(), func() {
				for _, i := range c.order {
					h.say(t, x.ID, Chunk{int64(i), int64(i) * 5000, c.parts[i]})
				}
				if got := h.standing(t, x.ID); !slices.Equal(got, c.want) && len(got)+len(c.want) > 0 {
					t.Errorf("got %v, want %v", got, c.want)
				}
			})
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}

// However the pieces of a speech arrive, the same hits stand in the end.
func TestArrivalDoesNotMatter(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	x := h.onAir(t, selfRun())
	words := rapid.SampledFrom([]string{"第一", "时间", "全国", "最", "便宜", "好茶", "大家", "顶级", "来", "看一下"})
	rapid.Check(t, func(t *rapid.T) {
		speech := []rune(strings.Join(rapid.SliceOfN(words, 4, 14).Draw(t, "words"), ""))
		var chunks []Chunk
		for at := 0; at < len(speech); {
			n := min(len(speech)-at, rapid.IntRange(1, minOverlap-1).Draw(t, "runes"))
			chunks = append(chunks, Chunk{int64(len(chunks)), int64(at) * 250, string(speech[at : at+n])})
			at += n
		}
		arrive := rapid.Permutation(chunks).Draw(t, "order")
		repeats := rapid.SliceOfN(rapid.SampledFrom(chunks), 0, 3).Draw(t, "repeats")
		whole, _ := h.near.Scan(staff(), string(speech), "")
		want := []string{}
		for _, m := range whole.Matches {
			at := 0
			for _, c := range chunks {
				if n := len([]rune(c.Text)); m.Start < at+n {
					want = append(want, fmt.Sprintf("%s@%d+%d", m.Term, c.Seq, m.Start-at))
					break
				} else {
					at += n
				}
			}
		}
		slices.Sort(want)
		err := h.db.Sandbox(staff(), func() {
			for _, c := range append(arrive, repeats...) {
				if _, err := h.IngestChunks(machine(), x.ID, []Chunk{c}); err != nil {
					t.Fatal(err)
				}
			}
			all, err := h.Hits(staff(), HitFilter{SessionID: x.ID, Page: page.Request{Limit: 200}})
			if err != nil {
				t.Fatal(err)
			}
			got := []string{}
			for _, y := range all.Items {
				if y.State != HitDismissed {
					got = append(got, fmt.Sprintf("%s@%d+%d", y.Term, y.Seq, y.Start))
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Fatalf("%q in %v: got %v, want %v", string(speech), chunks, got, want)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestIngestIsIdempotent(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := build(t, d)
		x := h.onAir(t, selfRun())
		batch := []Chunk{{1, 1000, "这是全国第一的茶"}, {2, 4000, "最便宜"}, {1, 1000, "这是全国第一的茶"}}
		if r := h.say(t, x.ID, batch...); r.Stored != 2 || r.Repeated != 1 || r.Hits != 3 {
			t.Fatalf("%+v", r)
		}
		if r := h.say(t, x.ID, batch...); r.Stored != 0 || r.Repeated != 3 || r.Hits != 0 {
			t.Fatalf("%+v", r)
		}
		if r := h.say(t, x.ID, Chunk{2, 4000, "别的话"}); r.Stored != 0 || len(r.Conflicting) != 1 || r.Conflicting[0] != 2 {
			t.Fatalf("%+v", r)
		}
		all, err := h.Hits(as(wangA, "streamer", wang), HitFilter{})
		if err != nil || len(all.Items) != 3 || all.Items[0].StreamerID != wang || all.Items[0].SlotID == "" {
			t.Fatalf("%+v %v", all.Items, err)
		}
		if all, err := h.Hits(as(wangA, "streamer", chen), HitFilter{}); err != nil || len(all.Items) != 0 {
			t.Fatalf("a colleague reads the slips: %v %v", all.Items, err)
		}
		board, err := h.Board(staff())
		if err != nil || len(board.Sessions) != 1 || board.Sessions[0].Hits.Grave != 1 || board.Sessions[0].Hits.Open != 3 || board.Sessions[0].On[0].StreamerID != wang || len(board.Sessions[0].Latest) != 3 {
			t.Fatalf("%+v %v", board, err)
		}
	})
}

func TestSpeechStartsAForgottenSession(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	x := h.planned(t, selfRun())
	h.clock.Set(clock.FromMillis(at(-2)))
	if _, err := h.IngestChunks(machine(), x.ID, []Chunk{{0, 0, "试音"}}); !errors.Is(err, ErrNotOnAir) {
		t.Fatalf("speech three hours ahead was taken: %v", err)
	}
	h.clock.Set(clock.FromMillis(at(1)))
	h.say(t, x.ID, Chunk{0, 0, "大家好"})
	card, err := h.Session(staff(), x.ID)
	if err != nil || card.State != Live || card.StartReason == "" || card.StartedAt != at(1) {
		t.Fatalf("%+v %v", card, err)
	}
	if _, err := h.EndSession(staff(), x.ID, card.Version); err != nil {
		t.Fatal(err)
	}
	h.clock.Set(clock.FromMillis(at(25)))
	h.say(t, x.ID, Chunk{9, 9000, "迟到的话"})
	h.clock.Set(clock.FromMillis(at(25) + 1))
	if _, err := h.IngestChunks(machine(), x.ID, []Chunk{{10, 0, "太迟"}}); !errors.Is(err, ErrNotOnAir) {
		t.Fatalf("%v", err)
	}
}

func TestCorrectDismissConfirm(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := build(t, d)
		x := h.onAir(t, selfRun())
		h.say(t, x.ID, Chunk{0, 60_000, "全国第一，最便宜"}, Chunk{1, 70_000, "再说一次最便宜"})
		hits, _ := h.Hits(staff(), HitFilter{SessionID: x.ID})
		by := map[string]HitView{}
		for _, y := range hits.Items {
			by[fmt.Sprint(y.Term, y.Seq)] = y
		}
		grave, cheap, again := by["全国第一0"], by["最便宜0"], by["最便宜1"]
		if _, err := h.CorrectHit(as(wangA, "streamer", chen), cheap.ID, 1, Put{Words: "口误"}); !errors.Is(err, ErrHitNotFound) {
			t.Fatalf("a colleague corrected: %v", err)
		}
		h.clock.Set(clock.FromMillis(at(1) + 60_000 + onTheSpotMS))
		got, err := h.CorrectHit(as(wangA, "streamer", wang), cheap.ID, 1, Put{Words: "口误，以页面价格为准"})
		if err != nil || got.State != HitCorrected {
			t.Fatalf("%+v %v", got, err)
		}
		if _, err := h.CorrectHit(staff(), again.ID, 1, Put{Words: "更正", SpokenAt: at(9)}); !errors.Is(err, ErrCorrectionTime) {
			t.Fatalf("a correction in the future: %v", err)
		}
		if got, err = h.DismissHit(staff(), again.ID, 1, "引用观众原话"); err != nil || got.State != HitDismissed || got.DecidedBy != li {
			t.Fatalf("%+v %v", got, err)
		}
		if _, err := h.ConfirmHit(staff(), again.ID, 2, "反悔", ""); !errors.Is(err, ErrHitDecided) {
			t.Fatalf("%v", err)
		}
		if _, err := h.DismissHit(staff(), grave.ID, 7, "x"); !errors.Is(err, db.ErrStale) {
			t.Fatalf("%v", err)
		}
		list, _, err := h.Corrections(staff(), x.ID)
		if err != nil || len(list) != 1 || !list[0].OnTheSpot || list[0].StreamerID != wang || list[0].HitID != cheap.ID {
			t.Fatalf("%+v %v", list, err)
		}
		// A corrected slip and a grave one become one incident, as grave as the graver.
		one, err := h.ConfirmHit(staff(), cheap.ID, got0(by, "最便宜0").Version+1, "屡次出现", "")
		if err != nil {
			t.Fatal(err)
		}
		two, err := h.ConfirmHit(staff(), grave.ID, 1, "绝对化用语", "")
		if err != nil || one.IncidentID == "" || one.IncidentID != two.IncidentID {
			t.Fatalf("%+v %+v %v", one, two, err)
		}
		h.escalated(t, one.IncidentID)
	})
}

func got0(by map[string]HitView, k string) HitView { return by[k] }

func (h house) escalated(t *testing.T, incident id.ID) {
	t.Helper()
	n, err := h.Incident(staff(), incident)
	if err != nil || n.Severity != Grave || len(n.Hits) != 2 {
		t.Fatalf("%+v %v", n, err)
	}
	h.near.refuse = ErrNobody
	if _, err := h.EscalateIncident(staff(), incident, n.Version, Escalation{Summary: "绝对化用语"}); !errors.Is(err, ErrNobody) {
		t.Fatal(err)
	}
	if again, _ := h.Incident(staff(), incident); again.State != IncidentOpen || again.BundleID != "" {
		t.Fatalf("half an escalation stayed: %+v", again.Incident)
	}
	h.near.refuse, h.near.bundles, h.near.violations = nil, nil, nil
	n, err = h.EscalateIncident(staff(), incident, n.Version, Escalation{Summary: "绝对化用语", Code: "absolute_terms"})
	if err != nil || n.State != IncidentEscalated || n.BundleID == "" || n.ViolationID == "" {
		t.Fatalf("%+v %v", n, err)
	}
	v := h.near.violations[0]
	if v.SubjectID != wang || v.Severity != Grave || v.Code != "absolute_terms" || v.OccurredAt != at(1)+60_000 {
		t.Fatalf("%+v", v)
	}
	parts := map[string]string{}
	for _, p := range h.near.bundles[0].Parts {
		parts[p.Name] = string(p.Content)
	}
	if !strings.Contains(parts["transcript.txt"], "[2026-09-15 10:01:00.000] 王小月: 全国第一，最便宜\n") || !strings.Contains(parts["hits.json"], "全国第一") || len(parts) != 5 {
		t.Fatalf("%v", parts)
	}
	if _, err := h.CloseIncident(staff(), incident, n.Version, "x"); !errors.Is(err, ErrIncidentClosed) {
		t.Fatal(err)
	}
}

func TestTranscriptFile(t *testing.T) {
	h := build(t, dbtest.SQLite(t))
	x := h.onAir(t, selfRun())
	h.near.files[file] = "1\n00:00:01,000 --> 00:00:03,000\n这是全国\n\n2\n00:00:03,000 --> 00:00:04,000\n第一的茶\n\nbad --> line\n\n"
	one, err := h.ImportTranscript(staff(), x.ID, file)
	if err != nil {
		t.Fatal(err)
	}
	run := func() {
		if _, err := h.worker.RunDue(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	run()
	one, err = h.TranscriptImport(staff(), one.ID)
	if err != nil || one.State != "done" || one.Format != "srt" || one.GoodLines != 2 || one.BadLines != 1 || one.Bad[0].Line != 9 || one.StoredChunks != 2 {
		t.Fatalf("%+v %v", one, err)
	}
	want := []string{"全国第一@0+2", "第一@1+0"}
	if got := h.standing(t, x.ID); !slices.Equal(got, want) {
		t.Fatalf("%v", got)
	}
	again, err := h.ImportTranscript(staff(), x.ID, file)
	if err != nil {
		t.Fatal(err)
	}
	run()
	if again, _ = h.TranscriptImport(staff(), again.ID); again.State != "done" || again.HitsFound != 0 {
		t.Fatalf("%+v", again)
	}
	if got := h.standing(t, x.ID); !slices.Equal(got, want) {
		t.Fatalf("the same file twice: %v", got)
	}
	pieces, err := h.Transcript(as(zhao, "merchant", shop), x.ID, Span{0, 2000}, page.Request{})
	if err != nil || len(pieces.Items) != 1 || pieces.Items[0].Speaker != "王小月" || pieces.Items[0].OffsetMS != 1000 {
		t.Fatalf("%+v %v", pieces, err)
	}
	if _, err := h.ImportTranscript(staff(), x.ID, "01J00000000000000000000FE9"); !errors.Is(err, ErrFileNotFound) {
		t.Fatal(err)
	}
}
