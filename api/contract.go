package api

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"sitong/internal/platform/authz"
	"sitong/internal/platform/packed"
)

//go:embed gen/openapi.json.br
var contractPacked []byte

// Scope says in whose name and how far an operation acts.
type Scope string

const (
	ScopePublic       Scope = "public"
	ScopeSelf         Scope = "self"
	ScopePark         Scope = "park"
	ScopeGroup        Scope = "group"
	ScopeJurisdiction Scope = "jurisdiction"
	ScopePlatform     Scope = "platform"
	ScopeMachine      Scope = "machine"
	ScopeCase         Scope = "case"
)

var scopes = []Scope{ScopePublic, ScopeSelf, ScopePark, ScopeGroup, ScopeJurisdiction, ScopePlatform, ScopeMachine, ScopeCase}

var auditKinds = []string{"none", "read", "write", "reveal", "export"}

// operation is one operation of the contract, with what the conventions say of it.
type operation struct {
	ID         string
	Method     string // upper case
	Path       string // as in the contract: /parks/{park_id}/…
	Permission string
	Scope      Scope
	Audit      string
	Stream     bool
	Keyed      bool // takes an Idempotency-Key
	Versioned  bool // takes an If-Match
	BodyLimit  int
	params     []*openapi3.Parameter
	body       *openapi3.Schema // nil: no JSON body
	bodyNeeded bool
	rawBody    bool // bytes, not JSON
}

// route is the path in Fiber's spelling.
func (o *operation) route() string {
	return base + strings.NewReplacer("{", ":", "}", "").Replace(o.Path)
}

// changes says whether the operation may change park data.
func (o *operation) changes() bool { return o.Method != "GET" && o.Method != "HEAD" }

// readContract returns the operations, or why the contract cannot be served: an operation
// without permission, scope or audit, or with one that nobody knows.
func readContract(policy *authz.Policy) ([]*operation, error) {
	text, err := packed.Open(contractPacked)
	if err != nil {
		return nil, fmt.Errorf("contract: %w", err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(text)
	if err != nil {
		return nil, fmt.Errorf("contract: %w", err)
	}
	var out []*operation
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			o, err := readOperation(path, method, op, policy)
			if err != nil {
				return nil, fmt.Errorf("contract: %s %s: %w", method, path, err)
			}
			out = append(out, o)
		}
	}
	slices.SortFunc(out, func(a, b *operation) int { return strings.Compare(a.Path+a.Method, b.Path+b.Method) })
	return out, nil
}

func readOperation(path, method string, op *openapi3.Operation, policy *authz.Policy) (*operation, error) {
	text := func(name string) string { s, _ := op.Extensions[name].(string); return s }
	o := &operation{ID: op.OperationID, Method: method, Path: path, Permission: text("x-permission"),
		Scope: Scope(text("x-scope")), Audit: text("x-audit"), BodyLimit: defaultBodyLimit}
	o.Stream, _ = op.Extensions["x-stream"].(bool)
	if n, ok := op.Extensions["x-body-limit"].(float64); ok {
		o.BodyLimit = int(n)
	}
	switch {
	case o.ID == "":
		return nil, fmt.Errorf("no operationId")
	case !policy.Known(o.Permission):
		return nil, fmt.Errorf("x-permission %q is in no role", o.Permission)
	case !slices.Contains(scopes, o.Scope):
		return nil, fmt.Errorf("x-scope %q is unknown", o.Scope)
	case !slices.Contains(auditKinds, o.Audit):
		return nil, fmt.Errorf("x-audit %q is unknown", o.Audit)
	}
	for _, p := range op.Parameters {
		o.params = append(o.params, p.Value)
		o.Keyed = o.Keyed || p.Value.Name == "Idempotency-Key"
		o.Versioned = o.Versioned || p.Value.Name == "If-Match"
		if strings.HasSuffix(p.Value.Name, "_id") && p.Value.Extensions["x-resource"] == nil {
			return nil, fmt.Errorf("parameter %s has no x-resource", p.Value.Name)
		}
	}
	if op.RequestBody != nil {
		b := op.RequestBody.Value
		o.bodyNeeded = b.Required
		if m := b.Content.Get("application/json"); m != nil {
			o.body = m.Schema.Value
		} else {
			o.rawBody = true
		}
	}
	return o, nil
}
