package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/filing"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// ErrWaitsForSecond reports a step that was not taken: it was put before a second person.
var ErrWaitsForSecond = errs.New(errs.Conflict, "identity.second_look_waits", "该操作需要双人复核：已提交复核，待另一位有权限的同事同意后生效",
	"This needs a second person: it now waits until another colleague with the right agrees")

// errRehearsed ends the rehearsal of a step, so that nothing of it is kept.
var errRehearsed = errors.New("api: rehearsed")

// step is a request that waits for a second person: what its operation needs to be taken later.
type step struct {
	Operation string            `json:"operation"`
	Path      map[string]string `json:"path"`
	IfMatch   string            `json:"if_match"`
	Body      json.RawMessage   `json:"body,omitempty"`
}

func (s step) id(name string) id.ID { return id.ID(s.Path[name]) }

// target is the thing the step changes: the last id of its address.
func (s step) target(op *operation) id.ID {
	at := s.id("park_id")
	for _, p := range op.params {
		if p.In == "path" && strings.HasSuffix(p.Name, "_id") && p.Name != "park_id" {
			at = s.id(p.Name)
		}
	}
	return at
}

// asked tells which operation a kept request is and, where it is a decision, what it decides: a
// second person must not agree to something unseen. Empty for a request that cannot be read.
func asked(request json.RawMessage) (operation, verdict string) {
	var x step
	var body struct {
		Verdict string `json:"verdict"`
		Allowed *bool  `json:"allowed"`
	}
	if json.Unmarshal(request, &x) != nil || len(x.Body) > 0 && json.Unmarshal(x.Body, &body) != nil {
		return "", ""
	}
	switch {
	case body.Allowed == nil:
		return x.Operation, body.Verdict
	case *body.Allowed:
		return x.Operation, "allow"
	}
	return x.Operation, "close"
}

// bodyOf reads the body again, as the generated handler would have.
func bodyOf[B any](s step) (*B, error) {
	var b B
	if err := json.Unmarshal(s.Body, &b); err != nil {
		return nil, fmt.Errorf("api: a waiting step: %w", err)
	}
	return &b, nil
}

// with hands a step's body to the operation that takes it.
func with[B, R any](take func(context.Context, step, *B) (R, error)) func(context.Context, step) error {
	return func(ctx context.Context, s step) error {
		b, err := bodyOf[B](s)
		if err != nil {
			return err
		}
		_, err = take(ctx, s, b)
		return err
	}
}

// ownSecond are permissions whose domain itself tells the two persons apart: one proposes or
// locks, another decides or signs.
var ownSecond = []string{"conduct.sanction.decide", filing.SignPermission}

