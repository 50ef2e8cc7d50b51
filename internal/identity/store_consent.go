package identity

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
)

// Consents says of each subject whether somebody who stands for it agreed to the processing
// of personal data and did not take it back; a subject nobody was asked for is missing.
func (s *Service) Consents(ctx context.Context, subjects []id.ID) (map[id.ID]bool, error) {
	var rows []consentRow
	if err := s.store.db.Conn(ctx).Where("subject_id IN ?", append([]id.ID{""}, subjects...)).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("identity: %w", err)
	}
	out := map[id.ID]bool{}
	for _, r := range rows {
		out[*r.SubjectID] = out[*r.SubjectID] || r.WithdrawnAt == nil
	}
	return out, nil
}
