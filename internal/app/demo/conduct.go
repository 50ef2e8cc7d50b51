package demo

import (
	"context"
	"fmt"

	"sitong/internal/conduct"
	"sitong/internal/kernel/page"
	"sitong/internal/live"
)

// escalate makes the incident of a session a violation and takes it as far as its number
// says: recorded, confirmed, put right, appealed.
func (b *Builder) escalate(ctx context.Context, a *airing) error {
	staff, officer := b.staff(ctx, a.park, "live_supervisor"), b.staff(ctx, a.park, "compliance_officer")
	incidents, err := b.Live.Incidents(staff, page.Request{Limit: 1}, live.IncidentOpen, a.session.ID)
	if err != nil || len(incidents.Items) == 0 {
		return err
	}
	n := incidents.Items[0]
	view, err := b.Live.EscalateIncident(staff, n.ID, n.Version, live.Escalation{Summary: "直播中使用国家级等表述，提醒后未停止"})
	if err != nil {
		return err
	}
	dossier, err := b.Conduct.Violation(officer, view.ViolationID)
	if err != nil {
		return err
	}
	far := a.n / 6 % 4
	if far == 3 {
		return nil // recorded only
	}
	v, err := b.Conduct.ConfirmViolation(officer, dossier.Violation.ID, dossier.Violation.Version)
	if err != nil {
		return err
	}
	return b.follow(ctx, a, v, far)
}

// follow orders a rectification, proposes a sanction and hears the streamer's side.
func (b *Builder) follow(ctx context.Context, a *airing, v conduct.Violation, far int) error {
	officer, self := b.staff(ctx, a.park, "compliance_officer"), b.self(ctx, a.park, "streamer", a.streamer.id)
	r, err := b.Conduct.OrderRectification(officer, v.ID, v.Version, conduct.NewRectification{Task: "重新学习违规用语清单，提交整改后的话术稿"})
	if err != nil {
		return fmt.Errorf("rectification: %w", err)
	}
	if far > 0 {
		if r, err = b.Conduct.SubmitRectification(self, r.ID, r.Version, "已重写话术并完成学习，附整改后话术要点。", nil); err != nil {
			return fmt.Errorf("rectification: %w", err)
		}
	}
	x, err := b.Conduct.ProposeSanction(officer, v.ID, conduct.NewSanction{Step: conduct.Remind, Reason: "首次发生，予以提醒"})
	if err != nil {
		return fmt.Errorf("sanction: %w", err)
	}
	if far > 1 {
		if _, err := b.Conduct.DecideSanction(b.staff(ctx, a.park, "park_admin"), x.ID, x.Version, true, "同意"); err != nil {
			return fmt.Errorf("sanction: %w", err)
		}
	}
	if far == 1 {
		return nil
	}
	if _, err := b.Conduct.FileAppeal(self, v.ID, "当时是在念商品包装上的文字，并非宣传用语，请复核录屏。", nil); err != nil {
		return fmt.Errorf("appeal: %w", err)
	}
	return nil
}
