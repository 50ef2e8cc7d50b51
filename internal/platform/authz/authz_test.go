package authz

import "testing"

// The table that answers requests and casbin, the reference, agree on every cell.
func TestSnapshotAgreesWithCasbin(t *testing.T) {
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, role := range Roles {
		if _, err := p.enforcer.AddGroupingPolicy("u:"+role, "r:"+role, "park-a"); err != nil {
			t.Fatal(err)
		}
	}
	allowed := 0
	for _, role := range Roles {
		for _, permission := range p.Permissions() {
			want, err := p.enforcer.Enforce("u:"+role, "park-a", permission)
			if err != nil {
				t.Fatal(err)
			}
			if got := p.For(role).Has(permission); got != want {
				t.Errorf("%s %s: table %v, casbin %v", role, permission, got, want)
			}
			if want {
				allowed++
			}
			if elsewhere, _ := p.enforcer.Enforce("u:"+role, "park-b", permission); elsewhere {
				t.Errorf("%s of park A may %s in park B", role, permission)
			}
		}
	}
	if allowed < 100 {
		t.Fatalf("only %d cells allow anything: the policy was not read", allowed)
	}
}

func TestAPersonNamedLikeARoleHoldsNothing(t *testing.T) {
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, sub := range []string{"u:park_admin", "park_admin", "u:r:park_admin"} {
		if ok, _ := p.enforcer.Enforce(sub, "park-a", "admission.subject.read"); ok {
			t.Errorf("%s acts as the role", sub)
		}
	}
	if p.For("nobody").Has("admission.subject.read") {
		t.Error("an unknown role holds a right")
	}
}

func TestPolicyRefusesWhatItCannotRead(t *testing.T) {
	for _, text := range []string{"a.b,park_admin", "a.b.c,king", "a.b.c,merchant merchant", "a.b.c"} {
		if _, err := parse(text); err == nil {
			t.Errorf("%q was accepted", text)
		}
	}
}

// An audit record says by which policy an act was allowed: another text is another version.
func TestVersionFollowsFromTheText(t *testing.T) {
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	other, err := parse(policyText + "\nadmission.subject.sing,merchant\n")
	if err != nil {
		t.Fatal(err)
	}
	a, b := p.For("merchant").Version(), other.For("merchant").Version()
	if a <= 0 || b <= 0 || a == b || a >= 1<<53 || a != edition(policyText) {
		t.Fatalf("%d and %d", a, b)
	}
}
