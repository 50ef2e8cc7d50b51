package demo

import (
	"context"
	"fmt"
	"strings"
	"time"

	"sitong/internal/admission"
	"sitong/internal/evidence"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/sourcing"
)

// goods is an admitted product with its offer.
type goods struct {
	product, offer id.ID
	merchant       subject
	title          string
}

// assortment is what a merchant of one category sells, with the papers the matrix demands.
type assortment struct {
	category, unit, spec string
	titles               []string
	papers               []string
	yuan                 int
}

var assortments = []assortment{
	{"prepackaged_food", "盒", "500g/盒", []string{"手工杂粮煎饼", "芝麻糁汤料包", "五香豆豉", "黑芝麻核桃糕", "山楂条"}, []string{"food_production_licence", "factory_test_report", "label_photo"}, 29},
	{"farm_produce", "箱", "净重 2.5kg", []string{"沂河滩黄金梨", "山地红富士苹果", "露天小黄姜", "软籽石榴", "旱地红薯"}, []string{"produce_quality_proof"}, 39},
	{"apparel", "件", "M/L/XL", []string{"纯棉圆领短袖", "亚麻直筒长裤", "轻薄防晒外套", "针织开衫", "儿童家居服"}, []string{"fibre_content_report", "trademark_certificate", "label_photo"}, 79},
	{"household", "套", "三件套", []string{"竹纤维毛巾", "桌面收纳盒", "不锈钢保温饭盒", "棉麻四件套", "可折叠晾衣架"}, []string{"conformity_certificate", "label_photo"}, 49},
	{"small_appliance", "台", "220V 1000W", []string{"家用电热水壶", "桌面小风扇", "多功能早餐机", "手持挂烫机", "加湿器"}, []string{"ccc_certificate", "inspection_report", "label_photo"}, 129},
	{"cosmetics", "支", "50ml", []string{"保湿身体乳", "氨基酸洁面乳", "蜂蜜润唇膏", "护手霜", "清爽洗发露"}, []string{"cosmetics_filing", "cosmetics_production_licence", "inspection_report", "label_photo"}, 59},
	{"alcohol", "瓶", "500ml", []string{"兰陵河畔米酒", "桑葚果酒", "高粱原浆", "青梅酒", "石榴起泡酒"}, []string{"food_production_licence", "inspection_report", "label_photo"}, 88},
	{"other", "个", "标准款", []string{"柳编果篮", "手工布老虎", "木旋玩偶摆件", "草编坐垫", "剪纸礼盒"}, []string{"conformity_certificate", "label_photo"}, 35},
}

// productsPerMerchant: every merchant has some of each fate.
func (b *Builder) productsPerMerchant() int { return map[Scale]int{Full: 11, Small: 6}[b.Scale] }

// products fills the pools: most are admitted and offered, some wait, came back or are drafts.
func (b *Builder) products(ctx context.Context) error {
	b.Clock.Set(b.Anchor.AddDays(-93).Start().Add(9 * time.Hour))
	for _, c := range parkCast {
		p := b.parks[c.code]
		for m, merchant := range p.admitted(admission.Merchant) {
			files := map[string]id.ID{}
			for i := range b.productsPerMerchant() {
				a := assortments[(m*3+i/3)%len(assortments)]
				err := b.DB.InTx(b.system(ctx, p), func(tx context.Context) error { return b.product(tx, p, merchant, a, i, files) })
				if err != nil {
					return fmt.Errorf("%s %d: %w", merchant.name, i, err)
				}
			}
		}
		if err := b.choices(ctx, p); err != nil {
			return err
		}
		b.Clock.Advance(8 * time.Hour)
	}
	return nil
}

// product creates the i-th product of a merchant with its papers and gives it its fate.
func (b *Builder) product(ctx context.Context, p *park, merchant subject, a assortment, i int, files map[string]id.ID) error {
	own, officer := b.self(ctx, p, "merchant", merchant.id), b.staff(ctx, p, "sourcing_officer")
	picture, err := b.paper(own, merchant.id, a.category+"_picture", files)
	if err != nil {
		return err
	}
	brand := placeWords[b.dice.roll(len(placeWords))]
	c := sourcing.Content{Category: a.category, Title: fmt.Sprintf("%s%s %s", brand, a.titles[i%len(a.titles)], a.spec), Brand: brand, Origin: "山东", Spec: a.spec, Unit: a.unit,
		PriceFen: money.Fen(a.yuan*100 + 100*b.dice.roll(60) + 90), Claims: "产地直发，坏果破损包赔", Images: []id.ID{picture}}
	v, err := b.Sourcing.CreateProduct(own, merchant.id, c)
	if err != nil {
		return err
	}
	for _, kind := range a.papers {
		d, err := b.document(own, merchant.id, kind, files)
		if err != nil {
			return err
		}
		if _, err := b.Sourcing.AddDocument(own, v.ID, d); err != nil {
			return fmt.Errorf("%s: %w", kind, err)
		}
	}
	if i%11 == 2 {
		return nil // a draft
	}
	if v, err = b.Sourcing.SubmitProduct(own, v.ID, v.Version); err != nil || i%11 == 3 {
		return err
	}
	if i%11 == 4 {
		_, err = b.Sourcing.DecideProduct(officer, v.ID, v.Version, sourcing.Review{Verdict: sourcing.Return, Reason: "标签照片看不清生产日期，请重拍"})
		return err
	}
	dossier, err := b.Sourcing.Dossier(officer, v.ID)
	if err != nil {
		return err
	}
	seen := make([]string, len(dossier.Findings))
	for k, f := range dossier.Findings {
		seen[k] = f.Key()
	}
	if v, err = b.Sourcing.DecideProduct(officer, v.ID, v.Version, sourcing.Review{Verdict: sourcing.Admit, Reason: "资料齐全", Acknowledged: seen}); err != nil {
		return err
	}
	if i%11 == 5 {
		c.PriceFen += 500
		if _, err = b.Sourcing.ProposeChange(own, v.ID, v.Version, c); err != nil {
			return err
		}
	}
	return b.offer(own, p, merchant, v, i)
}

