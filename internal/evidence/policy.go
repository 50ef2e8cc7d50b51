package evidence

import (
	"context"
	"slices"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
)

// staffOf lists, per purpose, which staff roles see files they did not upload; park_admin
// and compliance_officer see all of their park but exports and what was shown in a case: an
// exhibit of a caucus is open to those who may enter that room, and the case's door says so. A purpose that is not listed is open to all
// staff of the park.
func staffOf(p Purpose) []string {
	switch p {
	case CaseExhibit: // 人民调解法 art. 13: what parties show each other in mediation stays there
		return []string{"mediator"}
	case Export, RosterImport:
		return []string{}
	case ProductImport:
		return []string{"sourcing_officer"}
	case GuardianConsent:
		return []string{"live_supervisor", "sourcing_officer"}
	}
	return nil
}

// portal says whether the actor stands for subjects instead of the park.
func portal(a actor.Actor) bool { return a.Has("merchant") || a.Has("streamer") || a.Has("agency") }

// mayRead says whether the actor may know of the file by its own rules. Domains open more
// through a Door: the other party of a case, a regulator with a filed clue.
func mayRead(a actor.Actor, f File) bool {
	switch {
	case a.Kind == actor.SystemJob:
		return true
	case a.ReadOnly(), a.Kind != actor.Account:
		return false
	case a.AccountID == f.UploadedBy && a.ParkID == f.Park:
		return true
	case portal(a):
		return a.StandsFor(f.SubjectID)
	case a.Has("park_admin"), a.Has("compliance_officer"):
		return f.Purpose != Export && f.Purpose != CaseExhibit
	}
	staff := staffOf(f.Purpose)
	return staff == nil || slices.ContainsFunc(a.Roles, func(r string) bool { return slices.Contains(staff, r) })
}

// mayAttach says whether the actor may upload something that belongs to the subject.
func mayAttach(ctx context.Context, subjects Subjects, subject id.ID) (bool, error) {
	a := actor.From(ctx)
	switch {
	case subject == "":
		return true, nil
	case !portal(a):
		return subjects.Exists(ctx, subject)
	case a.StandsFor(subject):
		return true, nil
	}
	return subjects.RepresentedBy(ctx, subject, a.SubjectIDs)
}
