package demo

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"sitong/internal/admission"
	"sitong/internal/evidence"
	"sitong/internal/kernel/clock"
	"sitong/internal/live/result"
	"sitong/internal/notice"
	"sitong/internal/screening"
	"sitong/internal/sourcing/intake"
)

// desk sets up what a park's staff uses beside the daily work: where notices go, what may
// listen, words of its own, and files from elsewhere.
func (b *Builder) desk(ctx context.Context) error {
	b.Clock.Set(b.Anchor.Start().Add(-30 * time.Minute))
	for n, c := range parkCast {
		p := b.parks[c.code]
		admin := b.staff(ctx, p, "park_admin")
		if err := b.channel(admin, p); err != nil {
			return fmt.Errorf("channel: %w", err)
		}
		if _, _, err := b.Identity.CreateMachineToken(admin, "一号楼直播间监听", "transcript", 180); err != nil {
			return fmt.Errorf("machine token: %w", err)
		}
		if _, err := b.Screening.AddParkTerm(b.staff(ctx, p, "compliance_officer"), screening.ParkTerm{Kind: screening.Watched, Term: "包治百病", Severity: screening.Severity("grave"),
			Basis: "基地直播守则第八条", Suggestion: "请删除该表述"}); err != nil {
			return fmt.Errorf("park term: %w", err)
		}
		if err := b.roster(ctx, p, n); err != nil {
			return fmt.Errorf("roster: %w", err)
		}
		if err := b.newProducts(ctx, p); err != nil {
			return fmt.Errorf("list of products: %w", err)
		}
		if err := b.figures(ctx, p); err != nil {
			return fmt.Errorf("results: %w", err)
		}
	}
	return nil
}

// channel adds a place for notices; it stays switched off, for its address is invented.
func (b *Builder) channel(admin context.Context, p *park) error {
	kinds := b.Notices.Kinds()
	c, err := b.Notices.AddChannel(admin, notice.NewChannel{Kind: notice.Email, Name: "值班邮箱", Address: "duty@" + domain(p.code), Kinds: []string{kinds[0].Code, kinds[1].Code}})
	if err != nil {
		return err
	}
	_, err = b.Notices.SwitchChannel(admin, c.ID, c.Version, false)
	return err
}

// upload sends a file the way a browser does.
func (b *Builder) upload(staff context.Context, name string, purpose evidence.Purpose, content string) (evidence.File, error) {
	sum := sha256.Sum256([]byte(content))
	u, err := b.Evidence.StartUpload(staff, evidence.NewUpload{Name: name, SizeBytes: int64(len(content)), SHA256: hex.EncodeToString(sum[:]), Purpose: purpose})
	if err != nil {
		return evidence.File{}, err
	}
	if _, err := b.Evidence.PutChunk(staff, u.ID, 0, []byte(content)); err != nil {
		return evidence.File{}, err
	}
	return b.Evidence.CompleteUpload(staff, u.ID)
}

// roster brings the list a park kept before: it is checked and waits for a person.
func (b *Builder) roster(ctx context.Context, p *park, n int) error {
	staff := b.staff(ctx, p, "sourcing_officer")
	var list bytes.Buffer
	list.WriteString("\ufeff名称,统一社会信用代码,联系人,手机号,地址\n")
	for i := range 4 {
		fmt.Fprintf(&list, "临沂%s供应链有限公司,%s,%s,%s,%s\n", placeWords[(n+i*3)%len(placeWords)], creditCode(7000+n*10+i), pick(&b.dice, surnames)+pick(&b.dice, givenNames), phone(9000+n*10+i), p.buildings[0].address)
	}
	f, err := b.upload(staff, "商家花名册.csv", evidence.RosterImport, list.String())
	if err != nil {
		return err
	}
	_, err = b.Admission.CheckRoster(staff, f.ID, admission.Merchant, "")
	return err
}

// newProducts brings a merchant's own list, one line of which has to be put right.
func (b *Builder) newProducts(ctx context.Context, p *park) error {
	staff, merchant := b.staff(ctx, p, "sourcing_officer"), p.admitted(admission.Merchant)[0]
	f, err := b.upload(staff, "秋季新品清单.csv", evidence.ProductImport, "\ufeff商品名称,类目,产地,规格,单位,售价\n"+
		"沂蒙山核桃仁,食用农产品,山东临沂,500克,袋,36.80\n蒙阴水蜜桃,食用农产品,山东临沂,5斤,箱,49.90\n羊绒围巾,服装鞋帽,山东临沂,180厘米,条,一百二\n")
	if err != nil {
		return err
	}
	_, err = b.Intake.Check(staff, intake.Request{FileID: f.ID, MerchantID: merchant.id})
	return err
}

// figures brings the platform's list of broadcasts; a row nobody planned waits for a person.
func (b *Builder) figures(ctx context.Context, p *park) error {
	staff := b.staff(ctx, p, "live_supervisor")
	list := "\ufeff主播昵称,主播抖音号,直播开始时间,直播结束时间,直播间成交订单数,直播间成交金额,净成交金额,直播间退款金额\n" + strings.Join(p.broadcasts, "") +
		b.broadcast("外场试播", "guest000001", b.Anchor.AddDays(-3).Start().Add(15*time.Hour), time.Hour)
	f, err := b.upload(staff, "直播场次数据.csv", evidence.ResultImport, list)
	if err != nil {
		return err
	}
	m, err := b.Results.Check(staff, result.NewImport{FileID: f.ID, Platform: "douyin", ExportedAt: clock.Millis(b.Clock.Now())})
	if err != nil || b.Scale == Small {
		return err
	}
	_, err = b.Results.Apply(staff, m.ID, m.Version)
	return err
}

// broadcast is a line of that list.
func (b *Builder) broadcast(name, uid string, start time.Time, length time.Duration) string {
	at := func(t time.Time) string { return t.In(clock.Shanghai).Format("2006-01-02 15:04:05") }
	orders := 40 + b.dice.roll(900)
	gross, back := orders*(30+b.dice.roll(60)), orders*b.dice.roll(8)
	return fmt.Sprintf("%s,%s,%s,%s,%d,%d.00,%d.00,%d.00\n", name, uid, at(start), at(start.Add(length)), orders, gross, gross-back, back)
}
