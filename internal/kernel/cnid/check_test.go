package cnid

import (
	"testing"

	"pgregory.net/rapid"
)

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		kind  Kind
		typed string
		value string // normal spelling, when valid
		code  string // why it is refused or looked at
	}{
		{USCC, "91371302MA0AAAAA3C", "91371302MA0AAAAA3C", ""},
		{USCC, " 9237 1302-ma0b bbbb7x\t", "92371302MA0BBBBB7X", ""},
		{USCC, "９３３７１３０２ＭＡ０ＣＣＣＣＣ０Ｄ", "93371302MA0CCCCC0D", ""},
		{USCC, "'91110000600037341L", "91110000600037341L", ""},
		{USCC, "91110000600037342L", "", "cnid.check_digit"},
		{USCC, "91110000600037341I", "", "cnid.alphabet"},
		{USCC, "9111000060003734", "", "cnid.length"},
		{USCC, "91AA0000600037341L", "", "cnid.area"},
		{USCC, "", "", "cnid.empty"},
		{USCC, " \u3000\ufeff", "", "cnid.empty"},
		{ResidentID, "371302199001010011", "371302199001010011", ""},
		{ResidentID, "11010519491231002x", "11010519491231002X", ""},
		{ResidentID, "\xa3\xb4\xa3\xb4\xa3\xb0\xa3\xb5\xa3\xb2\xa3\xb4\xa3\xb1\xa3\xb8\xa3\xb8\xa3\xb0\xa3\xb0\xa3\xb1\xa3\xb0\xa3\xb1\xa3\xb0\xa3\xb0\xa3\xb1\xa3\xb4", "440524188001010014", ""},
		{ResidentID, "810000199003070015", "810000199003070015", ""},
		{ResidentID, "830000199212150023", "830000199212150023", ""},
		{ResidentID, "371302199001010012", "", "cnid.check_digit"},
		{ResidentID, "371302200102290014", "", "cnid.birth_date"},
		{ResidentID, "991302199001010011", "", "cnid.area"},
		{ResidentID, "161302199001010011", "", "cnid.area"},
		{ResidentID, "371302900101001", "", "cnid.id_15_digits"},
		{ResidentID, "37130219900101001", "", "cnid.length"},
		{ResidentID, "3713021990010100A1", "", "cnid.alphabet"},
		{HKMacauPermit, "h12345678", "H12345678", ""},
		{HKMacauPermit, "M0123456701", "M0123456701", ""},
		{HKMacauPermit, "K12345678", "", "cnid.pattern"},
		{TaiwanPermit, "0123 4567", "01234567", ""},
		{TaiwanPermit, "0123456789A", "0123456789A", ""},
		{TaiwanPermit, "012345", "", "cnid.pattern"},
		{ForeignPermanent, "usa310083010203", "USA310083010203", ""},
		{ForeignPermanent, "371302199001010011", "", "cnid.pattern"},
		{ForeignPermanent, "USA31008301020", "", "cnid.length"},
		{Passport, "E12345678", "E12345678", ""},
		{Passport, "123", "", "cnid.pattern"},
		{GTIN, "6901234567892", "6901234567892", ""},
		{GTIN, "4006381333931", "4006381333931", ""},
		{GTIN, "036000291452", "036000291452", ""},
		{GTIN, "96385074", "96385074", ""},
		{GTIN, "16901234567899", "16901234567899", ""},
		{GTIN, "6901234567893", "", "cnid.check_digit"},
		{GTIN, "690123456789", "", "cnid.check_digit"},
		{GTIN, "69012345678921234", "", "cnid.length"},
		{GTIN, "69012345A7892", "", "cnid.alphabet"},
		{SC, "SC11464010500015", "SC11464010500015", ""},
		{SC, "sc 127 3713 0200 012", "SC12737130200012", ""},
		{SC, "10137130200012", "SC10137130200012", ""},
		{SC, "SC12345678901234", "", "cnid.check_digit"},
		{SC, "SC10600000000000", "", "cnid.check_digit"},
		{SC, "SC30137130200016", "", "cnid.sc_category"},
		{SC, "QS371301010101", "", "cnid.sc_qs"},
		{Phone, "138 0013-8000", "13800138000", ""},
		{Phone, "+86 138 0013 8000", "13800138000", ""},
		{Phone, "008613800138000", "13800138000", ""},
		{Phone, "１３８００１３８０００", "13800138000", ""},
		{Phone, "12800138000", "", "cnid.pattern"},
		{Phone, "1380013800", "", "cnid.length"},
		{Phone, "1380013800a", "", "cnid.alphabet"},
		{"postcode", "276000", "", "cnid.kind_unknown"},
	} {
		r := Check(c.kind, c.typed)
		if r.Valid != (c.value != "") || r.Code != c.code || (r.Valid && r.Value != c.value) {
			t.Errorf("%s %q: got %+v, want value %q code %q", c.kind, c.typed, r, c.value, c.code)
		}
		if (r.Reason.ZH == "") != (r.Code == "") || (r.Reason.EN == "") != (r.Code == "") {
			t.Errorf("%s %q: code %q without its sentence", c.kind, c.typed, r.Code)
		}
	}
}

