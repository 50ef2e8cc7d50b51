package mediation

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
)

// ClaimKind is what the consumer asks for.
type ClaimKind string

const (
	Refund       ClaimKind = "refund"
	Return       ClaimKind = "return"
	Exchange     ClaimKind = "exchange"
	Repair       ClaimKind = "repair"
	Compensation ClaimKind = "compensation"
	Apology      ClaimKind = "apology"
	OtherClaim   ClaimKind = "other"
)

// ClaimText is what people call the claims. CRL art. 52: repair, redo, exchange, return, make
// up, refund, damages.
func ClaimText(k ClaimKind) errs.Text {
	return map[ClaimKind]errs.Text{
		Refund: {ZH: "退款", EN: "Refund"}, Return: {ZH: "退货退款", EN: "Return for refund"}, Exchange: {ZH: "换货", EN: "Exchange"}, Repair: {ZH: "修理", EN: "Repair"},
		Compensation: {ZH: "赔偿", EN: "Compensation"}, Apology: {ZH: "道歉", EN: "Apology"}, OtherClaim: {ZH: "其他", EN: "Other"},
	}[k]
}

// Claims lists what a consumer may ask for.
func Claims() []ClaimKind {
	return []ClaimKind{Refund, Return, Exchange, Repair, Compensation, Apology, OtherClaim}
}

// Priced says whether a claim is about a sum of money.
func (k ClaimKind) Priced() bool { return k == Refund || k == Return || k == Compensation }

// Channel is how a complaint reached the desk.
type Channel string

const (
	Web   Channel = "web"
	Phone Channel = "phone"
	Visit Channel = "visit"
	From  Channel = "handed_over" // by a platform, 12315 or the regulator
)

// NoticeVersion names the wording about personal data that the public form shows.
const NoticeVersion = "2026-02"

// Case is one dispute of one consumer with one merchant.
type Case struct {
	ID             id.ID      `json:"id"`
	Number         string     `json:"number"`
	Mode           Mode       `json:"mode"`
	State          State      `json:"state"`
	Channel        Channel    `json:"channel"`
	MerchantID     id.ID      `json:"merchant_id"`
	MerchantSaid   string     `json:"merchant_said"` // whom the consumer names
	SessionID      id.ID      `json:"session_id"`
	ProductID      id.ID      `json:"product_id"`
	StudioID       id.ID      `json:"studio_id"`
	ConsumerName   string     `json:"-"`
	PhoneSealed    string     `json:"-"`
	PhoneIndex     string     `json:"-"`
	AddressSealed  string     `json:"-"`
	ClaimKind      ClaimKind  `json:"claim_kind"`
	ClaimFen       money.Fen  `json:"claim_fen"`
	OrderNumber    string     `json:"order_number"`
	BoughtOn       clock.Date `json:"bought_on"`
	Facts          string     `json:"-"`
	PublishConsent bool       `json:"publish_consent"`
	EntrustConsent bool       `json:"entrust_consent"`
	NoticeVersion  string     `json:"notice_version"`
	LetterFileID   id.ID      `json:"letter_file_id"`
	CodeHash       string     `json:"-"`
	MediatorID     id.ID      `json:"mediator_id"`
	OpenedAt       int64      `json:"opened_at"`
	AcceptedAt     int64      `json:"accepted_at"`
	AnsweredAt     int64      `json:"answered_at"`
	SettledAt      int64      `json:"settled_at"`
	ClosedAt       int64      `json:"closed_at"`
	EndedHow       string     `json:"ended_how"` // a ground, or performed, advanced
	EndedReason    string     `json:"-"`
	ReserveFen     money.Fen  `json:"reserve_fen"`
	PaidFen        money.Fen  `json:"paid_fen"`
	RecoveredFen   money.Fen  `json:"recovered_fen"`
	DueAt          int64      `json:"due_at"`
	CreatedBy      id.ID      `json:"created_by"`
	Version        int64      `json:"version"`
}

// noDue is the due date of a case nothing runs for; it sorts last.
const noDue int64 = 99_999_999_999_999

// Complaint is what the public form or the desk takes down.
type Complaint struct {
	Mode           Mode
	Channel        Channel
	MerchantID     id.ID
	MerchantSaid   string
	SessionID      id.ID
	ProductID      id.ID
	StudioID       id.ID
	ConsumerName   string
	Phone          string
	Address        string
	ClaimKind      ClaimKind
	ClaimFen       money.Fen
	OrderNumber    string
	BoughtOn       clock.Date
	Facts          string
	PublishConsent bool
	EntrustConsent bool
	NoticeVersion  string
	LetterFileID   id.ID
}

