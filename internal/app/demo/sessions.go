package demo

import (
	"context"
	"fmt"
	"time"

	"sitong/internal/admission"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/live"
	parks "sitong/internal/park"
)

// airing is one session of the demo on its way from plan to end.
type airing struct {
	park     *park
	n        int // of the park
	session  live.Session
	streamer subject
	merchant subject
	products []id.ID
}

// wave is the sessions that begin together, one in each park, so that the clock only ever
// moves forward.
type wave struct {
	start  time.Time
	length time.Duration
	all    []airing
}

// past lists the days, counted from the anchor, on which sessions were held, oldest first. The
// small demo has one in the month before, for there is an evaluation of it.
func (b *Builder) past() []int {
	if b.Scale == Small {
		return []int{-20, -5, -4, -3, -2, -1}
	}
	out := make([]int, 88)
	for i := range out {
		out[i] = i - 88
	}
	return out
}

// rhythm says how many days ahead are planned and how many waves every second day has.
func (b *Builder) rhythm() (ahead, perDay int) {
	if b.Scale == Small {
		return 2, 1
	}
	return 6, 2
}

// sessions has the studios work: past sessions with what was heard in them, one on air in each
// park, and the coming days' plan.
func (b *Builder) sessions(ctx context.Context) error {
	b.rooms = map[string][]id.ID{}
	ahead, perDay := b.rhythm()
	for _, c := range parkCast {
		rooms, err := b.Parks.ListStudios(b.staff(ctx, b.parks[c.code], "park_admin"), parks.StudioFilter{}, page.Request{Limit: page.MaxLimit})
		if err != nil {
			return err
		}
		for _, r := range rooms.Items {
			b.rooms[c.code] = append(b.rooms[c.code], r.ID)
		}
	}
	for _, day := range b.past() {
		for k := range 1 + (day%2+2)%2*(perDay-1) {
			w := wave{start: b.Anchor.AddDays(day).Start().Add(time.Duration(9+5*k) * time.Hour), length: 3 * time.Hour}
			if err := b.air(ctx, &w); err != nil {
				return fmt.Errorf("day %d: %w", day, err)
			}
		}
		if day%7 == 0 {
			if err := b.Settle(ctx); err != nil {
				return err
			}
		}
	}
	return b.upcoming(ctx, ahead)
}

// air runs a wave from plan to end.
func (b *Builder) air(ctx context.Context, w *wave) error {
	b.Clock.Set(w.start.Add(-time.Hour))
	if err := b.planWave(ctx, w); err != nil {
		return err
	}
	b.Clock.Set(w.start)
	if err := b.each(ctx, w, b.begin); err != nil {
		return err
	}
	b.Clock.Advance(time.Hour)
	if err := b.each(ctx, w, b.hear); err != nil {
		return err
	}
	b.Clock.Set(w.start.Add(w.length))
	return b.each(ctx, w, func(ctx context.Context, a *airing) error {
		if a.session.Kind == live.Influencer && a.session.Platform == "douyin" {
			a.park.broadcasts = append(a.park.broadcasts, b.broadcast(a.streamer.name+"直播间", a.streamer.uid, w.start, w.length))
		}
		x, err := b.Live.Session(b.staff(ctx, a.park, "live_supervisor"), a.session.ID)
		if err == nil {
			_, err = b.Live.EndSession(b.staff(ctx, a.park, "live_supervisor"), a.session.ID, x.Session.Version)
		}
		return err
	})
}

// each does one thing with every session of a wave, in one transaction per park.
func (b *Builder) each(ctx context.Context, w *wave, do func(context.Context, *airing) error) error {
	for i := range w.all {
		a := &w.all[i]
		if err := b.DB.InTx(b.system(ctx, a.park), func(ctx context.Context) error { return do(ctx, a) }); err != nil {
			return fmt.Errorf("%s %s: %w", a.park.code, a.session.Title, err)
		}
	}
	return nil
}

// planWave plans a session in each park: self-run by a merchant and by a streamer in turn.
func (b *Builder) planWave(ctx context.Context, w *wave) error {
	for _, c := range parkCast {
		p := b.parks[c.code]
		a := airing{park: p, n: p.aired}
		p.aired++
		d := b.draft(&a, w)
		w.all = append(w.all, a)
		last := &w.all[len(w.all)-1]
		err := b.DB.InTx(b.system(ctx, p), func(tx context.Context) error {
			x, err := b.Live.PlanSession(b.staff(tx, p, "live_supervisor"), d)
			last.session = x
			return err
		})
		if err != nil {
			return fmt.Errorf("%s: plan %s: %w", p.code, d.Plan.Title, err)
		}
	}
	return nil
}

