package demo

import (
	"context"
	"fmt"
	"time"

	"sitong/internal/admission"
	"sitong/internal/evidence"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/mediation"
)

// fates are how far the cases of a park get; each is a path through the table of the desk.
var fates = []string{"registered", "supplementing", "refused", "accepted", "mediating", "appraising", "agreeing", "performing", "advanced", "performed", "terminated", "closed", "withdrawn"}

func (b *Builder) casesPerPark() int { return map[Scale]int{Full: 20, Small: len(fates)}[b.Scale] }

var troubles = []string{"直播间说是现货，付款八天还没有发出，联系客服只回复等通知。", "收到的东西和直播里展示的颜色、厚度都不一样，要求退货被拒绝。", "收到时外箱破损，里面有四个已经坏了，商家只肯赔两个。",
	"直播里承诺送的赠品没有寄来，客服说活动已经结束。", "用了三天就不能开机，商家说要自己承担来回运费。", "标注净重五斤，实际称重只有四斤二两。"}

// deposits has every admitted merchant pay its deposit, and the park fill its fund.
func (b *Builder) deposits(ctx context.Context) error {
	for _, c := range parkCast {
		p := b.parks[c.code]
		finance := b.staff(ctx, p, "finance")
		if _, err := b.Ledger.RecordFund(finance, true, 5_000_000, "FUND-"+c.code+"-01", "先行赔付资金首期"); err != nil {
			return err
		}
		for n, m := range p.admitted(admission.Merchant) {
			if _, err := b.Ledger.RecordDeposit(finance, m.id, true, money.Fen(500_000+100_000*(n%6)), fmt.Sprintf("BZJ-%s-%03d", c.code, n+1), "入驻保证金"); err != nil {
				return fmt.Errorf("%s: %w", m.name, err)
			}
		}
	}
	return nil
}

// cases has consumers complain over the public form, and the desk take each case to its fate.
func (b *Builder) cases(ctx context.Context) error {
	if err := b.deposits(ctx); err != nil {
		return err
	}
	for i := range b.casesPerPark() {
		b.Clock.Set(b.Anchor.AddDays(-9).Start().Add(time.Duration(9+i*7) * time.Hour))
		for n, c := range parkCast {
			p := b.parks[c.code]
			err := b.DB.InTx(b.system(ctx, p), func(tx context.Context) error { return b.complain(tx, p, i, n) })
			if err != nil {
				return fmt.Errorf("%s %s: %w", c.code, fates[i%len(fates)], err)
			}
		}
	}
	return b.holds(ctx)
}

// holds keeps one case of each park, because an authority asked for it.
func (b *Builder) holds(ctx context.Context) error {
	for _, c := range parkCast {
		officer := b.staff(ctx, b.parks[c.code], "compliance_officer")
		all, err := b.Mediation.Cases(b.system(ctx, b.parks[c.code]), mediation.Filter{}, page.Request{Limit: 1})
		if err != nil || len(all.Items) == 0 {
			return err
		}
		if _, err := b.Keeping.PlaceHold(officer, evidence.NewHold{TargetKind: "case", TargetID: all.Items[0].ID, Reason: "市场监督管理局来函调取该案材料"}); err != nil {
			return err
		}
	}
	return nil
}

// complain opens the i-th case of a park and takes it to its fate.
func (b *Builder) complain(tx context.Context, p *park, i, n int) error {
	g := p.goods[(i*3)%len(p.goods)]
	visitor := actor.With(tx, actor.Actor{Kind: actor.Anonymous, IP: "203.0.113.7", Lang: "zh-CN"})
	asked := money.Fen(3000 + 100*b.dice.roll(200))
	filed, err := b.Mediation.FileComplaint(visitor, b.Parks.ComplaintCode(p.id), mediation.Complaint{MerchantSaid: g.merchant.name,
		ConsumerName: surnames[(i*3+n)%len(surnames)] + givenNames[(i+n*5)%len(givenNames)], Phone: phone(8000 + n*100 + i), Address: fmt.Sprintf("山东省临沂市罗庄区金雀路 %d 号", 10+i),
		ClaimKind: mediation.Refund, ClaimFen: asked, OrderNumber: fmt.Sprintf("69%014d", b.dice.roll(1_000_000_000)), BoughtOn: b.Anchor.AddDays(-12),
		Facts: troubles[i%len(troubles)], PublishConsent: true, NoticeVersion: mediation.NoticeVersion})
	if err != nil {
		return err
	}
	h := hearing{b: b, park: p, goods: g, asked: asked, desk: b.staff(tx, p, "mediator"), merchant: b.self(tx, p, "merchant", g.merchant.id),
		consumer: actor.With(tx, actor.Actor{Kind: actor.CaseToken, ParkID: p.id, CaseID: filed.Case.ID, Roles: []string{"consumer"}, Permissions: b.Policy.For("consumer"), Lang: "zh-CN"}), c: filed.Case}
	return h.take(fates[i%len(fates)])
}

// hearing is one case with the people around it.
type hearing struct {
	b                        *Builder
	park                     *park
	goods                    goods
	asked                    money.Fen
	desk, merchant, consumer context.Context
	c                        mediation.Case
}

