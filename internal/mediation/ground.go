package mediation

import "sitong/internal/kernel/errs"

// Ground is a reason from a closed list.
type Ground struct {
	Code    string
	Text    errs.Text
	Article string
}

// RefusalGrounds are the reasons for which a complaint is not accepted: O121 art. 16 (1)–(7).
// They bind an entrusted mediation; the park's own desk applies them by analogy.
func RefusalGrounds() []Ground {
	return []Ground{
		{"not_competent", errs.Text{ZH: "投诉事项不属于职责范围，或者没有处理权限", EN: "Outside the remit"}, "O121 第十六条第一项"},
		{"already_handled", errs.Text{ZH: "法院、仲裁机构、行政机关或者消费者协会已经受理或者处理过同一争议", EN: "A court, arbitrator, authority or consumer association has taken it up"}, "O121 第十六条第二项"},
		{"no_consumer_dispute", errs.Text{ZH: "不是为生活消费需要，或者不能证明存在消费者权益争议", EN: "Not bought for daily life, or no dispute is shown"}, "O121 第十六条第三项"},
		{"too_late", errs.Text{ZH: "知道或者应当知道权益受到侵害之日起超过三年", EN: "More than three years after the harm was known"}, "O121 第十六条第四项"},
		{"materials_missing", errs.Text{ZH: "未提供规定的材料，或者提供虚假材料", EN: "Materials are missing or false"}, "O121 第十六条第五项"},
		{"identity_refused", errs.Text{ZH: "冒用他人名义，或者拒不配合核验真实身份", EN: "In another's name, or identity not shown"}, "O121 第十六条第六项"},
		{"other_law", errs.Text{ZH: "法律、法规、规章规定不予受理的其他情形", EN: "Another case named by law"}, "O121 第十六条第七项"},
	}
}

// TerminationGrounds are the reasons for which a mediation ends without agreement: O121 art. 23.
func TerminationGrounds() []Ground {
	return []Ground{
		{"settled_privately", errs.Text{ZH: "双方自行和解", EN: "The sides settled between themselves"}, "O121 第二十三条第一项"},
		{"no_participation", errs.Text{ZH: "一方无正当理由不参加调解，或者明确拒绝调解", EN: "A side does not take part or refuses"}, "O121 第二十三条第二项"},
		{"no_agreement", errs.Text{ZH: "一方明确表示无法达成调解协议", EN: "A side says no agreement is possible"}, "O121 第二十三条第三项"},
		{"appraisal_cost", errs.Text{ZH: "对鉴定、检测费用承担无法协商一致", EN: "No agreement on who pays for testing"}, "O121 第二十三条第四项"},
		{"time_ran_out", errs.Text{ZH: "期限届满未能达成调解协议", EN: "The time limit ended without agreement"}, "O121 第二十三条第五项"},
		{"should_not_accept", errs.Text{ZH: "受理后发现不应受理", EN: "It should not have been accepted"}, "O121 第二十三条第六项"},
		{"party_gone", errs.Text{ZH: "一方死亡或者主体资格灭失", EN: "A party died or ceased to exist"}, "O121 第二十三条第七项"},
		{"other_law", errs.Text{ZH: "法律、法规、规章规定应当终止调解的其他情形", EN: "Another case named by law"}, "O121 第二十三条第八项"},
		{"not_performed", errs.Text{ZH: "协议未履行，告知其他途径", EN: "The agreement was not performed; other ways named"}, "CRL 第三十九条"},
	}
}

func groundOf(list []Ground, code string) (Ground, bool) {
	for _, g := range list {
		if g.Code == code {
			return g, true
		}
	}
	return Ground{}, false
}

// OtherWays is told to the consumer with every public answer. CRL art. 39.
func OtherWays() errs.Text {
	return errs.Text{
		ZH: "本基地的调解以双方自愿为前提，不影响您的其他权利：您可以随时拨打 12315 或者登录全国 12315 平台投诉，可以请求消费者协会调解，也可以依照约定申请仲裁或者向人民法院起诉（《消费者权益保护法》第三十九条）。",
		EN: "Mediation by the park is voluntary and takes no right from you: you may at any time complain to 12315, ask the consumer association to mediate, go to arbitration if agreed, or to court (Consumer Rights Law art. 39).",
	}
}

// Notice is what the public form tells about personal data; NoticeVersion names the wording.
// PIPL art. 17: who, what for, how long, and which rights.
func Notice() errs.Text {
	return errs.Text{
		ZH: "为处理您的投诉，基地收集您的姓名、手机号码、地址、订单和您提交的材料。手机号码和地址加密保存，商家只能看到隐去部分的姓名，不会看到您的手机号码和地址；材料自案件归档之日起保存三年。您可以查阅、更正您的信息，或者撤回投诉。是否同意公示（不含个人信息）和是否同意委托调解由您选择，不影响受理。",
		EN: "To handle your complaint the park collects your name, mobile number, address, order and what you submit. Number and address are kept encrypted; the merchant sees your name partly hidden and neither number nor address. Files are kept for three years after the case is archived. You may see and correct your data or withdraw. Whether the complaint may be published (without personal data) or entrusted is your choice and does not affect its acceptance.",
	}
}
