package admission

import "testing"

func TestAccountNumbersAreVisibleASCII(t *testing.T) {
	for cell, ok := range map[string]bool{"host000001": true, "a_b.c-9": true, "": true, "旗舰店": false, "a b": false, "a\tb": false} {
		if _, err := uidOf(cell); (err == nil) != ok {
			t.Errorf("%q: %v", cell, err)
		}
	}
}
