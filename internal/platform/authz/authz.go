// Package authz decides what a role may do.
//
// policy.csv says which roles hold which permission; it is read into casbin, whose answers
// are the reference, and from casbin into an immutable table, which answers the requests.
// Who holds which role in which park is the business of identity. Subjects are spelled
// "u:…" and roles "r:…", so a person named like a role is still a person.
package authz

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/casbin/casbin/v2"
	"github.com/casbin/casbin/v2/model"
)

//go:embed model.conf
var modelText string

//go:embed policy.csv
var policyText string

// Capacities are callers that hold no role: they stand in policy.csv beside the roles.
const (
	Anonymous = "anonymous" // nobody signed in
	Account   = "account"   // any signed-in account, on itself
	Consumer  = "consumer"  // the bearer of a case token
	Machine   = "machine"   // the bearer of a machine token
)

// Roles are the roles of the product, in the order of the golden matrix.
var Roles = []string{
	"platform_admin", "platform_compliance", "security_admin", "audit_admin", "group_viewer",
	"park_admin", "sourcing_officer", "live_supervisor", "mediator", "evaluator", "compliance_officer", "finance",
	"merchant", "agency", "streamer", "regulator", Anonymous, Account, Consumer, Machine,
}

// Policy is the table of rights.
type Policy struct {
	enforcer *casbin.Enforcer
	byRole   map[string]map[string]bool
	version  int64

	mu     sync.RWMutex
	merged map[string]*Set
}

// New reads the built-in policy. Its version, which stands in each audit record, follows from
// its text.
func New() (*Policy, error) { return parse(policyText) }

// edition numbers a text by its content: 53 bits, which every reader of JSON keeps whole.
func edition(text string) int64 {
	sum := sha256.Sum256([]byte(text))
	return int64(binary.BigEndian.Uint64(sum[:8]) >> 11)
}

func parse(text string) (*Policy, error) {
	m, err := model.NewModelFromString(modelText)
	if err != nil {
		return nil, fmt.Errorf("authz: %w", err)
	}
	e, err := casbin.NewEnforcer(m)
	if err != nil {
		return nil, fmt.Errorf("authz: %w", err)
	}
	p := &Policy{enforcer: e, byRole: map[string]map[string]bool{}, version: edition(text), merged: map[string]*Set{}}
	lines := bufio.NewScanner(strings.NewReader(text))
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		permission, roles, ok := strings.Cut(line, ",")
		if !ok || strings.Count(permission, ".") != 2 {
			return nil, fmt.Errorf("authz: policy.csv:%d: want domain.noun.verb,role role …", n)
		}
		if err := p.allow(permission, strings.Fields(roles)); err != nil {
			return nil, fmt.Errorf("authz: policy.csv:%d: %w", n, err)
		}
	}
	return p, p.snapshot()
}

func (p *Policy) allow(permission string, roles []string) error {
	for _, r := range roles {
		if !slices.Contains(Roles, r) {
			return fmt.Errorf("%s is no role", r)
		}
		if added, err := p.enforcer.AddPolicy("r:"+r, permission); err != nil || !added {
			return fmt.Errorf("%s is listed twice for %s (%v)", permission, r, err)
		}
	}
	return nil
}

// snapshot copies casbin's rules into plain sets.
func (p *Policy) snapshot() error {
	rules, err := p.enforcer.GetPolicy()
	if err != nil {
		return fmt.Errorf("authz: %w", err)
	}
	for _, r := range rules {
		role := strings.TrimPrefix(r[0], "r:")
		if p.byRole[role] == nil {
			p.byRole[role] = map[string]bool{}
		}
		p.byRole[role][r[1]] = true
	}
	return nil
}

// Set is what the holder of some roles may do. It never changes.
type Set struct {
	names   map[string]bool
	version int64
}

// Has says whether the permission is in the set.
func (s *Set) Has(permission string) bool { return s.names[permission] }

// Version is the policy version the set was made from.
func (s *Set) Version() int64 { return s.version }

// Names lists the permissions, sorted.
func (s *Set) Names() []string {
	out := make([]string, 0, len(s.names))
	for n := range s.names {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

// For is the union of what the roles may do. Unknown roles may do nothing.
func (p *Policy) For(roles ...string) *Set {
	k := strings.Join(roles, ",")
	p.mu.RLock()
	s := p.merged[k]
	p.mu.RUnlock()
	if s != nil {
		return s
	}
	s = &Set{names: map[string]bool{}, version: p.version}
	for _, r := range roles {
		for n := range p.byRole[r] {
			s.names[n] = true
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.merged) < 4096 {
		p.merged[k] = s
	}
	return s
}

// Known says whether any role holds the permission: a contract that names another one is wrong.
func (p *Policy) Known(permission string) bool {
	for _, set := range p.byRole {
		if set[permission] {
			return true
		}
	}
	return false
}

// Permissions lists every permission of the policy, sorted.
func (p *Policy) Permissions() []string { return p.For(Roles...).Names() }
