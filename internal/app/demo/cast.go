package demo

import "sitong/internal/kernel/id"

// park is one park of the demo.
type park struct {
	code, name, region string
	flags              []string
	cast               []person
	buildings          []building
	id                 id.ID
	subjects           []subject
	goods              []goods
	aired              int      // sessions so far
	broadcasts         []string // lines of the platform's list
}

// person is one account with a role in a park.
type person struct{ role, name, mailbox string }

// login is the e-mail address a person signs in with: mailbox at park.
func (p person) login(parkCode string) string { return p.mailbox + "@" + domain(parkCode) }

func domain(parkCode string) string {
	return map[string]string{"YMYC": "yimeng.example", "LSZC": "lanshan.example", "HDWL": "hedong.example", "QCZB": "quancheng.example"}[parkCode]
}

type building struct {
	name, address string
	floors        int
	studios       int
}

var surnames = []string{"赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "许", "何"}

// The parks: two of them in Lanshan and one in Hedong (Linyi), one in Lixia (Jinan).
var parkCast = []park{
	{code: "YMYC", name: "沂蒙云仓直播电商基地", region: "371302004-S", flags: []string{"lessor", "price_place_provider", "selection_service"},
		buildings: []building{{"云仓一号楼", "临沂市兰山区柳青街道云仓路 18 号", 6, 8}, {"云仓二号楼", "临沂市兰山区柳青街道云仓路 20 号", 4, 4}},
		cast: []person{{"park_admin", "李长青", "li"}, {"sourcing_officer", "孙立新", "sun"}, {"live_supervisor", "郑晓岚", "zheng"}, {"mediator", "许和平", "xu"},
			{"evaluator", "何秋实", "he"}, {"compliance_officer", "沈静仪", "shen"}, {"finance", "秦玉珍", "qin"}}},
	{code: "LSZC", name: "兰山智创直播产业园", region: "371302002-S", flags: []string{"lessor", "agency_service"},
		buildings: []building{{"智创大厦", "临沂市兰山区银雀山街道通达路 66 号", 12, 6}},
		cast: []person{{"park_admin", "韩守正", "han"}, {"sourcing_officer", "朱明亮", "zhu"}, {"live_supervisor", "杨柳依", "yang"}, {"mediator", "卫东升", "wei"},
			{"evaluator", "褚一鸣", "chu"}, {"compliance_officer", "蒋文博", "jiang"}, {"finance", "冯雅琴", "feng"}}},
	{code: "HDWL", name: "河东物流城直播基地", region: "371312", flags: []string{"lessor"},
		buildings: []building{{"物流城 A 座", "临沂市河东区九曲街道凤凰大街 9 号", 5, 4}},
		cast: []person{{"park_admin", "吴志远", "wu"}, {"sourcing_officer", "陈思齐", "chen"}, {"live_supervisor", "钱多多", "qian"}, {"mediator", "周慧敏", "zhou"},
			{"evaluator", "王子墨", "wang"}, {"compliance_officer", "赵清源", "zhao"}, {"finance", "何美玲", "he"}}},
	{code: "QCZB", name: "泉城直播小镇", region: "370102", flags: []string{"lessor", "agency_service", "actual_room_operator"},
		buildings: []building{{"泉韵楼", "济南市历下区泉城路 108 号", 8, 4}},
		cast: []person{{"park_admin", "李泉生", "li"}, {"sourcing_officer", "孙佳怡", "sun"}, {"live_supervisor", "郑凯", "zheng"}, {"mediator", "许安宁", "xu"},
			{"evaluator", "秦风", "qin"}, {"compliance_officer", "沈括明", "shen"}, {"finance", "杨桂兰", "yang"}}},
}

// platformCast are the people who run the deployment; the three administrators are three
// persons.
var platformCast = []person{
	{"platform_admin", "总台管理员", "admin"}, {"security_admin", "安全管理员", "security"}, {"audit_admin", "审计管理员", "audit"}, {"platform_compliance", "平台合规专员", "compliance"},
}

const platformDomain = "sitong.example"

// regulatorCast are the people of the market regulator and the units they look after.
var regulatorCast = []struct{ name, mailbox, region, title string }{
	{"周明", "zhou.city", "371300", "网络交易监管科"},
	{"吴倩", "wu.lanshan", "371302", "兰山区市场监管局"},
	{"郑所", "zheng.liuqing", "371302004-S", "柳青市场监管所"},
	{"王敏", "wang.jinan", "370100", "济南市市场监管局"},
}

const regulatorDomain = "scjg.example"

// The operator group that runs two of the parks.
const (
	groupName   = "鲁南直播运营集团"
	groupViewer = "陈总"
	groupLogin  = "chen@lunan.example"
)

var groupParks = []string{"YMYC", "HDWL"}

var portalNames = map[string]string{"merchant": "商家", "agency": "机构", "streamer": "主播"}

// Account is one way to sign in to the demo.
type Account struct {
	Role  string
	Park  string // code; empty outside a park
	Name  string
	Login string
}

// Accounts lists who can sign in: at least one account for every role.
func Accounts() []Account {
	var out []Account
	for _, p := range platformCast {
		out = append(out, Account{p.role, "", p.name, p.mailbox + "@" + platformDomain})
	}
	out = append(out, Account{"group_viewer", "", groupViewer, groupLogin})
	for _, r := range regulatorCast {
		out = append(out, Account{"regulator", "", r.name, r.mailbox + "@" + regulatorDomain})
	}
	for _, p := range parkCast {
		for _, c := range p.cast {
			out = append(out, Account{c.role, p.code, c.name, c.login(p.code)})
		}
		for _, role := range []string{"merchant", "agency", "streamer"} {
			out = append(out, Account{role, p.code, portalNames[role], role + "@" + domain(p.code)})
		}
	}
	return out
}

// ParkNames are the names of the demo's parks by code.
func ParkNames() map[string]string {
	out := map[string]string{}
	for _, p := range parkCast {
		out[p.code] = p.name
	}
	return out
}
