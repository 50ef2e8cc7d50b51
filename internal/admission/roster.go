package admission

import (
	"strconv"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/tabular"
)

// ImportState says how far a roster import is.
type ImportState string

const (
	ImportChecking ImportState = "checking"
	ImportChecked  ImportState = "checked"
	ImportApplying ImportState = "applying"
	ImportApplied  ImportState = "applied"
	ImportFailed   ImportState = "failed"
)

// The jobs of an import.
const (
	RosterCheckJob = "admission.roster_check"
	RosterApplyJob = "admission.roster_apply"
)

// Import brings an existing roster in: first a dry run, then, when a person says so, the
// good rows as provisional subjects.
type Import struct {
	ID               id.ID
	FileID           id.ID
	State            ImportState
	SubjectKind      Kind
	ProvisionalUntil clock.Date
	GoodRows         int64
	BadRows          int64
	CreatedRows      int64
	Report           Report
	FailedFileID     id.ID
	JobID            id.ID
	CreatedBy        id.ID
	CreatedAt        int64
	AppliedAt        int64
	Version          int64
}

// Report is what the dry run found. Good lists the numbers of the rows to create, in order;
// Done counts how many of them have been dealt with, so that an interrupted import goes on
// where it stopped.
type Report struct {
	Format   string       `json:"format"`
	Encoding string       `json:"encoding"`
	Findings []RowFinding `json:"findings"`
	Preview  []RosterRow  `json:"preview"`
	Good     []int        `json:"good"`
	Done     int          `json:"done"`
	Error    string       `json:"error,omitempty"`
}

// RowFinding is what is wrong with a cell.
type RowFinding struct {
	Row    int    `json:"row"`
	Column string `json:"column"`
	Code   string `json:"code"`
	Text   Words  `json:"text"`
}

const (
	maxFindings = 1000
	maxPreview  = 20
)

// RosterRow is one row of a roster. Numbers are in clear only while a job holds it; the
// preview keeps masks.
type RosterRow struct {
	Row      int    `json:"row"`
	Name     string `json:"name"`
	Phone    string `json:"phone"`
	Platform string `json:"platform"`
	UID      string `json:"uid"`
	USCC     string `json:"uscc"`

	Form        Form      `json:"-"`
	AccountName string    `json:"-"`
	IDNumber    string    `json:"-"`
	IDKind      cnid.Kind `json:"-"`
	Contact     string    `json:"-"`
	Address     string    `json:"-"`
	Agency      string    `json:"-"`
}

// preview is the row as it may be stored and shown.
func (r RosterRow) preview() RosterRow {
	return RosterRow{Row: r.Row, Name: r.Name, Phone: cnid.MaskPhone(r.Phone), Platform: r.Platform, UID: r.UID, USCC: r.USCC}
}

var (
	errPlatform = errs.New(errs.Invalid, "admission.roster_platform_unknown", "不支持的平台，可填：抖音、快手、淘宝、视频号", "Not a known platform: 抖音, 快手, 淘宝 or 视频号")
	errForm     = errs.New(errs.Invalid, "admission.roster_form_unknown", "主体类型可填：企业、个体工商户、合作社、自然人", "The form is one of 企业, 个体工商户, 合作社, 自然人")
	errNameLong = errs.New(errs.Invalid, "admission.roster_name_long", "名称最多 120 字", "A name has at most 120 characters")
)

// platformOf reads the name people use for a platform.
func platformOf(cell string) (string, error) {
	switch strings.ToLower(strings.TrimSpace(cell)) {
	case "抖音", "抖店", "douyin", "抖音小店":
		return "douyin", nil
	case "快手", "kuaishou":
		return "kuaishou", nil
	case "淘宝", "淘宝直播", "天猫", "taobao":
		return "taobao", nil
	case "视频号", "微信视频号", "wechat_channels", "微信":
		return "wechat_channels", nil
	}
	return "", errPlatform
}

func formOf(cell string) (Form, error) {
	switch strings.TrimSpace(cell) {
	case "企业", "公司", "有限公司", "enterprise":
		return Enterprise, nil
	case "个体工商户", "个体户", "个体", "sole_trader":
		return SoleTrader, nil
	case "合作社", "农民专业合作社", "cooperative":
		return Cooperative, nil
	case "自然人", "个人", "natural_person":
		return NaturalPerson, nil
	}
	return "", errForm
}

func nameOf(cell string) (string, error) {
	if len([]rune(cell)) > 120 {
		return "", errNameLong
	}
	return strings.TrimSpace(cell), nil
}

func textOf(max int) func(string) (string, error) {
	return func(cell string) (string, error) {
		if len([]rune(cell)) > max {
			return "", tabular.ErrLong.With("max", itoa(max))
		}
		return cell, nil
	}
}

// plainUID says whether an account number is one a platform gives: visible ASCII.
func plainUID(uid string) bool {
	return uid != "" && !strings.ContainsFunc(uid, func(c rune) bool { return c <= ' ' || c > '~' })
}

func uidOf(cell string) (string, error) {
	uid, err := tabular.Identifier(cell)
	if err == nil && uid != "" && !plainUID(uid) {
		err = ErrUID
	}
	return uid, err
}