// take leads the case to its fate.
func (h *hearing) take(fate string) (err error) {
	m := h.b.Mediation
	keep := func(c mediation.Case, err error) error { h.c = c; return err }
	switch fate {
	case "registered":
		return nil
	case "supplementing":
		return keep(m.AskForMore(h.desk, h.c.ID, h.c.Version, "请补充订单截图和收到货物的照片"))
	case "refused":
		return keep(m.RefuseCase(h.desk, h.c.ID, h.c.Version, "materials_missing", "多次联系未补充材料"))
	}
	if err := keep(m.Sort(h.desk, h.c.ID, h.c.Version, mediation.Triage{Mode: h.c.Mode, MerchantID: h.goods.merchant.id, ProductID: h.goods.product})); err != nil {
		return err
	}
	if err := keep(m.AcceptCase(h.desk, h.c.ID, h.c.Version)); err != nil || fate == "accepted" {
		return err
	}
	if fate == "withdrawn" {
		return keep(m.Withdraw(h.consumer, h.c.ID, h.c.Version, "商家已主动退款"))
	}
	if err := keep(m.BeginMediation(h.desk, h.c.ID, h.c.Version)); err != nil {
		return err
	}
	if err := h.talk(); err != nil || fate == "mediating" {
		return err
	}
	switch fate {
	case "appraising":
		return keep(m.StartAppraisal(h.desk, h.c.ID, h.c.Version, "双方同意送检，由第三方检测机构称重"))
	case "terminated":
		return keep(m.TerminateCase(h.desk, h.c.ID, h.c.Version, "no_agreement", "双方对金额分歧较大，已告知其他途径"))
	}
	return h.settle(fate)
}

// talk has each side speak, the mediator ask for proof, and the merchant offer too little.
func (h *hearing) talk() error {
	m := h.b.Mediation
	for _, said := range []struct {
		by   context.Context
		room mediation.Room
		text string
	}{{h.consumer, mediation.Joint, "我只要求按直播间说的处理，截图都保存着。"}, {h.merchant, mediation.Joint, "已核对发货记录，愿意协商处理。"},
		{h.desk, mediation.DeskRoom, "商家态度较好，先谈退款比例。"}, {h.merchant, mediation.CaucusMerchant, "最多可以退到八成。"}, {h.consumer, mediation.CaucusConsumer, "退七成以上我可以接受。"}} {
		if _, err := m.Say(said.by, h.c.ID, said.room, said.text); err != nil {
			return err
		}
	}
	today := clock.DateOf(h.b.Clock.Now())
	if _, err := m.RequestEvidence(h.desk, h.c.ID, mediation.NewRequest{To: "consumer", Asks: "收到货物时的照片", Silence: "按现有材料调解", DueOn: today.AddDays(5)}); err != nil {
		return err
	}
	if _, err := m.ShowPicture(h.consumer, h.c.ID, mediation.NewPicture{Name: "收货照片.png", Content: picture(string(h.c.ID))}); err != nil {
		return err
	}
	_, err := m.MakeOffer(h.merchant, h.c.ID, mediation.NewOffer{ClaimKind: mediation.Refund, AmountFen: h.asked / 2, Terms: "退还一半货款，商品不必退回。", ValidUntil: clock.Millis(h.b.Clock.Now().Add(72 * time.Hour))})
	return err
}

// settle has the sides agree, confirm, and the merchant keep its word or not.
func (h *hearing) settle(fate string) error {
	m := h.b.Mediation
	offer, err := m.MakeOffer(h.consumer, h.c.ID, mediation.NewOffer{ClaimKind: mediation.Refund, AmountFen: h.asked * 3 / 4, Terms: "退还货款的四分之三，商品不必退回。", ValidUntil: clock.Millis(h.b.Clock.Now().Add(72 * time.Hour))})
	if err != nil {
		return err
	}
	perform := clock.DateOf(h.b.Clock.Now()).AddDays(7)
	if h.c, err = m.AnswerOffer(h.merchant, h.c.ID, offer.ID, mediation.Answer{Decision: mediation.OfferAccepted, PerformBy: perform}); err != nil {
		return err
	}
	g, err := m.Agreement(h.consumer, h.c.ID)
	if err != nil || fate == "agreeing" {
		return err
	}
	for _, by := range []context.Context{h.consumer, h.merchant} {
		if _, err := m.ConfirmAgreement(by, h.c.ID, mediation.Confirmation{SHA256: g.SHA256}); err != nil {
			return err
		}
	}
	d, err := m.Dossier(h.desk, h.c.ID)
	if h.c = d.Case; err != nil || fate == "performing" {
		return err
	}
	return h.honour(fate, g.AmountFen)
}

// honour ends a settled case: the merchant pays, or the fund does first.
func (h *hearing) honour(fate string, amount money.Fen) (err error) {
	m, finance := h.b.Mediation, h.b.staff(h.desk, h.park, "finance")
	if fate == "advanced" {
		if h.c, err = m.ReserveAdvance(finance, h.c.ID, h.c.Version, amount); err != nil {
			return err
		}
		if h.c, err = m.PayAdvance(finance, h.c.ID, h.c.Version, "银行转账"); err != nil {
			return err
		}
		_, err = m.RecoverAdvance(finance, h.c.ID, h.c.Version, mediation.FromDeposit, amount/2)
		return err
	}
	if h.c, err = m.RecordPerformance(h.desk, h.c.ID, h.c.Version, "原路退回"); err != nil || fate == "performed" {
		return err
	}
	_, err = m.ArchiveCase(h.desk, h.c.ID, h.c.Version, "回访满意，归档")
	return err
}
