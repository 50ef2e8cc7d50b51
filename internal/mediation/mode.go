package mediation

import "sitong/internal/kernel/errs"

// Mode is in which capacity the park mediates.
type Mode string

const (
	OwnDesk         Mode = "own_desk"         // 维权服务站: the park's own promise
	ODR             Mode = "odr_enterprise"   // 12315 在线消费纠纷解决企业
	Entrusted       Mode = "entrusted"        // 受市场监管部门委托
	PeopleMediation Mode = "people_mediation" // 人民调解委员会
)

// State of a case.
type State string

const (
	Registered    State = "registered"    // 已登记，待受理
	Supplementing State = "supplementing" // 待补正
	Refused       State = "refused"       // 不予受理
	Accepted      State = "accepted"      // 已受理
	Mediating     State = "mediating"     // 调解中
	Appraising    State = "appraising"    // 鉴定检测中，中止计时
	Agreeing      State = "agreeing"      // 协议待双方确认
	Performing    State = "performing"    // 待履行
	Advanced      State = "advanced"      // 已先行赔付，追偿中
	Performed     State = "performed"     // 已履行
	Terminated    State = "terminated"    // 调解终止
	Closed        State = "closed"        // 已归档
)

// Action moves a case.
type Action string

const (
	Register      Action = "register" // no line of a table: how a case begins
	AskSupplement Action = "ask_supplement"
	Supplement    Action = "supplement"
	Accept        Action = "accept"
	Refuse        Action = "refuse"
	Begin         Action = "begin" // the sides are heard
	Appraise      Action = "appraise"
	Appraised     Action = "appraised"
	Draft         Action = "draft" // an agreement is worded
	Redraft       Action = "redraft"
	Confirm       Action = "confirm" // the second side confirms
	Perform       Action = "perform"
	Advance       Action = "advance"
	Recovered     Action = "recovered"
	Withdraw      Action = "withdraw"
	Terminate     Action = "terminate"
	Archive       Action = "archive"
	Reopen        Action = "reopen"
)

// Side is who acts in a case.
type Side string

const (
	Consumer Side = "consumer"
	Merchant Side = "merchant"
	Desk     Side = "desk" // the park's mediators
)

// Transition is one line of a mode's table.
type Transition struct {
	From    State
	Action  Action
	To      State
	By      string // sides that may do it, separated by blanks
	Article string
}

// TimeLimit is a clock of a mode: which actions start it and which settle it. How long it
// runs, whose duty it is and on which article is defined by workday under its code.
type TimeLimit struct {
	Code    string
	Starts  []Action
	Settles []Action
}

const performance = "mediation.performance"

// perform runs in every mode: until the day the agreement names.
func perform() TimeLimit {
	return TimeLimit{performance, []Action{Confirm}, []Action{Perform, Advance, Terminate}}
}

// Rules is what one mode is made of.
type Rules struct {
	Mode        Mode
	Name        errs.Text
	NeedsLetter bool // a letter of entrustment must be on file before the case is accepted
	Limits      []TimeLimit
	Steps       []Transition
}

const (
	desk     = "desk"
	consumer = "consumer"
	either   = "consumer desk"
	anySide  = "consumer merchant desk"
)

// ownDesk: O121 art. 6 encourages service stations, first-asked responsibility and advance
// compensation; it sets no clock. One working day to the first answer and ten to the
// settlement are the park's promise.
func ownDesk() Rules {
	return Rules{Mode: OwnDesk, Name: errs.Text{ZH: "基地维权服务站", EN: "the park's service desk"},
		Limits: []TimeLimit{
			{"mediation.first_answer", []Action{Register}, []Action{AskSupplement, Accept, Refuse, Withdraw}},
			{"mediation.settle_own_desk", []Action{Register, Reopen}, []Action{Refuse, Confirm, Withdraw, Terminate}},
			perform(),
		},
		Steps: []Transition{
			{Registered, AskSupplement, Supplementing, desk, "O121 第十条（参照）"},
			{Supplementing, Supplement, Registered, either, "O121 第十条（参照）"},
			{Registered, Accept, Accepted, desk, "O121 第六条"},
			{Registered, Refuse, Refused, desk, "O121 第十五、十六条（参照），CRL 第三十九条"},
			{Supplementing, Refuse, Refused, desk, "O121 第十六条第五项（参照），CRL 第三十九条"},
			{Accepted, Begin, Mediating, desk, "O121 第六、十八条（参照）"},
			{Mediating, Appraise, Appraising, desk, "O121 第二十二条（参照）"},
			{Appraising, Appraised, Mediating, desk, "O121 第二十二条（参照）"},
			{Mediating, Draft, Agreeing, anySide, "O121 第六条；民法典 第四百七十一条"},
			{Agreeing, Redraft, Mediating, anySide, "民法典 第四百八十八条"},
			{Agreeing, Confirm, Performing, anySide, "民法典 第四百八十三条"},
			{Performing, Perform, Performed, either, "民法典 第五百零九条"},
			{Performing, Advance, Advanced, desk, "O121 第六条 先行赔付；CRL 第四十三、四十四条"},
			{Advanced, Recovered, Performed, desk, "CRL 第四十三、四十四条 追偿"},
			{Registered, Withdraw, Terminated, either, "O121 第二十三条第一项（参照）"},
			{Supplementing, Withdraw, Terminated, either, "O121 第二十三条第一项（参照）"},
			{Accepted, Withdraw, Terminated, either, "O121 第二十三条第一项（参照）"},
			{Mediating, Withdraw, Terminated, either, "O121 第二十三条第一项（参照）"},
			{Agreeing, Withdraw, Terminated, either, "O121 第二十三条第一项（参照）"},
			{Accepted, Terminate, Terminated, desk, "O121 第二十三条（参照）"},
			{Mediating, Terminate, Terminated, desk, "O121 第二十三条（参照）"},
			{Appraising, Terminate, Terminated, desk, "O121 第二十三条（参照）"},
			{Agreeing, Terminate, Terminated, desk, "O121 第二十三条（参照）"},
			{Performing, Terminate, Terminated, desk, "CRL 第三十九条"},
			{Refused, Archive, Closed, desk, "基地档案制度"},
			{Performed, Archive, Closed, desk, "基地档案制度；O121 第二十六条 回访（参照）"},
			{Terminated, Archive, Closed, desk, "基地档案制度"},
			{Refused, Reopen, Accepted, desk, "新的事实"},
			{Terminated, Reopen, Accepted, desk, "新的事实"},
			{Performed, Reopen, Accepted, desk, "新的事实"},
			{Closed, Reopen, Accepted, desk, "新的事实"},
		}}
}

