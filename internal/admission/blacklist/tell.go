package blacklist

import (
	"context"
	"strconv"

	"sitong/internal/kernel/actor"
	"sitong/internal/notice"
)

func toSubject(e Entry) []notice.Recipient { return []notice.Recipient{notice.ToSubject(e.SubjectID)} }

func officers() []notice.Recipient { return notice.ToRoles("park_admin", "compliance_officer") }

// tellStep tells the other side of a step; what is told carries no facts, the screen does.
func (s *Service) tellStep(ctx context.Context, act Act, e Entry) error {
	switch act {
	case Plead:
		return s.tell(ctx, "admission.blacklist_pleaded", e, officers())
	case Appeal:
		return s.tell(ctx, "admission.blacklist_appealed", e, officers())
	case List:
		return s.tell(ctx, "admission.blacklist_listed", e, toSubject(e))
	case Refuse:
		return s.tell(ctx, "admission.blacklist_refused", e, toSubject(e))
	case Drop, Uphold, Expire, Release:
	}
	return s.tell(ctx, "admission.blacklist_ended", e, toSubject(e))
}

func (s *Service) tell(ctx context.Context, kind string, e Entry, to []notice.Recipient) error {
	link := "/me/blacklist"
	if act := to[0]; act.Subject == "" {
		link = "/blacklist"
	}
	return s.notifier.Send(ctx, notice.Notice{Kind: kind, To: to, Link: "/p/" + string(actor.From(ctx).ParkID) + link,
		Params: map[string]string{"hear_until": string(e.HearUntil), "until": string(e.UntilOn), "months": strconv.FormatInt(e.Months, 10)}})
}
