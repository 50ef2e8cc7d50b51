package demo

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"time"

	"sitong/internal/admission"
	"sitong/internal/admission/duty"
	"sitong/internal/evidence"
	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/cnid"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
)

// subject is a merchant, streamer or agency of the demo.
type subject struct {
	id       id.ID
	kind     admission.Kind
	name     string
	platform id.ID // its account on a platform
	uid      string
	waiting  bool // not admitted yet
}

var (
	placeWords = []string{"沂河", "蒙山", "柳青", "银雀", "琅琊", "智圣", "双月", "凤凰岭", "书圣", "红石", "岱崮", "云蒙"}
	tradeWords = []string{"农产品", "食品", "服饰", "家居", "小家电", "美妆", "果业", "茶业", "粮油", "百货"}
	givenNames = []string{"小满", "晓雯", "子涵", "一诺", "雨桐", "佳宁", "思远", "欣怡", "浩然", "梦瑶", "俊杰", "若溪", "海棠", "明轩", "诗雅"}
	platforms  = []string{"douyin", "kuaishou", "taobao", "wechat_channels"}
)

// amounts per park.
func (b *Builder) merchantsPerPark() int { return map[Scale]int{Full: 10, Small: 2}[b.Scale] }
func (b *Builder) streamersPerPark() int { return map[Scale]int{Full: 15, Small: 2}[b.Scale] }

// subjects registers merchants, an agency and streamers in each park and admits most of
// them; the last of each kind still waits in the queue.
func (b *Builder) subjects(ctx context.Context) error {
	for n, p := range parkCast {
		at := b.parks[p.code]
		for i := range b.merchantsPerPark() {
			if err := b.firm(ctx, at, admission.Merchant, n*100+i, i == b.merchantsPerPark()-1); err != nil {
				return err
			}
		}
		if err := b.firm(ctx, at, admission.Agency, n*100+90, false); err != nil {
			return err
		}
		for i := range b.streamersPerPark() {
			if err := b.streamer(ctx, at, n*100+i, i == b.streamersPerPark()-1); err != nil {
				return err
			}
		}
		if err := b.represent(ctx, at); err != nil {
			return err
		}
		b.Clock.Advance(24 * time.Hour)
	}
	return nil
}

// represent lets the agency of a park act for its last streamer.
func (b *Builder) represent(ctx context.Context, p *park) error {
	staff := b.staff(ctx, p, "live_supervisor")
	v, err := b.Admission.Subject(staff, p.subjects[len(p.subjects)-1].id)
	if err != nil {
		return err
	}
	_, err = b.Admission.ChangeSubject(staff, v.ID, v.Version, admission.SubjectChange{AgencyID: &p.first(admission.Agency).id})
	return err
}

// firm registers a merchant or agency with its licence; waiting leaves the decision open.
func (b *Builder) firm(ctx context.Context, p *park, kind admission.Kind, n int, waiting bool) error {
	staff := b.staff(ctx, p, "sourcing_officer")
	name := fmt.Sprintf("临沂%s%s有限公司", placeWords[n%len(placeWords)], tradeWords[(n/3)%len(tradeWords)])
	if p.code == "QCZB" {
		name = fmt.Sprintf("济南%s%s有限公司", placeWords[n%len(placeWords)], tradeWords[(n/3)%len(tradeWords)])
	}
	if kind == admission.Agency {
		name = fmt.Sprintf("%s文化传媒有限公司", []string{"沂蒙好声音", "兰山星推", "河东万象", "泉城优选"}[n/100])
	}
	code := creditCode(n)
	v, err := b.Admission.RegisterSubject(staff, admission.NewSubject{Kind: kind, Form: admission.Enterprise, Name: name, USCC: code,
		Phone: phone(n), ContactName: pick(&b.dice, surnames) + pick(&b.dice, givenNames), Address: p.buildings[0].address + fmt.Sprintf(" %d 室", 200+n%100)})
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	own := subject{id: v.ID, kind: kind, name: name}
	if err := b.licence(staff, v.ID, code, name); err != nil {
		return err
	}
	if kind == admission.Merchant {
		account, err := b.Admission.AddPlatformAccount(staff, v.ID, platforms[n%len(platforms)], fmt.Sprintf("shop%06d", 100000+n), placeWords[n%len(placeWords)]+"官方旗舰店")
		if err != nil {
			return err
		}
		own.platform = account.ID
	}
	return b.admit(ctx, p, own, waiting)
}

