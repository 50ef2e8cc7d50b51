package sourcing

import (
	"fmt"
	"slices"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// ProductState is where a product stands.
type ProductState string

const (
	ProductDraft     ProductState = "draft"
	ProductSubmitted ProductState = "submitted"
	ProductReturned  ProductState = "returned"
	ProductAdmitted  ProductState = "admitted"
	ProductRejected  ProductState = "rejected"
	ProductDelisted  ProductState = "delisted"
	ProductRecalled  ProductState = "recalled"
)

// step is what happens to a product.
type step string

const (
	stepSubmit   step = "submit"
	stepWithdraw step = "withdraw"
	stepAdmit    step = "admit"
	stepReturn   step = "return"
	stepReject   step = "reject"
	stepDelist   step = "delist"
	stepRestore  step = "restore"
	stepRecall   step = "recall"
)

// productMoves is the whole life of a product: what may happen in which state, and where it leads.
// A rejected or recalled product stays so; the goods come back as a new product.
var productMoves = map[ProductState]map[step]ProductState{
	ProductDraft:     {stepSubmit: ProductSubmitted},
	ProductReturned:  {stepSubmit: ProductSubmitted},
	ProductSubmitted: {stepWithdraw: ProductDraft, stepAdmit: ProductAdmitted, stepReturn: ProductReturned, stepReject: ProductRejected},
	ProductAdmitted:  {stepDelist: ProductDelisted, stepRecall: ProductRecalled},
	ProductDelisted:  {stepRestore: ProductAdmitted, stepDelist: ProductDelisted, stepRecall: ProductRecalled},
}

// Content is what a product says about itself: the part that is versioned and reviewed.
type Content struct {
	Category         string    `json:"category"`
	Title            string    `json:"title"`
	Brand            string    `json:"brand"`
	Origin           string    `json:"origin"`
	GTIN             string    `json:"gtin"`
	Spec             string    `json:"spec"`
	Unit             string    `json:"unit"`
	PriceFen         money.Fen `json:"price_fen"`
	ComparePriceFen  money.Fen `json:"compare_price_fen"` // 0: none shown
	ComparisonBasis  Basis     `json:"comparison_basis"`
	ComparisonDetail string    `json:"comparison_detail"`
	Claims           string    `json:"claims"`
	Images           []id.ID   `json:"images"`
}

// Product is a product as it stands now.
type Product struct {
	ID         id.ID `json:"id"`
	MerchantID id.ID `json:"merchant_id"`
	Content
	State         ProductState `json:"state"`
	StateReason   string       `json:"state_reason"`
	LiveNumber    int64        `json:"live_number"`    // the version on sale; 0 before admission
	PendingNumber int64        `json:"pending_number"` // the change that waits; 0 without one
	LastNumber    int64        `json:"last_number"`
	Screening     Screening    `json:"screening"`
	// DocumentsEndOn is the first day on which a demanded document ends; empty when none does.
	DocumentsEndOn clock.Date `json:"documents_end_on"`
	CreatedBy      id.ID      `json:"created_by"`
	CreatedAt      int64      `json:"created_at"`
	SubmittedAt    *int64     `json:"submitted_at"`
	AdmittedAt     *int64     `json:"admitted_at"`
	Version        int64      `json:"version"`
}

// texts are the words a consumer will read or hear.
func (c Content) texts() []string { return []string{c.Title, c.Claims} }

// tidy spells the content the way it is stored.
func (c Content) tidy() Content {
	for _, s := range []*string{&c.Category, &c.Title, &c.Brand, &c.Origin, &c.Spec, &c.Unit, &c.ComparisonDetail, &c.Claims} {
		*s = strings.TrimSpace(*s)
	}
	c.GTIN = strings.ReplaceAll(strings.TrimSpace(c.GTIN), " ", "")
	if c.ComparePriceFen == 0 {
		c.ComparisonBasis, c.ComparisonDetail = BasisNone, ""
	}
	if c.Images == nil {
		c.Images = []id.ID{}
	}
	return c
}

// check refuses content that cannot even be a draft. ErrInvalid with every field at fault.
func (c Content) check(m *Matrix) error {
	var f errs.Fields
	category, ok := m.Category(c.Category)
	switch {
	case !ok:
		f.Add("/category", "sourcing.category_unknown", "没有该商品类目", "There is no such category")
	case category.Barred != "":
		// AdL art. 15, 22: some goods may not be sold in a live session at all.
		f.Add("/category", "sourcing.category_barred", "该类商品禁止直播销售（{article}）", "These goods may not be sold live ({article})", "article", category.Barred)
	}
	if c.Title == "" {
		f.Add("/title", "sourcing.title_missing", "请填写商品名称", "Name the product")
	}
	if c.PriceFen <= 0 {
		f.Add("/price_fen", "sourcing.price_missing", "请填写售价", "State a price")
	}
	if c.GTIN != "" {
		if r := cnid.Check(cnid.GTIN, c.GTIN); !r.Valid {
			f.Add("/gtin", "sourcing.gtin_invalid", "商品条码校验不通过", "The bar code does not pass its check digit")
		}
	}
	return f.Err(ErrInvalid)
}

// essentials finds what the law wants shown beside every product.
func (c Content) essentials() []Finding {
	var out []Finding
	// PMR art. 7: name, price and unit are shown.
	if c.Unit == "" {
		out = append(out, finding(Blocks, "sourcing.unit_missing", "/unit", "《明码标价和禁止价格欺诈规定》第7条", "须标明计价单位", "The unit of the price is missing"))
	}
	if c.Spec == "" {
		out = append(out, finding(Blocks, "sourcing.spec_missing", "/spec", "《产品质量法》第27条", "须填写规格", "The specification is missing"))
	}
	if c.Origin == "" {
		out = append(out, finding(Blocks, "sourcing.origin_missing", "/origin", "《产品质量法》第27条", "须填写产地", "The origin is missing"))
	}
	if len(c.Images) == 0 {
		out = append(out, finding(Acknowledges, "sourcing.image_missing", "/images", "《直播电商监督管理办法》第27条", "没有商品图片", "There is no picture of the product"))
	}
	return out
}

// move takes the product one step. ErrProductState when the state does not allow it.
func (p *Product) move(s step, reason string) error {
	next, ok := productMoves[p.State][s]
	if !ok {
		return ErrProductState.With("state", string(p.State))
	}
	p.State, p.StateReason = next, reason
	return nil
}

// editable says whether the content may be changed in place. ErrUseChange once it was
// admitted, ErrProductState while it is under review or at its end.
func (p Product) editable() error {
	switch p.State {
	case ProductDraft, ProductReturned:
		return nil
	case ProductAdmitted, ProductDelisted:
		return ErrUseChange
	}
	return ErrProductState.With("state", string(p.State))
}

// propose notes that version number of the content waits for its review beside the live one.
// ErrProductState before admission or at the end; ErrChangePending; ErrNothingChanged.
func (p *Product) propose(c Content) error {
	switch {
	case p.State != ProductAdmitted && p.State != ProductDelisted:
		return ErrProductState.With("state", string(p.State))
	case p.PendingNumber != 0:
		return ErrChangePending
	case p.Content.same(c):
		return ErrNothingChanged
	}
	p.LastNumber++
	p.PendingNumber = p.LastNumber
	return nil
}

// confirm makes the waiting version the live one.
func (p *Product) confirm(c Content, s Screening) error {
	if p.PendingNumber == 0 {
		return ErrNoChangePending
	}
	p.Content, p.Screening = c, s
	p.LiveNumber, p.PendingNumber = p.PendingNumber, 0
	return nil
}

func (c Content) same(o Content) bool {
	images := slices.Equal(c.Images, o.Images)
	c.Images, o.Images = nil, nil
	return images && fmt.Sprint(c) == fmt.Sprint(o)
}

// harmless says whether a change needs no eye: only the price falls, by at most three tenths,
// and nothing is compared with it.
func harmless(was, now Content) bool {
	lower := now.PriceFen < was.PriceFen && now.PriceFen >= was.PriceFen.Rate(7000)
	price := was
	price.PriceFen = now.PriceFen
	return lower && now.ComparePriceFen == 0 && price.same(now)
}

func saysOne(texts, words []string) bool {
	for _, t := range texts {
		for _, w := range words {
			if strings.Contains(t, w) {
				return true
			}
		}
	}
	return false
}