// offer opens an admitted product to streamers.
func (b *Builder) offer(own context.Context, p *park, merchant subject, v sourcing.Product, i int) error {
	o, err := b.Sourcing.CreateOffer(own, v.ID, sourcing.Terms{StockUnits: int64(200 + 50*b.dice.roll(20)), ShipsWithinHours: 48, AfterSale: "七天无理由，运费由商家承担",
		SampleUnits: 8, ContentDueDays: 14, ValidFrom: b.Anchor.AddDays(-93)})
	if err != nil {
		return err
	}
	if _, err := b.Sourcing.CreatePlan(own, o.ID, sourcing.NewPlan{Kind: sourcing.Ordinary, RateBP: money.BP(800 + 100*b.dice.roll(18))}); err != nil {
		return err
	}
	if i%11 == 10 {
		return nil // not published yet
	}
	if _, err := b.Sourcing.PublishOffer(own, o.ID, o.Version); err != nil {
		return err
	}
	p.goods = append(p.goods, goods{v.ID, o.ID, merchant, v.Title})
	return nil
}

// document is a paper of a kind with a number that passes its check.
func (b *Builder) document(own context.Context, merchant id.ID, kind string, files map[string]id.ID) (sourcing.Document, error) {
	n := b.dice.roll(1_000_000)
	file, err := b.paper(own, merchant, kind, files)
	d := sourcing.Document{Type: kind, FileID: file}
	switch kind {
	case "food_production_licence":
		d.Number = completed(func(check byte) string { return fmt.Sprintf("SC101371302%04d%c", n%10000, check) }, cnid.SC, "0123456789")
	case "trademark_certificate":
		d.Number = fmt.Sprintf("%08d", 30000000+n)
	case "ccc_certificate":
		d.Number = fmt.Sprintf("2024010700%06d", n)
	case "cosmetics_filing":
		d.Number = fmt.Sprintf("鲁G妆网备字2024%06d", n)
	case "cosmetics_production_licence":
		d.Number = fmt.Sprintf("鲁妆2021%04d", n%10000)
	case "label_photo":
	default:
		d.Number = fmt.Sprintf("LY-%06d", n)
	}
	if strings.HasSuffix(kind, "licence") || kind == "trademark_certificate" || kind == "ccc_certificate" {
		d.ExpiresOn = b.Anchor.AddDays(30 + b.dice.roll(900))
	}
	return d, err
}

// paper is the scan of a paper; a merchant scans each kind once.
func (b *Builder) paper(own context.Context, merchant id.ID, kind string, files map[string]id.ID) (id.ID, error) {
	if files[kind] == "" {
		f, err := b.Evidence.StoreDocument(own, evidence.NewDocument{Name: kind + ".png", Purpose: evidence.Product, SubjectID: merchant, Content: picture(string(merchant) + kind)})
		if err != nil {
			return "", err
		}
		files[kind] = f.ID
	}
	return files[kind], nil
}

// choices has each streamer take goods into its selection and ask for samples, which end in
// every way a sample can.
func (b *Builder) choices(ctx context.Context, p *park) error {
	b.Clock.Advance(2 * time.Hour)
	for n, streamer := range p.admitted(admission.Streamer) {
		for i := range min(5, len(p.goods)) {
			g := p.goods[(n*5+i)%len(p.goods)]
			self := b.self(ctx, p, "streamer", streamer.id)
			selection, err := b.Sourcing.SelectOffer(self, g.offer, streamer.id)
			if err != nil {
				return fmt.Errorf("%s: %w", g.title, err)
			}
			if i == 4 {
				if err := b.Sourcing.EndSelection(self, selection.ID, selection.Version, "与近期专场主题不符"); err != nil {
					return err
				}
			}
			if i < 3 {
				if err := b.sample(ctx, p, g, streamer, n+i); err != nil {
					return fmt.Errorf("sample of %s: %w", g.title, err)
				}
			}
		}
	}
	return nil
}

// sample asks for a sample and takes it some steps further.
func (b *Builder) sample(ctx context.Context, p *park, g goods, streamer subject, far int) error {
	self, owner := b.self(ctx, p, "streamer", streamer.id), b.self(ctx, p, "merchant", g.merchant.id)
	m, err := b.Samples.Request(self, g.offer, streamer.id, "想在下周专场试播")
	if err != nil || far%5 == 0 {
		return err // nobody answers, and it lapses
	}
	if m, err = b.Samples.Decide(owner, m.ID, m.Version, far%5 != 4, "样品已发完"); err != nil || far%5 == 4 {
		return err
	}
	if m, err = b.Samples.Ship(owner, m.ID, m.Version, "沂速快运", fmt.Sprintf("YS%08d", b.dice.roll(100_000_000))); err != nil || far%5 == 1 {
		return err
	}
	if m, err = b.Samples.Receive(self, m.ID, m.Version); err != nil || far%5 == 2 {
		return err
	}
	_, err = b.Samples.Close(self, m.ID, m.Version, "")
	return err
}
