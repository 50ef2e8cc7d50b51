package demo

import (
	"context"
	"time"

	"sitong/internal/admission"
	"sitong/internal/admission/blacklist"
	"sitong/internal/kernel/id"
)

// blacklist shows the process of the list in each park: a shop in force whose appeal waits, the
// first streamer whose statement convinced, and a notice that is still open.
func (b *Builder) blacklist(ctx context.Context) error {
	for n, p := range parkCast {
		at := b.parks[p.code]
		desk := b.staff(ctx, at, "sourcing_officer")
		shop, err := b.Admission.RegisterSubject(desk, admission.NewSubject{Kind: admission.Merchant, Form: admission.SoleTrader, Name: placeWords[n] + "速达商行",
			USCC: creditCode(900 + n), Phone: phone(9000 + n), ContactName: "周全", Address: at.buildings[0].address})
		if err != nil {
			return err
		}
		e, err := b.listing(ctx, at, "merchant", shop.ID, true, blacklist.NewEntry{Ground: "account_switching", Months: 12,
			Facts: "暂停直播期间以他人名义另开账号，在本基地直播间继续销售同一批商品。", Basis: "入驻协议第 9 条第 2 款；O117 art. 14"}, "账号由亲属管理，本人不知情。", "登录设备与暂停前为同一台，陈述不成立。")
		if err != nil {
			return err
		}
		if _, err := b.Blacklist.Appeal(b.self(ctx, at, "merchant", shop.ID), e.ID, e.Version, "请调阅直播间门禁记录，当日本人不在基地。"); err != nil {
			return err
		}
		if _, err := b.listing(ctx, at, "streamer", at.first(admission.Streamer).id, false, blacklist.NewEntry{Ground: "contract_breach", Months: 3,
			Facts: "三次未按排期到场，未提前告知。", Basis: "入驻协议第 6 条"}, "其中两次因设备故障已向值班人员报备。", "报备记录属实，不予列入。"); err != nil {
			return err
		}
		open, err := b.Admission.RegisterSubject(desk, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: "钱多多", Phone: phone(9100 + n)})
		if err != nil {
			return err
		}
		if _, err := b.Blacklist.Notice(b.staff(ctx, at, "park_admin"), blacklist.NewEntry{SubjectID: open.ID, Ground: "false_identity", Months: 24,
			Facts: "提交的专业资质证书编号查无记录。", Basis: "入驻协议第 4 条；O117 art. 28"}); err != nil {
			return err
		}
	}
	return nil
}

// listing plays a case up to the decision.
func (b *Builder) listing(ctx context.Context, p *park, role string, subject id.ID, list bool, n blacklist.NewEntry, statement, decision string) (blacklist.Entry, error) {
	n.SubjectID = subject
	e, err := b.Blacklist.Notice(b.staff(ctx, p, "park_admin"), n)
	if err != nil {
		return e, err
	}
	b.Clock.Advance(time.Minute)
	if e, err = b.Blacklist.Plead(b.self(ctx, p, role, subject), e.ID, e.Version, statement); err != nil {
		return e, err
	}
	b.Clock.Advance(time.Minute)
	return b.Blacklist.Decide(b.staff(ctx, p, "park_admin"), e.ID, e.Version, list, decision)
}