func TestPublishedSCCodes(t *testing.T) {
	for _, v := range []string{"SC11464010500015", "SC11333019700024", "SC11837048101233", "SC11834020305037", "SC12636098200051",
		"SC11532139200465", "SC12434017430075", "SC11432010400101", "SC12437130200018", "SC12937130200015", "SC20137130200016"} {
		if r := Check(SC, v); !r.Valid || r.Warning {
			t.Errorf("%s: %+v", v, r)
		}
	}
}

func TestOrganisationCheckIsOnlyAWarning(t *testing.T) {
	first17 := "91371302MA0AAAAA4"
	v := first17 + string(usccCheck(first17))
	r := Check(USCC, v)
	if !r.Valid || !r.Warning || r.Code != "cnid.organisation_check" {
		t.Fatalf("%+v", r)
	}
}

func TestForeignPermanentResidentCardOf2023(t *testing.T) {
	first17 := "91184019900307001" // 9, Beijing, nationality 840, born 1990-03-07
	v := first17 + string(personCheck(first17))
	for _, kind := range []Kind{ID, ForeignPermanent} {
		if r := Check(kind, v); !r.Valid {
			t.Errorf("%s: %+v", kind, r)
		}
	}
	if r := Check(ResidentID, v); r.Valid || r.Code != "cnid.area" {
		t.Errorf("a foreign card is no resident id: %+v", r)
	}
	if p, ok := PersonOf(v); !ok || p.Area != "110000" || p.Born != "1990-03-07" {
		t.Errorf("%+v %v", p, ok)
	}
	bad := "99" + first17[2:]
	if r := Check(ID, bad+string(personCheck(bad))); r.Code != "cnid.area" {
		t.Errorf("99… is no province: %+v", r)
	}
}

func TestPersonOf(t *testing.T) {
	p, ok := PersonOf("371302200002290022")
	if !ok || p.Born != "2000-02-29" || !p.Woman || p.Area != "371302" {
		t.Fatalf("%+v %v", p, ok)
	}
	if _, ok := PersonOf("371302200002290023"); ok {
		t.Fatal("a wrong check digit says nothing about a person")
	}
}

func TestBirthDateInTheFuture(t *testing.T) {
	v := "371302201011150069"
	if r := CheckOn(ID, v, "2010-11-14"); r.Code != "cnid.birth_date_future" {
		t.Fatalf("%+v", r)
	}
	if r := CheckOn(ID, v, "2010-11-15"); !r.Valid {
		t.Fatalf("%+v", r)
	}
}

// One wrong character and one swap of neighbours are always caught: that is what the check
// characters are for (MOD 11,10 and the barcode miss some swaps by design).
func TestSlipsAreCaught(t *testing.T) {
	for kind, v := range map[Kind]string{USCC: "91371302MA0AAAAA3C", ResidentID: "371302199001010011", GTIN: "6901234567892", SC: "SC12437130200018"} {
		for i := range len(v) {
			for _, c := range usccAlphabet {
				if slip := v[:i] + string(c) + v[i+1:]; slip != v && Check(kind, slip).Valid && Check(kind, slip).Value != v {
					t.Errorf("%s %s: slip %s passes", kind, v, slip)
				}
			}
			if kind != USCC && kind != ResidentID || i == 0 || v[i] == v[i-1] {
				continue
			}
			if swap := v[:i-1] + string(v[i]) + string(v[i-1]) + v[i+1:]; Check(kind, swap).Valid {
				t.Errorf("%s %s: swap %s passes", kind, v, swap)
			}
		}
	}
}

func TestEveryGeneratedCodeIsValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		body := rapid.StringMatching("9[1-3]3713[0-9]{2}[0-9ABCDEFGHJKLMNPQRTUWXY]{8}").Draw(t, "body")
		first17 := body + string(organisationCheck(body[8:]))
		if r := Check(USCC, first17+string(usccCheck(first17))); !r.Valid || r.Warning {
			t.Fatalf("%+v", r)
		}
	})
}

func TestMasks(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{MaskID("371302199001010011"), "3713**********0011"},
		{MaskID("H12345678"), "H1*****78"},
		{MaskID("12345"), "*****"},
		{MaskPhone("13800135678"), "138****5678"},
		{MaskPhone("12345"), "***45"},
		{MaskName("王小明"), "王**"},
		{MaskName("李"), "*"},
		{MaskName(""), ""},
		{MaskAddress("山东省临沂市兰山区沂河路 1 号 2 单元"), "山东省临沂市兰山区****"},
		{MaskAddress("沂河路 1 号"), "****"},
		{MaskAddress("临沂市"), "****"},
		{MaskAddress(""), ""},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func FuzzCheck(f *testing.F) {
	for _, s := range []string{"91371302MA0AAAAA3C", "11010519491231002x", "\xa3\xb1", "６９０１２３４５６７８９２", "SC12437130200018", "+8613800138000", "9", "a\x00b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, k := range Kinds() {
			r := Check(k, s)
			if again := Check(k, r.Value); r.Valid && (!again.Valid || again.Value != r.Value) {
				t.Fatalf("%s %q: the normal spelling %q is not stable", k, s, r.Value)
			}
			PersonOf(s)
		}
		MaskID(s)
		MaskPhone(s)
		MaskName(s)
		MaskAddress(s)
	})
}
