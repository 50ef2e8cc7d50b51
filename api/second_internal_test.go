package api

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"sitong/internal/platform/authz"
)

// A permission a park may name in four_eyes is never half covered: each of its operations
// waits, or its domain tells the two persons apart; and the screen has a word for it.
func TestOfferedPermissionsAreCoveredWhole(t *testing.T) {
	policy, err := authz.New()
	if err != nil {
		t.Fatal(err)
	}
	ops, err := readContract(policy)
	if err != nil {
		t.Fatal(err)
	}
	steps, offered, found := (&Server{}).steps(), slices.Clone(ownSecond), 0
	for _, op := range ops {
		if steps[op.ID] != nil {
			offered = append(offered, op.Permission)
			found++
		}
	}
	if found != len(steps) {
		t.Errorf("%d of %d steps are in the contract", found, len(steps))
	}
	inDomain := []string{"decideSanction", "signFiling"}
	for _, op := range ops {
		if slices.Contains(offered, op.Permission) && op.changes() && steps[op.ID] == nil && !slices.Contains(inDomain, op.ID) {
			t.Errorf("%s is taken by one person although %s can be named in four_eyes", op.ID, op.Permission)
		}
	}
	for _, lang := range []string{"zh-CN", "en"} {
		raw, err := os.ReadFile("../frontend/src/i18n/" + lang + "/park.json")
		if err != nil {
			t.Fatal(err)
		}
		var words struct {
			Setting struct{ Operation map[string]string }
		}
		if err := json.Unmarshal(raw, &words); err != nil {
			t.Fatal(err)
		}
		for _, p := range offered {
			if words.Setting.Operation[strings.ReplaceAll(p, ".", "_")] == "" {
				t.Errorf("%s: no word for %s", lang, p)
			}
		}
	}
}