// licence adds the business licence, and the contract a park needs that acts as an agency.
func (b *Builder) licence(staff context.Context, subject id.ID, number, holder string) error {
	for _, document := range []string{"business_licence", "cooperation_contract"} {
		file, err := b.Evidence.StoreDocument(staff, evidence.NewDocument{Name: document + ".png", Purpose: "qualification", SubjectID: subject, Content: picture(number + document)})
		if err != nil {
			return err
		}
		q, err := b.Admission.AddQualification(staff, subject, admission.NewQualification{DocumentType: document, Number: number, Holder: holder,
			IssuedOn: b.Anchor.AddYears(-3), ExpiresOn: b.Anchor.AddDays(20 + b.dice.roll(900)), FileID: file.ID})
		if err != nil {
			return err
		}
		if _, err := b.Admission.VerifyQualification(staff, q.ID, q.Version, true, ""); err != nil {
			return err
		}
	}
	return nil
}

// streamer registers a person, passes the quiz and applies.
func (b *Builder) streamer(ctx context.Context, p *park, n int, waiting bool) error {
	staff := b.staff(ctx, p, "live_supervisor")
	name := surnames[n%len(surnames)] + givenNames[(n*7)%len(givenNames)]
	v, err := b.Admission.RegisterSubject(staff, admission.NewSubject{Kind: admission.Streamer, Form: admission.NaturalPerson, Name: name, Phone: phone(5000 + n), Address: "临沂市兰山区"})
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	kind, number := cnid.ResidentID, residentID(n)
	if _, err := b.Admission.ChangeSubject(staff, v.ID, v.Version, admission.SubjectChange{IDKind: &kind, IDNumber: &number}); err != nil {
		return err
	}
	uid := fmt.Sprintf("host%06d", 500000+n)
	account, err := b.Admission.AddPlatformAccount(staff, v.ID, platforms[n%len(platforms)], uid, name+"直播间")
	if err != nil {
		return err
	}
	self := b.self(ctx, p, "streamer", v.ID)
	attempt, err := b.Admission.StartQuiz(self, v.ID)
	if err != nil {
		return err
	}
	answers := make([]int, len(attempt.Questions))
	for i, q := range attempt.Questions {
		answers[i] = q.Right
	}
	if _, err := b.Admission.AnswerQuiz(self, attempt.ID, answers); err != nil {
		return err
	}
	return b.admit(ctx, p, subject{id: v.ID, kind: admission.Streamer, name: name, platform: account.ID, uid: uid}, waiting)
}