// draft chooses who streams what, where.
func (b *Builder) draft(a *airing, w *wave) live.Draft {
	p := a.park
	streamers, merchants := p.admitted(admission.Streamer), p.admitted(admission.Merchant)
	who := (a.n / 2) % len(streamers)
	a.streamer = streamers[who]
	start := clock.Millis(w.start)
	plan := live.Plan{Kind: live.SelfRun, StudioID: b.rooms[p.code][a.n%len(b.rooms[p.code])], PlannedStart: start, PlannedEnd: start + w.length.Milliseconds()}
	if a.n%2 == 0 {
		a.merchant = merchants[(a.n/2)%len(merchants)]
		plan.AccountID, plan.Title = a.merchant.platform, pick(&b.dice, []string{"源头好货专场", "早市上新", "产地直发专场", "会员日专场"})
		for _, g := range p.goods {
			if g.merchant.id == a.merchant.id && len(a.products) < 5 {
				a.products = append(a.products, g.product)
			}
		}
	} else {
		plan.Kind, plan.AccountID, plan.Title = live.Influencer, a.streamer.platform, a.streamer.name+pick(&b.dice, []string{"好物分享", "的周末市集", "家乡味道专场", "晚间拼单"})
		for i := range min(4, len(p.goods)) {
			a.products = append(a.products, p.goods[(who*5+i)%len(p.goods)].product)
		}
	}
	return live.Draft{Plan: plan, Products: a.products, Turns: []live.Turn{{StreamerID: a.streamer.id, From: plan.PlannedStart, To: plan.PlannedEnd}}}
}

// begin reviews a session before it goes on air, and starts it.
func (b *Builder) begin(ctx context.Context, a *airing) error {
	staff := b.staff(ctx, a.park, "live_supervisor")
	if err := b.Live.ConfirmPresence(b.self(ctx, a.park, "streamer", a.streamer.id), a.session.ID); err != nil {
		return err
	}
	before, err := b.Live.Session(staff, a.session.ID)
	if err != nil {
		return err
	}
	x, err := b.Live.ReviewSession(staff, a.session.ID, before.Version, []string{"content", "script", "clothing", "set", "props"})
	if err != nil {
		return err
	}
	a.session, err = b.Live.StartSession(staff, x.ID, x.Version, "提示项已逐项核对，不影响开播")
	return err
}

// What is said on air: mostly plain words, now and then one too many.
var (
	plainWords = []string{"欢迎来到直播间，今天带来的都是产地直发的货。", "规格和价格都在链接里，下单前请看清楚。", "收到有破损请拍照联系客服，我们负责处理。",
		"这款现在库存还有两百多份，四十八小时内发出。", "想看细节的朋友把问题打在公屏上。", "优惠券在左上角，领了再下单。"}
	slips = []string{"这个价格真的是全网第一，别家没有。", "家人们，这就是最好吃的一款，错过就没有了。", "我们这个是国家级的标准，稳赚不赔。"}
)

// hear takes what the studio's listener heard, and decides what was flagged.
func (b *Builder) hear(ctx context.Context, a *airing) error {
	machine := b.system(ctx, a.park)
	var chunks []live.Chunk
	for i := range 6 {
		chunks = append(chunks, live.Chunk{Seq: int64(i), OffsetMS: int64(20+2*i) * 60_000, Text: plainWords[(a.n+i)%len(plainWords)]})
	}
	if fate := a.n % 6; fate > 0 {
		chunks[3].Text = slips[map[bool]int{true: 2, false: fate % 2}[fate == 3]]
	}
	if _, err := b.Live.IngestChunks(machine, a.session.ID, chunks); err != nil {
		return err
	}
	return b.judge(ctx, a)
}

// judge decides the hits of a session: put right, no violation, or an incident.
func (b *Builder) judge(ctx context.Context, a *airing) error {
	staff := b.staff(ctx, a.park, "live_supervisor")
	hits, err := b.Live.Hits(staff, live.HitFilter{SessionID: a.session.ID, Page: page.Request{Limit: page.MaxLimit}})
	if err != nil {
		return err
	}
	for _, h := range hits.Items {
		var err error
		switch a.n % 6 {
		case 1:
			_, err = b.Live.CorrectHit(staff, h.ID, h.Version, live.Put{Words: "刚才说快了，更正一下：以商品页面的说明为准。", StreamerID: a.streamer.id})
		case 2:
			_, err = b.Live.DismissHit(staff, h.ID, h.Version, "主播在转述观众的提问")
		case 3, 4:
			_, err = b.Live.ConfirmHit(staff, h.ID, h.Version, "提醒后仍继续使用该表述", a.streamer.id)
		}
		if err != nil {
			return err
		}
	}
	if a.n%6 == 3 {
		return b.escalate(ctx, a)
	}
	return nil
}

// upcoming leaves a session on air in each park, and plans the coming days.
func (b *Builder) upcoming(ctx context.Context, ahead int) error {
	on := wave{start: b.Anchor.AddDays(-1).Start().Add(21 * time.Hour), length: 20 * time.Hour}
	b.Clock.Set(on.start.Add(-time.Hour))
	if err := b.planWave(ctx, &on); err != nil {
		return err
	}
	for day := 1; day <= ahead; day++ {
		for k := range 2 {
			w := wave{start: b.Anchor.AddDays(day).Start().Add(time.Duration(9+5*k) * time.Hour), length: 3 * time.Hour}
			if err := b.planWave(ctx, &w); err != nil {
				return err
			}
		}
	}
	b.Clock.Set(on.start)
	if err := b.each(ctx, &on, b.begin); err != nil {
		return err
	}
	b.Clock.Advance(time.Hour)
	return b.each(ctx, &on, b.hear)
}
