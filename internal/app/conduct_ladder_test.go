package app

import (
	"testing"

	"sitong/internal/conduct"
	"sitong/internal/park"
)

// The ladder a park finds in its settings is the one the rules of conduct ship with.
func TestDefaultLadderIsTheCatalogues(t *testing.T) {
	c, err := conduct.PlatformCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	ladder := park.Defaults().PointsLadder
	if ladder.ResetMonths != 12 || len(ladder.Steps) != len(c.Tiers) {
		t.Fatalf("%+v", ladder)
	}
	for i, s := range ladder.Steps {
		if tier := c.Tiers[i]; int64(s.Points) != tier.From || s.Step != string(tier.Step) || int64(s.Days) != tier.Days {
			t.Errorf("rung %d: %+v, %+v", i, s, tier)
		}
	}
}
