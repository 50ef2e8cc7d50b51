package api

import (
	"bytes"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"sitong/internal/platform/authz"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func contract(t *testing.T) (*authz.Policy, []*operation) {
	t.Helper()
	policy, err := authz.New()
	if err != nil {
		t.Fatal(err)
	}
	ops, err := readContract(policy)
	if err != nil {
		t.Fatal(err)
	}
	return policy, ops
}

// Who may do what, in one table a reviewer reads in the diff.
func TestGoldenMatrix(t *testing.T) {
	policy, ops := contract(t)
	var b bytes.Buffer
	fmt.Fprintf(&b, "operation,permission,scope,audit,%s\n", strings.Join(authz.Roles, ","))
	for _, op := range ops {
		fmt.Fprintf(&b, "%s,%s,%s,%s", op.ID, op.Permission, op.Scope, op.Audit)
		for _, role := range authz.Roles {
			cell := "-"
			if policy.For(role).Has(op.Permission) {
				cell = "yes"
			}
			b.WriteString("," + cell)
		}
		b.WriteByte('\n')
	}
	golden(t, "matrix.csv", b.Bytes())
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is out of date: review with go test ./api -run Golden -update", path)
	}
}

// Every permission of the policy is asked for by some operation, and reaches the scope its
// roles act in.
func TestPolicyHasNoDeadPermission(t *testing.T) {
	policy, ops := contract(t)
	asked := map[string]bool{}
	for _, op := range ops {
		asked[op.Permission] = true
	}
	for _, p := range policy.Permissions() {
		if !asked[p] {
			t.Errorf("no operation asks for %s", p)
		}
	}
}

// A regulator changes nothing: jurisdiction operations read, and the few POSTs among them
// are named for what they do.
func TestRegulatorsOnlyRead(t *testing.T) {
	policy, ops := contract(t)
	harmless := regexp.MustCompile(`(?i)verify|search|reveal|export`)
	for _, op := range ops {
		if op.Scope == ScopeJurisdiction && op.changes() && !harmless.MatchString(op.ID) {
			t.Errorf("%s changes something in a jurisdiction", op.ID)
		}
		if policy.For("regulator").Has(op.Permission) && op.Scope != ScopeJurisdiction && op.Scope != ScopeSelf {
			t.Errorf("a regulator may %s with scope %s", op.ID, op.Scope)
		}
		if op.Scope == ScopeJurisdiction && op.Audit == "none" {
			t.Errorf("%s is a look that leaves no record", op.ID)
		}
	}
}

// No two operations answer the same address: Fiber would run both gates.
func TestAddressesAreUnambiguous(t *testing.T) {
	_, ops := contract(t)
	for i, a := range ops {
		for _, b := range ops[i+1:] {
			if a.Method == b.Method && a.ID != b.ID && overlap(a.Path, b.Path) {
				t.Errorf("%s %s and %s meet", a.Method, a.Path, b.Path)
			}
		}
	}
}

func overlap(a, b string) bool {
	x, y := strings.Split(a, "/"), strings.Split(b, "/")
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i] != y[i] && !strings.HasPrefix(x[i], "{") && !strings.HasPrefix(y[i], "{") {
			return false
		}
	}
	return true
}

// The server answers the operations of the contract and the listed open addresses, and
// nothing else.
func TestNoUndocumentedRoute(t *testing.T) {
	policy, ops := contract(t)
	web, err := New(Deps{Log: slog.New(slog.DiscardHandler)}, policy)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, op := range ops {
		known[op.Method+" "+op.route()] = true
		if op.Method == "GET" {
			known["HEAD "+op.route()] = true
		}
	}
	served := map[string]bool{}
	for _, r := range web.GetRoutes(true) {
		at := r.Method + " " + r.Path
		served[at] = true
		if !known[at] && openRoutes[r.Path] == "" {
			t.Errorf("%s is in no list", at)
		}
	}
	for at := range known {
		if !served[at] {
			t.Errorf("%s is not served", at)
		}
	}
}

// Request schemas name every property they accept, and bound every text and list.
func TestRequestsAreClosedAndBounded(t *testing.T) {
	_, ops := contract(t)
	for _, op := range ops {
		if op.body == nil {
			continue
		}
		if op.body.Type.Is("object") && len(op.body.AllOf) == 0 && (op.body.AdditionalProperties.Has == nil || *op.body.AdditionalProperties.Has) {
			t.Errorf("%s accepts unknown properties", op.ID)
		}
		for name, p := range op.body.Properties {
			if p.Value.Type.Is("string") && p.Value.MaxLength == nil && len(p.Value.Enum) == 0 && len(p.Value.AllOf) == 0 {
				t.Errorf("%s: %s has no maxLength", op.ID, name)
			}
			if p.Value.Type.Is("array") && p.Value.MaxItems == nil {
				t.Errorf("%s: %s has no maxItems", op.ID, name)
			}
			if strings.HasSuffix(name, "_id") && p.Value.Extensions["x-resource"] == nil {
				t.Errorf("%s: %s has no x-resource", op.ID, name)
			}
		}
	}
}
