package cnid

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
)

// Kind is a sort of number.
type Kind string

const (
	USCC             Kind = "uscc"
	ID               Kind = "id" // any 18-digit number of GB 11643: residents, residence permits, foreign permanent residents
	ResidentID       Kind = "resident_id"
	HKMacauPermit    Kind = "hk_macau_permit"
	TaiwanPermit     Kind = "taiwan_permit"
	ForeignPermanent Kind = "foreign_permanent_resident"
	Passport         Kind = "passport"
	GTIN             Kind = "gtin"
	SC               Kind = "sc"
	Phone            Kind = "phone"
)

// Kinds lists every kind in the order a person would look for it.
func Kinds() []Kind {
	return []Kind{USCC, ID, ResidentID, HKMacauPermit, TaiwanPermit, ForeignPermanent, Passport, GTIN, SC, Phone}
}

// Result says whether a number is well formed. Value is its normal spelling. Code and
// Reason are empty unless the number is refused or Warning asks a person to look.
type Result struct {
	Kind    Kind
	Value   string
	Valid   bool
	Warning bool
	Code    string
	Reason  errs.Text
}

// Check normalises what a person typed and says whether it is a number of that kind.
func Check(kind Kind, typed string) Result { return CheckOn(kind, typed, "") }

// CheckOn is Check on a known day, so that a birth date after it is refused.
func CheckOn(kind Kind, typed string, today clock.Date) Result {
	r := Result{Kind: kind, Value: Normalise(typed), Valid: true}
	if r.Value == "" {
		return r.refuse(empty)
	}
	switch kind {
	case USCC:
		return checkUSCC(r)
	case ID, ResidentID:
		return checkPerson(r, today)
	case HKMacauPermit, TaiwanPermit, Passport:
		return checkTravel(r)
	case ForeignPermanent:
		return checkForeign(r, today)
	case GTIN:
		return checkGTIN(r)
	case SC:
		return checkSC(r)
	case Phone:
		return checkPhone(r)
	}
	return r.refuse(unknownKind)
}

// Refuse adds the reason to the failures of an input; a valid number adds nothing.
func (r Result) Refuse(into *errs.Fields, pointer string) {
	if !r.Valid {
		into.Add(pointer, r.Code, r.Reason.ZH, r.Reason.EN)
	}
}

// finding is one thing that can be wrong with a number.
type finding struct{ code, zh, en string }

var (
	empty        = finding{"cnid.empty", "号码为空", "The number is empty"}
	unknownKind  = finding{"cnid.kind_unknown", "不支持的号码类型", "This kind of number is not known"}
	length       = finding{"cnid.length", "号码长度不正确", "The number has the wrong length"}
	alphabet     = finding{"cnid.alphabet", "号码含有不允许的字符", "The number contains characters it may not contain"}
	checkDigit   = finding{"cnid.check_digit", "校验码不正确，请核对是否输错或颠倒了某一位", "The check digit does not match: a digit is wrong or two are swapped"}
	area         = finding{"cnid.area", "地区代码不存在", "The area code does not exist"}
	birthDate    = finding{"cnid.birth_date", "出生日期不存在", "The birth date does not exist"}
	bornLater    = finding{"cnid.birth_date_future", "出生日期晚于今天", "The birth date lies in the future"}
	firstGen     = finding{"cnid.id_15_digits", "15 位旧身份证号码已停用，请填写 18 位号码", "15-digit identity numbers are no longer valid, please give the 18-digit number"}
	organisation = finding{"cnid.organisation_check", "统一社会信用代码校验通过，但其中组织机构代码的校验位不符，请对照营业执照核对", "The code is valid, but the organisation code inside fails its own check: compare it with the licence"}
	pattern      = finding{"cnid.pattern", "号码格式不正确", "The number does not have the form of this kind"}
	category     = finding{"cnid.sc_category", "食品生产许可证编号首位应为 1（食品）或 2（食品添加剂）", "The first digit of a food production licence is 1 (food) or 2 (additive)"}
	oldQS        = finding{"cnid.sc_qs", "QS 旧编号自 2018 年 10 月起停用，请填写 SC 开头的编号", "Numbers that begin with QS ended in October 2018, please give the one that begins with SC"}
	oddArea      = finding{"cnid.area_unusual", "编号中的地区代码不在现行省级代码内，请核对", "The area inside the number is no current province: please compare"}
)

func (r Result) refuse(f finding) Result {
	r.Valid, r.Warning, r.Code, r.Reason = false, false, f.code, errs.Text{ZH: f.zh, EN: f.en}
	return r
}

func (r Result) warn(f finding) Result {
	r.Warning, r.Code, r.Reason = true, f.code, errs.Text{ZH: f.zh, EN: f.en}
	return r
}