// admit submits and, unless waiting, approves the application; the first of each kind gets
// an account of its own.
func (b *Builder) admit(ctx context.Context, p *park, own subject, waiting bool) error {
	staff := b.staff(ctx, p, "sourcing_officer")
	a, err := b.Admission.SubmitApplication(staff, own.id)
	if err != nil {
		return fmt.Errorf("%s: %w", own.name, err)
	}
	if !waiting {
		b.Clock.Advance(20 * time.Minute)
		if _, err := b.Admission.DecideApplication(staff, a.ID, a.Version, admission.Approve, "材料齐全"); err != nil {
			return fmt.Errorf("%s: %w", own.name, err)
		}
	}
	if waiting && own.kind == admission.Merchant {
		if _, err := b.Admission.AssignApplication(staff, a.ID, a.Version, actor.From(staff).AccountID); err != nil {
			return err
		}
	}
	own.waiting = waiting
	first := p.first(own.kind) == nil
	p.subjects = append(p.subjects, own)
	if !first {
		return nil
	}
	if !waiting {
		if _, err := b.Admission.VerifySubject(staff, own.id, admission.WayVisit, "到场核对登记信息、证照和联系方式，与系统一致"); err != nil {
			return fmt.Errorf("%s: %w", own.name, err)
		}
	}
	_, code, err := b.Identity.Invite(b.staff(ctx, p, "park_admin"), identity.NewInvitation{Role: identity.Role(own.kind), Name: own.name, SubjectID: own.id})
	if err != nil {
		return err
	}
	return b.join(ctx, code, own.name, string(own.kind)+"@"+domain(p.code))
}

// chases reminds the first subject with something due in each park, as an officer would.
func (b *Builder) chases(ctx context.Context) error {
	for _, c := range parkCast { // in the order of the cast, so that two runs give the same rows
		p := b.parks[c.code]
		staff := b.staff(ctx, p, "sourcing_officer")
		due, _, err := b.Duties.Agenda(staff, duty.Filter{Days: 90, Who: duty.BySubject}, page.Request{})
		if err != nil {
			return err
		}
		if len(due.Items) == 0 {
			continue
		}
		first := due.Items[0]
		if _, err := b.Duties.Chase(staff, []duty.Wanted{{Subject: first.Subject.ID, Code: first.Code}}, duty.ByNotice); err != nil {
			return err
		}
	}
	return nil
}

// first is the first subject of a kind in the park; nil before there is one.
func (p *park) first(kind admission.Kind) *subject {
	for i := range p.subjects {
		if p.subjects[i].kind == kind {
			return &p.subjects[i]
		}
	}
	return nil
}

// admitted are the subjects of a kind that may work in the park.
func (p *park) admitted(kind admission.Kind) []subject {
	var out []subject
	for _, s := range p.subjects {
		if s.kind == kind && !s.waiting {
			out = append(out, s)
		}
	}
	return out
}

// creditCode is the n-th invented unified social credit code of Linyi (GB 32100), with a
// valid organisation code inside (GB 11714).
func creditCode(n int) string {
	const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
	for inner := range len(alphabet) {
		s := completed(func(check byte) string { return fmt.Sprintf("91371302MA%06d%c%c", 100000+n, alphabet[inner], check) }, cnid.USCC, alphabet)
		if s != "" && !cnid.Check(cnid.USCC, s).Warning {
			return s
		}
	}
	return ""
}

// residentID is the n-th invented identity number (GB 11643) of a grown person.
func residentID(n int) string {
	birth := clock.NewDate(1985+n%18, 1+n%12, 1+n%28)
	day := string(birth[:4]) + string(birth[5:7]) + string(birth[8:10])
	return completed(func(check byte) string { return fmt.Sprintf("371302%s%03d%c", day, 100+n%800, check) }, cnid.ResidentID, "0123456789X")
}

// completed finds the check character that makes a number valid.
func completed(with func(byte) string, kind cnid.Kind, alphabet string) string {
	for i := range len(alphabet) {
		if s := with(alphabet[i]); cnid.Check(kind, s).Valid {
			return s
		}
	}
	return ""
}

func phone(n int) string { return fmt.Sprintf("139%08d", 53900000+n) }

// picture is a small image that differs with its seed: the scan of an invented document.
func picture(seed string) []byte {
	m := image.NewGray(image.Rect(0, 0, 64, 90))
	for i, c := range []byte(seed) {
		for x := range 48 {
			m.SetGray(8+x, 6+i%80, color.Gray{Y: c + byte(x)})
		}
	}
	var out bytes.Buffer
	_ = png.Encode(&out, m) // writing to memory does not fail
	return out.Bytes()
}
