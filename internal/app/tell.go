package app

import (
	"context"
	"encoding/json"
	"fmt"

	"sitong/internal/admission"
	"sitong/internal/conduct"
	"sitong/internal/filing"
	"sitong/internal/identity"
	"sitong/internal/kernel/id"
	"sitong/internal/live"
	"sitong/internal/notice"
	"sitong/internal/platform/event"
	"sitong/internal/platform/journal"
)

// tellings says, per kind of event, who is told what, where the domain does not tell it
// itself. An event carries ids and codes only,
// and so does what is told; the screen behind the link shows the rest to those who may see it.
func (a *App) tellings() map[string]telling {
	return map[string]telling{
		admission.EventAdmitted: when(func(v admission.SubjectAdmitted) []notice.Notice {
			return subjectNotice("admission.application_approved", v.Subject, nil)
		}),
		admission.EventRestored: when(func(v admission.SubjectRestored) []notice.Notice {
			return subjectNotice("admission.subject_restored", v.Subject, nil)
		}),

		conduct.EventViolationConfirmed: when(a.clueDue),

		"identity.second_look_asked": when(func(v identity.SecondLookAsked) []notice.Notice {
			return roleNotice("identity.second_look_waiting", "/second-looks", map[string]string{"operation": v.Operation}, "park_admin")
		}),
		"identity.second_look_decided": when(func(v identity.SecondLookDecided) []notice.Notice {
			return []notice.Notice{{Kind: "identity.second_look_decided", To: []notice.Recipient{notice.ToAccount(v.AskedBy)}, Link: "/second-looks",
				Params: map[string]string{"operation": v.Operation, "state": string(v.State)}}}
		}),
		"identity.work_handed_over": when(func(v identity.WorkHandedOver) []notice.Notice {
			return []notice.Notice{{Kind: "identity.work_handed_over", To: []notice.Recipient{notice.ToAccount(v.To)}, Link: "/"}}
		}),

		filing.EventReceived: when(func(v filing.Fact) []notice.Notice { return filingNotice("filing.received", v) }),
		filing.EventRejected: when(func(v filing.Fact) []notice.Notice { return filingNotice("filing.rejected", v) }),

		live.EventHitFound:    when(hitFound),
		live.EventGateChanged: when(gateChanged),
	}
}

// telling makes notices of one event; their links are paths below the park.
type telling func(e journal.Event) ([]notice.Notice, error)

func when[T any](compose func(T) []notice.Notice) telling {
	return func(e journal.Event) ([]notice.Notice, error) {
		var v T
		if err := json.Unmarshal(e.Payload, &v); err != nil {
			return nil, fmt.Errorf("app: %s: %w", e.Kind, err)
		}
		return compose(v), nil
	}
}

// listenForNotices hands the events to the notices, each once.
func (a *App) listenForNotices() {
	tellings := a.tellings()
	l := event.Listener{Name: "notices"}
	for kind := range tellings {
		l.Kinds = append(l.Kinds, kind)
	}
	l.React = func(ctx context.Context, e journal.Event) error {
		all, err := tellings[e.Kind](e)
		for _, n := range all {
			if n.Link != "" {
				n.Link = "/p/" + string(e.Park) + n.Link
			}
			if err == nil {
				err = a.Services.Notices.Send(ctx, n)
			}
		}
		return err
	}
	a.Events.Listen(l)
}

// subjectNotice tells the people of a merchant, streamer or agency; nobody when there is none.
func subjectNotice(kind string, subject id.ID, params map[string]string) []notice.Notice {
	if subject == "" {
		return nil
	}
	return []notice.Notice{{Kind: kind, Params: params, To: []notice.Recipient{notice.ToSubject(subject)}, Link: "/me"}}
}

func roleNotice(kind, link string, params map[string]string, roles ...string) []notice.Notice {
	return []notice.Notice{{Kind: kind, Params: params, To: notice.ToRoles(roles...), Link: link}}
}

// filingNotice tells the compliance officers what the receiving end said.
func filingNotice(kind string, v filing.Fact) []notice.Notice {
	return roleNotice(kind, "/filings/"+string(v.Filing), map[string]string{"period": v.Period}, "compliance_officer", "park_admin")
}

// clueDue tells the compliance officers when a duty of the park makes a clue to the regulator
// due (合规数据报送办法 8).
func (a *App) clueDue(v conduct.ViolationChanged) []notice.Notice {
	if !v.ClueDue {
		return nil
	}
	params := map[string]string{"item_zh": v.Code, "item_en": v.Code, "basis": v.ClueBasis}
	if item, err := a.Services.Conduct.Catalogue().Item(v.Code, v.SubjectKind); err == nil {
		params["item_zh"], params["item_en"] = item.Name.ZH, item.Name.EN
	}
	return roleNotice("conduct.clue_due", "/violations/"+string(v.ViolationID), params, "compliance_officer", "park_admin")
}

// hitFound alerts on serious and grave words only: the board shows the rest.
func hitFound(v live.HitFact) []notice.Notice {
	params := map[string]string{"category": v.Category, "grade_zh": "严重", "grade_en": "serious"}
	switch v.Severity {
	case live.Grave:
		params["grade_zh"], params["grade_en"] = "特别严重", "grave"
	case live.Serious:
	default:
		return nil
	}
	return append(roleNotice("live.alert_serious", "/sessions/"+string(v.Session), params, "live_supervisor"), subjectNotice("live.alert_serious", v.Streamer, params)...)
}

func gateChanged(v live.GateChanged) []notice.Notice {
	if v.Now != live.Red {
		return nil
	}
	return roleNotice("live.session_blocked", "/sessions/"+string(v.Session), nil, "live_supervisor")
}
