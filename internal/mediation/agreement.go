package mediation

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// AgreementState is what became of a wording.
type AgreementState string

const (
	AgreementOpen   AgreementState = "open"   // waits for confirmations
	AgreementBound  AgreementState = "bound"  // both confirmed
	AgreementVoided AgreementState = "voided" // replaced or given up before both confirmed
)

// How a side confirmed.
const (
	ByCode   = "code"   // the consumer, signed in with the query code
	ByPortal = "portal" // the merchant, signed in
	ByPhone  = "phone"  // on the phone, recorded by the desk
	ByPaper  = "paper"  // on paper, at the desk
)

// Agreement is a wording and its confirmations.
type Agreement struct {
	ID                  id.ID          `json:"id"`
	CaseID              id.ID          `json:"case_id"`
	OfferID             id.ID          `json:"offer_id"`
	Body                string         `json:"-"`
	SHA256              string         `json:"sha256"`
	ClaimKind           ClaimKind      `json:"claim_kind"`
	AmountFen           money.Fen      `json:"amount_fen"`
	PerformBy           clock.Date     `json:"perform_by"`
	State               AgreementState `json:"state"`
	ConsumerConfirmedAt int64          `json:"consumer_confirmed_at"`
	ConsumerHow         string         `json:"consumer_how"`
	MerchantConfirmedAt int64          `json:"merchant_confirmed_at"`
	MerchantHow         string         `json:"merchant_how"`
	MerchantBy          id.ID          `json:"merchant_by"`
	PerformedAt         int64          `json:"performed_at"`
	PerformedHow        string         `json:"performed_how"`
	MadeBy              id.ID          `json:"made_by"`
	MadeAt              int64          `json:"made_at"`
	Version             int64          `json:"version"`
}

// Terms is what an agreement is worded from.
type Terms struct {
	ClaimKind ClaimKind
	AmountFen money.Fen
	Text      string
	PerformBy clock.Date
}

// hashOf is the SHA-256 of a wording, in hex.
func hashOf(body string) string {
	h := sha256.Sum256([]byte(body))
	return hex.EncodeToString(h[:])
}

// confirm notes that a side agrees to the wording with this hash. It reports whether both
// have now. ErrAgreementChanged for another wording, ErrConfirmed, ErrNotYours.
func (a *Agreement) confirm(side Side, hash, how string, by id.ID, now int64) (both bool, err error) {
	if hash != a.SHA256 || a.State != AgreementOpen {
		return false, ErrAgreementChanged
	}
	switch side {
	case Consumer:
		if a.ConsumerConfirmedAt > 0 {
			return false, ErrConfirmed
		}
		a.ConsumerConfirmedAt, a.ConsumerHow = now, how
	case Merchant:
		if a.MerchantConfirmedAt > 0 {
			return false, ErrConfirmed
		}
		a.MerchantConfirmedAt, a.MerchantHow, a.MerchantBy = now, how, by
	default:
		return false, ErrNotYours
	}
	if both = a.ConsumerConfirmedAt > 0 && a.MerchantConfirmedAt > 0; both {
		a.State = AgreementBound
	}
	return both, nil
}

// word writes the agreement. 人民调解法 art. 29 names what it holds: the parties, the main
// facts and the dispute, what was agreed, how and by when it is performed.
func word(c Case, merchant string, t Terms) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("案件编号：%s", c.Number)
	line("甲方（消费者）：%s", c.ConsumerName)
	line("乙方（商家）：%s", merchant)
	line("一、争议事项")
	if c.BoughtOn != "" {
		line("甲方于 %s 购买乙方销售的商品或者服务%s。", c.BoughtOn, order(c.OrderNumber))
	}
	line("%s", oneLine(c.Facts))
	line("甲方的诉求：%s。", claim(c.ClaimKind, c.ClaimFen))
	line("二、协议内容")
	line("双方自愿达成如下协议：%s。", claim(t.ClaimKind, t.AmountFen))
	line("%s", oneLine(t.Text))
	line("三、履行期限")
	line("乙方于 %s 前（含当日）履行完毕。", t.PerformBy)
	line("四、其他")
	switch c.Mode {
	case PeopleMediation:
		line("本协议自双方确认、调解员签名并加盖调解委员会印章之日起生效。双方可以自协议生效之日起三十日内共同向人民法院申请司法确认（《中华人民共和国人民调解法》第三十三条）。")
	case Entrusted:
		line("本次调解受市场监督管理部门委托进行。一方不履行的，另一方可以依照《中华人民共和国消费者权益保护法》第三十九条规定的其他途径解决。")
	default:
		line("本协议经双方确认后对双方具有约束力。本次调解由基地维权服务站居中进行，不影响甲方向 12315 投诉、申请仲裁或者向人民法院起诉的权利。")
	}
	b.WriteString("双方确认的方式和时间附后，以本文本的 SHA-256 值为准。")
	return b.String()
}

func order(number string) string {
	if number == "" {
		return ""
	}
	return "，订单号 " + number
}

func claim(k ClaimKind, fen money.Fen) string {
	if fen > 0 {
		return ClaimText(k).ZH + " " + fen.String() + " 元"
	}
	return ClaimText(k).ZH
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
