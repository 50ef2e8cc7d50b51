package demo

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"sitong/internal/evidence"
	"sitong/internal/filing"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/pdf"
)

// reasons answers the findings of a filing as a compliance officer would.
var reasons = map[string]string{
	"unreviewed_start":      "场次为临时加播，值班人员已在开播后补审",
	"started_without_green": "商家资质更新当日到件，负责人同意先开播并补传",
	"hits_undecided":        "月末两日的命中仍在复核，预计次月三日前处理完毕",
	"first_answer_late":     "节假日值班交接延误，已调整排班",
	"settlement_late":       "商家等待检测结论，已与消费者说明",
	"training_gap":          "部分主播停播休假，复播前须完成培训",
	"no_session":            "当月直播间装修，未安排直播",
	"sessions_jump":         "当月有大促专场，场次增加",
	"sales_jump":            "当月有大促专场，成交额增加",
	"evidence_missing":      "以书面材料为主，录屏另行提供",
	"measures_missing":      "整改期限未到，期满后视情况处置",
}

// filings files the months that are over and a clue; how far each has come differs by park.
func (b *Builder) filings(ctx context.Context) error {
	b.Clock.Set(b.Anchor.Start().Add(-20 * time.Minute))
	last := b.lastMonth()
	for n, c := range parkCast {
		p := b.parks[c.code]
		officer := b.staff(ctx, p, "compliance_officer")
		if _, err := b.Filings.GrantDelivery(b.staff(ctx, p, "park_admin"), "授权平台运营代为投送已签名的月度台账和线索"); err != nil {
			return fmt.Errorf("grant: %w", err)
		}
		if err := b.clue(officer, n); err != nil {
			return fmt.Errorf("clue: %w", err)
		}
		if b.Scale == Full {
			before := last.AddMonths(-1).Month()
			f, err := b.file(officer, filing.New{Kind: filing.Monthly, Period: before}, filing.Received)
			if err != nil {
				return fmt.Errorf("%s: %w", before, err)
			}
			if n == 1 { // one park found a mistake afterwards
				if _, err := b.Filings.Correct(officer, f.ID, "导入的平台数据有更新，成交额需更正"); err != nil {
					return fmt.Errorf("correction: %w", err)
				}
			}
		}
		far := []filing.State{filing.Draft, filing.Signed, filing.Locked, filing.Voided}[n%4]
		if _, err := b.file(officer, filing.New{Kind: filing.Monthly, Period: last.Month()}, far); err != nil {
			return fmt.Errorf("%s: %w", last.Month(), err)
		}
	}
	return nil
}

// clue files the first confirmed violation of the park, when it has one.
func (b *Builder) clue(officer context.Context, n int) error {
	all, err := b.Conduct.ListConfirmed(officer, page.Request{Limit: 1})
	if err != nil || len(all.Items) == 0 {
		return err
	}
	far := filing.Received
	if b.Scale == Full && n == 2 {
		far = filing.Sent
	}
	_, err = b.file(officer, filing.New{Kind: filing.ClueOf, ViolationID: all.Items[0].ID}, far)
	return err
}

// file takes a filing as far as asked; what is handed over goes by hand.
func (b *Builder) file(officer context.Context, n filing.New, to filing.State) (filing.Filing, error) {
	f, err := b.Filings.Create(officer, n)
	if err != nil || to == filing.Draft {
		return f, err
	}
	if to == filing.Voided {
		return b.Filings.Void(officer, f.ID, f.Version, "生成时数据未导入完整，作废重报")
	}
	d, err := b.Filings.Dossier(officer, f.ID)
	if err != nil {
		return f, err
	}
	for _, v := range d.Findings {
		if f, err = b.Filings.Explain(officer, f.ID, v.ID, f.Version, reasons[v.Rule]); err != nil {
			return f, fmt.Errorf("%s: %w", v.Rule, err)
		}
	}
	if f, err = b.Filings.Lock(officer, f.ID, f.Version); err != nil || to == filing.Locked {
		return f, err
	}
	if f, err = b.Filings.Sign(officer, f.ID, f.Version); err != nil || to == filing.Signed {
		return f, err
	}
	if f, err = b.Filings.Send(officer, f.ID, f.Version, filing.ByHand); err != nil || to == filing.Sent {
		return f, err
	}
	var paper bytes.Buffer
	receipt := pdf.New("报送回执", b.Clock.Now())
	receipt.Paragraph("已收到报送编号 " + f.ExternalID + " 的材料。")
	if _, err := receipt.WriteTo(&paper); err != nil {
		return f, err
	}
	file, err := b.upload(officer, "报送回执.pdf", evidence.Receipt, paper.String())
	if err != nil {
		return f, err
	}
	return b.Filings.RecordReceipt(officer, f.ID, f.Version, "临网监收〔2026〕"+string(f.ID[len(f.ID)-4:]), file.ID, clock.Millis(b.Clock.Now()))
}