// Validate names everything the complaint lacks. O121 art. 10: the complainant's real name,
// phone and address, the respondent, the claim and the facts; the park's own desk does not
// insist on the address.
func (c Complaint) Validate(today clock.Date) error {
	var f errs.Fields
	need := func(pointer, value string, least int) {
		if utf8.RuneCountInString(strings.TrimSpace(value)) < least {
			f.Add(pointer, "mediation.too_short", "请至少填写 {n} 个字", "Write at least {n} characters", "n", itoa(least))
		}
	}
	need("/consumer_name", c.ConsumerName, 2)
	need("/facts", c.Facts, 10)
	if c.MerchantID == "" {
		need("/merchant_said", c.MerchantSaid, 2)
	}
	if r := cnid.Check(cnid.Phone, c.Phone); !r.Valid {
		f.Add("/phone", "mediation.phone_invalid", "请填写有效的手机号码", "Enter a valid mobile number")
	}
	if c.Mode == Entrusted {
		need("/address", c.Address, 5)
	}
	if ClaimText(c.ClaimKind).ZH == "" {
		f.Add("/claim_kind", "mediation.claim_unknown", "请选择诉求", "Choose what you ask for")
	}
	if c.ClaimKind.Priced() && c.ClaimFen <= 0 {
		f.Add("/claim_fen", "mediation.claim_amount", "请填写诉求金额", "Enter the amount you ask for")
	}
	if c.BoughtOn > today {
		f.Add("/bought_on", "mediation.bought_later", "购买日期不能晚于今天", "The day of purchase cannot lie ahead")
	}
	if c.Channel == Web && c.NoticeVersion != NoticeVersion {
		f.Add("/notice_version", "mediation.notice_old", "个人信息告知已更新，请重新阅读并确认", "The notice on personal data has changed, please read it again")
	}
	if _, ok := RulesOf(c.Mode); !ok {
		f.Add("/mode", "mediation.mode_unknown", "不支持的调解方式", "No such mode")
	}
	return f.Err(ErrComplaint)
}

func itoa(n int) string { return strconv.Itoa(n) }

// Step is one thing done in a case.
type Step struct {
	Seq      int64
	Action   Action
	From, To State
	Article  string
	Ground   string
	Reason   string
	By       Side
	ByID     id.ID
	At       int64
}

// take moves the case by one action of its mode's table. ErrNotNow when the state does not
// allow it, ErrNotYours when it is not this side's to do.
func (c *Case) take(a Action, by Side, who id.ID, now int64) (Step, error) {
	rules, ok := RulesOf(c.Mode)
	if !ok {
		return Step{}, ErrNotNow
	}
	for _, t := range rules.Steps {
		if t.From != c.State || t.Action != a {
			continue
		}
		if !strings.Contains(" "+t.By+" ", " "+string(by)+" ") {
			return Step{}, ErrNotYours
		}
		s := Step{Seq: c.Version, Action: a, From: c.State, To: t.To, Article: t.Article, By: by, ByID: who, At: now}
		c.State = t.To
		c.stamp(a, now)
		return s, nil
	}
	return Step{}, ErrNotNow.With("state", StateText(c.State).ZH, "state_en", StateText(c.State).EN)
}

// stamp keeps the instants others reckon with.
func (c *Case) stamp(a Action, now int64) {
	switch a {
	case AskSupplement, Accept, Refuse:
		if c.AnsweredAt == 0 {
			c.AnsweredAt = now
		}
	case Confirm:
		c.SettledAt = now
	case Archive:
		c.ClosedAt = now
	case Reopen:
		c.SettledAt, c.ClosedAt, c.EndedHow, c.EndedReason = 0, 0, "", ""
	}
	if a == Accept || a == Reopen {
		c.AcceptedAt = now
	}
}

// StateText is what people call the states.
func StateText(s State) errs.Text {
	return map[State]errs.Text{
		Registered: {ZH: "已登记", EN: "registered"}, Supplementing: {ZH: "待补正", EN: "waiting for more"}, Refused: {ZH: "不予受理", EN: "refused"}, Accepted: {ZH: "已受理", EN: "accepted"},
		Mediating: {ZH: "调解中", EN: "in mediation"}, Appraising: {ZH: "鉴定检测中", EN: "being tested"}, Agreeing: {ZH: "待确认协议", EN: "agreement to confirm"}, Performing: {ZH: "待履行", EN: "to be performed"},
		Advanced: {ZH: "已先行赔付", EN: "paid in advance"}, Performed: {ZH: "已履行", EN: "performed"}, Terminated: {ZH: "调解终止", EN: "ended without agreement"}, Closed: {ZH: "已归档", EN: "archived"},
	}[s]
}
