package result

import (
	"fmt"
	"strings"
	"testing"

	"sitong/internal/kernel/id"
	"sitong/internal/live"
)

const h = int64(3600_000)

func TestMatch(t *testing.T) {
	a := live.Session{ID: "A", PlannedStart: 20 * h, PlannedEnd: 28 * h} // 20:00 to 04:00 next day
	b := live.Session{ID: "B", PlannedStart: 28 * h, PlannedEnd: 36 * h}
	gone := live.Session{ID: "C", PlannedStart: 20 * h, PlannedEnd: 28 * h, State: live.Cancelled}
	ran := live.Session{ID: "D", PlannedStart: 10 * h, PlannedEnd: 11 * h, StartedAt: 20 * h, EndedAt: 28 * h, State: live.Ended}
	for _, c := range []struct {
		name       string
		from, to   int64
		sessions   []live.Session
		state      RowState
		session    id.ID
		candidates string
	}{
		{"over midnight", 20*h + 300_000, 28*h + 600_000, []live.Session{a}, RowMatched, "A", "[{A 9895}]"},
		{"16 hours over two sessions", 20 * h, 36 * h, []live.Session{a, b}, RowAmbiguous, "", "[{A 10000} {B 10000}]"},
		{"a short test inside a session", 21 * h, 21*h + 600_000, []live.Session{a}, RowMatched, "A", "[{A 10000}]"},
		{"exactly half", 24 * h, 32 * h, []live.Session{a}, RowMatched, "A", "[{A 5000}]"},
		{"less than half is for a person", 25 * h, 33 * h, []live.Session{a}, RowAmbiguous, "", "[{A 3750}]"},
		{"half and less than half", 23 * h, 31 * h, []live.Session{b, a}, RowMatched, "A", "[{A 6250} {B 3750}]"},
		{"half each", 24 * h, 32 * h, []live.Session{a, b}, RowAmbiguous, "", "[{A 5000} {B 5000}]"},
		{"touching is not overlapping", 28 * h, 30 * h, []live.Session{a}, RowUnmatched, "", "[]"},
		{"a cancelled session", 20 * h, 28 * h, []live.Session{gone}, RowUnmatched, "", "[]"},
		{"as it ran, not as planned", 20 * h, 28 * h, []live.Session{ran}, RowMatched, "D", "[{D 10000}]"},
		{"none", 20 * h, 28 * h, nil, RowUnmatched, "", "[]"},
	} {
		r := Row{Started: c.from, Ended: c.to}
		r.match(c.sessions)
		if r.State != c.state || r.SessionID != c.session || fmt.Sprint(r.Candidates) != c.candidates {
			t.Errorf("%s: %s %s %v", c.name, r.State, r.SessionID, r.Candidates)
		}
	}
}

func TestShareIsNeverDivided(t *testing.T) {
	slot := func(name, who string, from, to int64) live.Slot {
		return live.Slot{ID: id.ID(name), StreamerID: id.ID(who), From: from, To: to, State: live.SlotPlanned}
	}
	for _, c := range []struct {
		name  string
		slots []live.Slot
		want  string
	}{
		{"one person", []live.Slot{slot("A", "W", 0, 10*h)}, "A W 36000000 sole"},
		{"one person in two turns", []live.Slot{slot("A", "W", 0, 5*h), slot("B", "W", 5*h, 10*h)}, "A W 18000000 sole; B W 18000000 sole"},
		{"two people", []live.Slot{slot("A", "W", 0, 5*h), slot("B", "C", 5*h, 10*h)}, "A W 18000000 shared; B C 18000000 shared"},
		{"one person for less than all", []live.Slot{slot("A", "W", 0, 5*h)}, "A W 18000000 shared"},
		{"a few minutes over plan", []live.Slot{slot("A", "W", 600_000, 10*h)}, "A W 35400000 sole"},
		{"nobody", []live.Slot{slot("A", "W", 11*h, 12*h)}, "  0 nobody"},
	} {
		var got []string
		for _, s := range share(Result{Started: 0, Ended: 10 * h}, c.slots) {
			got = append(got, fmt.Sprint(string(s.SlotID), " ", string(s.StreamerID), " ", s.OverlapMS, " ", string(s.Kind)))
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// export is what Douyin's compass writes: BOM, tab-wrapped account numbers, dashes for nothing.
const export = "\ufeff主播头像,主播昵称,主播抖音号,直播开始时间,直播结束时间,直播时长(分钟),直播间观看人数,最高在线人数,评论次数,新增粉丝数,直播间成交订单数,直播间成交金额,直播间用户支付金额,直播间成交件数,直播间成交人数,直播间退款订单数,直播间退款金额,净成交金额,观看-成交率(人数),消费券使用量,收件人手机号\n" +
	"https://p/x,蒙山茶业旗舰店,\"\tshop001\",2026/09/15 10:00:37,2026/09/16 02:00:49,960,15093,75,660,518,1536,\"61,045.30\",59847.17,1547,1513,375,14603.08,50512.9,0.1002,--,13800000000\n" +
	"https://p/x,蒙山茶业旗舰店,shop001,2026-09-14 08:00:00,2026-09-14 07:00:00,1,1,1,1,1,1,1,1,1,1,1,1,1,0.1,-,13800000000\n" +
	"https://p/x,某,7.23E+11,2026-09-14 08:00:00,2026-09-14 09:00:00,1,1,1,1,1,三,1,1,1,1,1,1,1,0.1,-,13800000000\n" +
	"https://p/x,蒙山茶业旗舰店,shop001,2026/09/15 10:00:37,2026/09/16 02:00:49,960,1,1,1,1,1,1,1,1,1,1,1,1,0.1,-,13800000000\n"

func TestReadDouyin(t *testing.T) {
	s, err := readDouyin(strings.NewReader(export))
	if err != nil {
		t.Fatal(err)
	}
	if len(s.rows) != 1 || s.bad != 3 || fmt.Sprint(s.dropped) != "[主播头像 收件人手机号]" {
		t.Fatalf("%d rows, %d bad, dropped %v", len(s.rows), s.bad, s.dropped)
	}
	r := s.rows[0]
	f := r.Figures
	if r.UID != "shop001" || r.Line != 2 || r.Ended-r.Started != 16*h+12_000 || f.GMV != 6104530 || f.Net != 5051290 || f.Refund != 1460308 || f.Orders != 1536 || f.PeakViewers != 75 {
		t.Fatalf("%+v", r)
	}
	if f.Other["观看-成交率(人数)"] != "0.1002" || f.Other["直播时长(分钟)"] != "960" || len(f.Other) != 2 {
		t.Fatalf("%v", f.Other)
	}
	var faults []string
	for _, x := range s.faults {
		faults = append(faults, fmt.Sprint(x.Row, " ", x.Column, " ", x.Code))
	}
	want := "3  live.broadcast_times; 4 主播抖音号 tabular.scientific; 4 直播间成交订单数 tabular.number; 5  live.row_twice"
	if strings.Join(faults, "; ") != want {
		t.Fatalf("%s", strings.Join(faults, "; "))
	}
	if _, err := readDouyin(strings.NewReader("姓名,手机\n赵,1\n")); !ErrImportFile.Is(err) {
		t.Fatalf("%v", err)
	}
}