// odr: an enterprise in 12315 ODR negotiates within ten working days; what fails goes on to
// the regulator (regulation.md § 3.5, secondary sources).
func odr() Rules {
	r := ownDesk()
	r.Mode, r.Name = ODR, errs.Text{ZH: "12315 在线消费纠纷解决（ODR）", EN: "12315 online dispute resolution"}
	r.Limits = []TimeLimit{{"mediation.settle_odr", []Action{Register, Reopen}, []Action{Refuse, Confirm, Withdraw, Terminate}}, perform()}
	return r.cite(map[Action]string{Accept: "O121 第六条 在线消费争议解决", Refuse: "12315 平台 ODR：转市场监管部门处理"})
}

// entrusted: the regulator's own procedure, in its name and within the letter (O121 art. 19).
func entrusted() Rules {
	r := ownDesk()
	r.Mode, r.Name, r.NeedsLetter = Entrusted, errs.Text{ZH: "受市场监管部门委托调解", EN: "entrusted by the market regulator"}, true
	r.Limits = []TimeLimit{
		{"mediation.accept_entrusted", []Action{Register}, []Action{Accept, Refuse, Withdraw}},
		{"mediation.conclude_entrusted", []Action{Accept, Reopen}, []Action{Confirm, Withdraw, Terminate}},
		{"mediation.termination_notice", []Action{Terminate, Withdraw}, []Action{Archive, Reopen}},
		perform(),
	}
	return r.cite(map[Action]string{
		AskSupplement: "O121 第十条", Supplement: "O121 第十条", Accept: "O121 第十五、十九条", Refuse: "O121 第十五、十六条", Begin: "O121 第十八至二十一条",
		Appraise: "O121 第二十二条", Appraised: "O121 第二十二条", Draft: "O121 第二十四条", Redraft: "O121 第二十四条", Confirm: "O121 第二十四条",
		Withdraw: "O121 第二十三条第一项", Terminate: "O121 第二十三条", Archive: "委托约定的归档；O121 第二十六条 回访"})
}

// peopleMediation: 人民调解法. It sets no time limit; a failed mediation must name the other
// ways (art. 26), and the parties may ask the court to confirm within 30 days (art. 33).
func peopleMediation() Rules {
	r := ownDesk()
	r.Mode, r.Name = PeopleMediation, errs.Text{ZH: "人民调解委员会", EN: "the people's mediation committee"}
	r.Limits = []TimeLimit{perform(), {"mediation.judicial_confirmation", []Action{Confirm}, []Action{Archive}}}
	return r.cite(map[Action]string{
		Accept: "人民调解法 第十七条", Refuse: "人民调解法 第十七条", Begin: "人民调解法 第十九、二十二条", Draft: "人民调解法 第二十八、二十九条", Redraft: "人民调解法 第二十九条",
		Confirm: "人民调解法 第二十九条", Perform: "人民调解法 第三十一条", Withdraw: "人民调解法 第二十三条", Terminate: "人民调解法 第二十六条", Archive: "人民调解法 第二十七条"})
}

// cite replaces the articles of actions. Where an agreement is not performed, every mode can
// only name the other ways (CRL art. 39).
func (r Rules) cite(article map[Action]string) Rules {
	for i, t := range r.Steps {
		if a, ok := article[t.Action]; ok && t.From != Performing || ok && t.Action == Perform {
			r.Steps[i].Article = a
		}
	}
	return r
}

// RulesOf returns the rules of a mode; ok is false for a mode that does not exist.
func RulesOf(m Mode) (r Rules, ok bool) {
	switch m {
	case OwnDesk:
		return ownDesk(), true
	case ODR:
		return odr(), true
	case Entrusted:
		return entrusted(), true
	case PeopleMediation:
		return peopleMediation(), true
	}
	return Rules{}, false
}

// Modes lists the rules of every mode.
func Modes() []Rules { return []Rules{ownDesk(), odr(), entrusted(), peopleMediation()} }
