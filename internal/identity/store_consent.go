package identity

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
)

// consents says of each subject whether an account that stands for it gave a consent and
// did not withdraw it; a subject nobody stands for is missing.
func (s store) consents(ctx context.Context, subjects []id.ID, kind string) (map[id.ID]bool, error) {
	var stands []subjectRow
	if err := s.db.Conn(ctx).Where("subject_id IN ?", append([]id.ID{""}, subjects...)).Find(&stands).Error; err != nil {
		return nil, fmt.Errorf("identity: %w", err)
	}
	accounts := []id.ID{""}
	for _, r := range stands {
		accounts = append(accounts, r.AccountID)
	}
	var given []id.ID
	err := s.db.Conn(ctx).Model(&consentRow{}).Where("account_id IN ? AND kind = ? AND withdrawn_at IS NULL", accounts, kind).Pluck("account_id", &given).Error
	if err != nil {
		return nil, fmt.Errorf("identity: %w", err)
	}
	agreed := map[id.ID]bool{}
	for _, a := range given {
		agreed[a] = true
	}
	out := map[id.ID]bool{}
	for _, r := range stands {
		out[r.SubjectID] = out[r.SubjectID] || agreed[r.AccountID]
	}
	return out, nil
}