// rosterColumns are the columns of a roster; the names are those of the template.
func rosterColumns(kind Kind) []tabular.Column[RosterRow] {
	name := tabular.Column[RosterRow]{Name: "名称", Aliases: []string{"商家名称", "企业名称", "店铺名称", "机构名称", "公司名称", "name"}, Required: true,
		Parse: tabular.Into(nameOf, func(r *RosterRow) *string { return &r.Name })}
	uscc := tabular.Column[RosterRow]{Name: "统一社会信用代码", Aliases: []string{"信用代码", "社会信用代码", "uscc", "营业执照号"},
		Parse: tabular.Into(tabular.Number(cnid.USCC), func(r *RosterRow) *string { return &r.USCC })}
	phone := tabular.Column[RosterRow]{Name: "手机号", Aliases: []string{"手机", "联系电话", "手机号码", "电话", "phone", "mobile"},
		Parse: tabular.Into(tabular.Number(cnid.Phone), func(r *RosterRow) *string { return &r.Phone })}
	contact := tabular.Column[RosterRow]{Name: "联系人", Aliases: []string{"负责人", "contact"}, Parse: tabular.Into(textOf(60), func(r *RosterRow) *string { return &r.Contact })}
	address := tabular.Column[RosterRow]{Name: "地址", Aliases: []string{"经营地址", "实际经营地址", "住址", "经常居住地址", "address"},
		Parse: tabular.Into(textOf(200), func(r *RosterRow) *string { return &r.Address })}
	form := tabular.Column[RosterRow]{Name: "主体类型", Aliases: []string{"类型", "form"}, Parse: tabular.Into(formOf, func(r *RosterRow) *Form { return &r.Form })}
	platform := tabular.Column[RosterRow]{Name: "平台", Aliases: []string{"直播平台", "platform"}, Parse: tabular.Into(platformOf, func(r *RosterRow) *string { return &r.Platform })}
	uid := tabular.Column[RosterRow]{Name: "平台账号", Aliases: []string{"账号ID", "抖音号", "快手号", "直播账号", "平台账号ID", "uid"},
		Parse: tabular.Into(uidOf, func(r *RosterRow) *string { return &r.UID })}
	account := tabular.Column[RosterRow]{Name: "账号名称", Aliases: []string{"昵称", "账号昵称", "account"}, Parse: tabular.Into(textOf(80), func(r *RosterRow) *string { return &r.AccountName })}
	number := tabular.Column[RosterRow]{Name: "身份证号", Aliases: []string{"身份证件号码", "证件号码", "身份证", "id_number"},
		Parse: tabular.Into(tabular.Number(cnid.ID), func(r *RosterRow) *string { return &r.IDNumber })}
	agency := tabular.Column[RosterRow]{Name: "所属机构", Aliases: []string{"机构", "MCN", "agency"}, Parse: tabular.Into(textOf(120), func(r *RosterRow) *string { return &r.Agency })}
	switch kind {
	case Streamer:
		name.Name, name.Aliases = "姓名", []string{"主播姓名", "主播", "名称", "name"}
		return []tabular.Column[RosterRow]{name, phone, number, platform, uid, account, agency, address}
	case Agency:
		return []tabular.Column[RosterRow]{name, form, uscc, contact, phone, address}
	}
	return []tabular.Column[RosterRow]{name, form, uscc, contact, phone, address, platform, uid, account}
}

// complete fills what follows from the rest and names what contradicts itself.
func (r *RosterRow) complete(kind Kind) *errs.Error {
	switch {
	case kind == Streamer:
		r.Form = NaturalPerson
	case r.Form == "":
		r.Form = formFromCode(r.USCC)
	}
	if (r.UID == "") != (r.Platform == "") {
		return errs.New(errs.Invalid, "admission.roster_account_half", "“平台”和“平台账号”应同时填写", "Give platform and account together")
	}
	if kind == Agency && r.Form == NaturalPerson {
		return errs.New(errs.Invalid, "admission.form_unfit", "机构不能是自然人", "An agency is no natural person")
	}
	if r.AccountName == "" {
		r.AccountName = short(r.Name)
	}
	return nil
}

// formFromCode reads the legal form from the second character of a code (GB 32100: 91
// enterprise, 92 sole trader, 93 farmers' cooperative).
func formFromCode(uscc string) Form {
	switch {
	case strings.HasPrefix(uscc, "92"):
		return SoleTrader
	case strings.HasPrefix(uscc, "93"):
		return Cooperative
	}
	return Enterprise
}

// keys are what makes a row the same as another: one subject per number, one per account.
func (r RosterRow) keys() map[string]string {
	out := map[string]string{}
	if r.USCC != "" {
		out["统一社会信用代码"] = "uscc:" + r.USCC
	}
	if r.IDNumber != "" {
		out["身份证号"] = "id:" + r.IDNumber
	}
	if r.UID != "" {
		out["平台账号"] = "account:" + r.Platform + ":" + r.UID
	}
	if len(out) == 0 {
		out["名称"] = "name:" + r.Name + ":" + r.Phone
	}
	return out
}

func itoa(n int) string { return strconv.Itoa(n) }