// steps are the operations a park can have wait for a second person, by operation.
func (s *Server) steps() map[string]func(context.Context, step) error {
	return map[string]func(context.Context, step) error{
		"decideApplication": with(func(ctx context.Context, x step, b *gen.DecideApplicationJSONRequestBody) (gen.DecideApplicationResponseObject, error) {
			return s.DecideApplication(ctx, gen.DecideApplicationRequestObject{ParkID: x.id("park_id"), ApplicationID: x.id("application_id"),
				Params: gen.DecideApplicationParams{IfMatch: x.IfMatch}, Body: b})
		}),
		"decideProduct": with(func(ctx context.Context, x step, b *gen.DecideProductJSONRequestBody) (gen.DecideProductResponseObject, error) {
			return s.DecideProduct(ctx, gen.DecideProductRequestObject{ParkID: x.id("park_id"), ProductID: x.id("product_id"),
				Params: gen.DecideProductParams{IfMatch: x.IfMatch}, Body: b})
		}),
		"decideProductChange": with(func(ctx context.Context, x step, b *gen.DecideProductChangeJSONRequestBody) (gen.DecideProductChangeResponseObject, error) {
			return s.DecideProductChange(ctx, gen.DecideProductChangeRequestObject{ParkID: x.id("park_id"), ProductID: x.id("product_id"),
				Params: gen.DecideProductChangeParams{IfMatch: x.IfMatch}, Body: b})
		}),
		"verifyProductDocument": with(func(ctx context.Context, x step, b *gen.VerifyProductDocumentJSONRequestBody) (gen.VerifyProductDocumentResponseObject, error) {
			return s.VerifyProductDocument(ctx, gen.VerifyProductDocumentRequestObject{ParkID: x.id("park_id"), ProductDocumentID: x.id("product_document_id"),
				Params: gen.VerifyProductDocumentParams{IfMatch: x.IfMatch}, Body: b})
		}),
		"liftSanction": with(func(ctx context.Context, x step, b *gen.LiftSanctionJSONRequestBody) (gen.LiftSanctionResponseObject, error) {
			return s.LiftSanction(ctx, gen.LiftSanctionRequestObject{ParkID: x.id("park_id"), SanctionID: x.id("sanction_id"),
				Params: gen.LiftSanctionParams{IfMatch: x.IfMatch}, Body: b})
		}),
		"payAdvance": with(func(ctx context.Context, x step, b *gen.PayAdvanceJSONRequestBody) (gen.PayAdvanceResponseObject, error) {
			return s.PayAdvance(ctx, gen.PayAdvanceRequestObject{ParkID: x.id("park_id"), CaseID: x.id("case_id"),
				Params: gen.PayAdvanceParams{IfMatch: x.IfMatch}, Body: b})
		}),
		"publishSnapshot": func(ctx context.Context, x step) error {
			_, err := s.PublishSnapshot(ctx, gen.PublishSnapshotRequestObject{ParkID: x.id("park_id"), SnapshotID: x.id("snapshot_id"),
				Params: gen.PublishSnapshotParams{IfMatch: x.IfMatch}})
			return err
		},
		"addParkFlag": with(func(ctx context.Context, x step, b *gen.AddParkFlagJSONRequestBody) (gen.AddParkFlagResponseObject, error) {
			return s.AddParkFlag(ctx, gen.AddParkFlagRequestObject{ParkID: x.id("park_id"), Body: b})
		}),
		"endParkFlag": with(func(ctx context.Context, x step, b *gen.EndParkFlagJSONRequestBody) (gen.EndParkFlagResponseObject, error) {
			return s.EndParkFlag(ctx, gen.EndParkFlagRequestObject{ParkID: x.id("park_id"), FlagID: x.id("flag_id"), Body: b})
		}),
		"changeSharingItem": with(func(ctx context.Context, x step, b *gen.ChangeSharingItemJSONRequestBody) (gen.ChangeSharingItemResponseObject, error) {
			return s.ChangeSharingItem(ctx, gen.ChangeSharingItemRequestObject{ParkID: x.id("park_id"), Item: gen.SharingItemName(x.Path["item"]),
				Params: gen.ChangeSharingItemParams{IfMatch: x.IfMatch}, Body: b})
		}),
	}
}

// offerSeconds tells the park what can wait for a second person, and the queue how it goes on
// when one agrees.
func (s *Server) offerSeconds() {
	s.waiting = s.steps()
	if s.Identity == nil || s.Parks == nil {
		return // a server without domains shows its routes and serves nobody
	}
	offered := slices.Clone(ownSecond)
	for _, op := range s.ops {
		if s.waiting[op.ID] == nil {
			continue
		}
		offered = append(offered, op.Permission)
		s.Identity.RegisterContinuation(op.Permission, func(ctx context.Context, _ id.ID, request json.RawMessage) error {
			var x step
			if err := json.Unmarshal(request, &x); err != nil {
				return fmt.Errorf("api: a waiting step: %w", err)
			}
			return s.take(ctx, x)
		})
	}
	slices.Sort(offered)
	s.Parks.OfferSecondLooks(slices.Compact(offered))
}

// take runs a step as if its request had just come in, in the name of the caller.
func (s *Server) take(ctx context.Context, x step) error {
	next := s.waiting[x.Operation]
	if next == nil {
		return fmt.Errorf("api: nothing takes the step %q", x.Operation)
	}
	return next(context.WithValue(ctx, callKey{}, &call{}), x)
}

// second puts a step before a second person where the park wants one: it is rehearsed, so that
// what cannot be done is refused at once, and then waits. ErrWaitsForSecond.
func (s *Server) second(ctx context.Context, c *fiber.Ctx, op *operation) error {
	if s.waiting[op.ID] == nil {
		return nil
	}
	if needs, err := s.Identity.NeedsSecond(ctx, op.Permission); err != nil || !needs {
		return err
	}
	x := step{Operation: op.ID, Path: c.AllParams(), IfMatch: c.Get(fiber.HeaderIfMatch), Body: slices.Clone(c.Body())}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.take(ctx, x); err != nil {
			return err
		}
		return errRehearsed
	})
	if !errors.Is(err, errRehearsed) {
		return err
	}
	var said struct {
		Reason string `json:"reason"`
	}
	if len(x.Body) > 0 {
		if err := json.Unmarshal(x.Body, &said); err != nil {
			return errUnreadable.Because(err)
		}
	}
	if _, err := s.Identity.AskSecond(ctx, op.Permission, x.target(op), x, said.Reason); err != nil {
		return err
	}
	return ErrWaitsForSecond
}
