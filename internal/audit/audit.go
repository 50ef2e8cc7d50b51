// Package audit (审计) writes and reads what people and programs did.
//
// It owns the words of an audit record: who, in which capacity, what to which object, with
// which result. Records hold references and hashes of states, never personal data. It
// refuses to change or remove a record; there is no operation for that.
package audit

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/journal"
)

// Result says how an action ended.
type Result string

const (
	Done     Result = "done"
	Denied   Result = "denied"
	Looked   Result = "looked"   // somebody read what is not theirs
	Revealed Result = "revealed" // a sealed value was shown
	Exported Result = "exported"
	Failed   Result = "failed"
)

// Entry is one thing that happened.
type Entry struct {
	Action string // the permission or event: "admission.application.decide"
	Kind   string // of the object: "application"
	Object id.ID
	Result Result // Done when empty
	Reason string
	// Before and After are the states around a change; only their hashes and the names of
	// the top-level fields that differ are kept.
	Before, After any
	// Park overrides whose chain the record belongs to; empty is the actor's park, or the
	// platform's chain outside a park.
	Park id.ID
}

// Record writes e in the name of the actor, inside the running transaction.
func Record(ctx context.Context, j *journal.Journal, e Entry) error {
	a := actor.From(ctx)
	if e.Result == "" {
		e.Result = Done
	}
	if e.Reason == "" {
		e.Reason = a.Reason
	}
	park := e.Park
	if park == "" {
		park = a.ParkID
	}
	if park == "" {
		park = id.Platform
	}
	r := chain.Record{At: j.Millis(), ActorKind: string(a.Kind), ActorID: string(a.AccountID), Roles: strings.Join(a.Roles, ","),
		SessionID: string(a.SessionID), IP: a.IP, Action: e.Action, ObjectKind: e.Kind, ObjectID: string(e.Object),
		Result: string(e.Result), Reason: cut(e.Reason, 400), RequestID: a.RequestID}
	if v, ok := a.Permissions.(interface{ Version() int64 }); ok {
		r.PolicyVersion = v.Version()
	}
	var err error
	if r.BeforeHash, err = chain.Digest(e.Before); err != nil {
		return err
	}
	if r.AfterHash, err = chain.Digest(e.After); err != nil {
		return err
	}
	if r.Changed, err = changed(e.Before, e.After); err != nil {
		return err
	}
	return j.Record(ctx, park, r)
}

// Change records a change of an object from before to after; before is nil for a creation.
func Change(ctx context.Context, j *journal.Journal, action, kind string, object id.ID, before, after any) error {
	return Record(ctx, j, Entry{Action: action, Kind: kind, Object: object, Before: before, After: after})
}

// changed names the top-level JSON fields in which two states differ.
func changed(before, after any) (string, error) {
	a, err := fields(before)
	if err != nil {
		return "", err
	}
	b, err := fields(after)
	if err != nil {
		return "", err
	}
	var names []string
	for k, v := range b {
		if string(a[k]) != string(v) {
			names = append(names, k)
		}
	}
	for k := range a {
		if _, still := b[k]; !still && b != nil {
			names = append(names, k)
		}
	}
	slices.Sort(names)
	return cut(strings.Join(names, ","), 4000), nil
}

func fields(v any) (map[string]json.RawMessage, error) {
	if v == nil {
		return nil, nil
	}
	raw, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("audit: %w", err)
	}
	out := map[string]json.RawMessage{}
	if json.Unmarshal(raw, &out) != nil {
		return nil, nil // not an object: its hash says enough
	}
	return out, nil
}

func cut(s string, n int) string {
	r := []rune(s)
	return string(r[:min(n, len(r))])
}
