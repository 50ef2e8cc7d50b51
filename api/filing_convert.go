package api

import (
	"strings"

	"sitong/api/gen"
	"sitong/internal/filing"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/verify"
)

func toFilingTemplate(t filing.Template) gen.FilingTemplate {
	return gen.FilingTemplate{Kind: gen.FilingKind(t.Kind), Version: t.Version, Name: text(t.Name.Both()), Basis: text(t.Basis.Both()), ValidFrom: t.ValidFrom,
		Fields: each(t.Fields, func(f filing.Field) gen.FilingField {
			return gen.FilingField{Code: f.Code, Name: text(f.Name.Both()), Unit: gen.FilingUnit(f.Unit), Source: f.Source, Rule: text(f.Rule.Both())}
		}),
		Rules: each(t.Rules, func(r filing.Rule) gen.FilingRule {
			return gen.FilingRule{Code: r.Code, Level: gen.FilingLevel(r.Level), Field: r.Field, Text: text(r.Text.Both()), Article: some(r.Article)}
		})}
}

func toFiling(f filing.Filing) gen.Filing {
	return gen.Filing{ID: f.ID, ExternalID: f.ExternalID, Kind: gen.FilingKind(f.Kind), SchemaVersion: f.SchemaVersion, Period: some(f.Period),
		ViolationID: some(f.ViolationID), Revision: f.Revision, CorrectsID: some(f.CorrectsID), State: gen.FilingState(f.State), ContentSha256: some(f.SHA256),
		ManifestSha256: some(f.ManifestSHA), LockedAt: some(f.LockedAt), SignedAt: some(f.SignedAt), SentAt: some(f.SentAt), Channel: some(gen.FilingChannel(f.Channel)),
		ReceiptNumber: some(f.ReceiptNumber), ReceiptAt: some(f.ReceiptAt), ReceiptFileID: some(f.ReceiptFileID), Reason: some(f.Reason), CreatedAt: f.CreatedAt,
		Version: f.Version}
}

func toFilingDetail(d filing.Dossier) gen.FilingDetail {
	rules := map[string]filing.Rule{}
	for _, r := range d.Template.Rules {
		rules[r.Code] = r
	}
	return gen.FilingDetail{Filing: toFiling(d.Filing), Name: text(d.Template.Name.Both()), Basis: text(d.Template.Basis.Both()), BuiltAt: d.Content.BuiltAt,
		Cells: toFilingCells(d.Template, d.Filing, d.Previous), SecondPerson: d.SecondSign, Evidence: toFilingEvidence(d.Content.Evidence),
		Findings: each(d.Findings, func(f filing.Finding) gen.FilingFinding {
			return gen.FilingFinding{ID: f.ID, Rule: f.Rule, Level: gen.FilingLevel(f.Level), Field: f.Field, Text: text(rules[f.Rule].Text.Both()),
				Article: some(rules[f.Rule].Article), Compared: some(f.Values), Explanation: some(f.Explanation), ExplainedAt: some(f.ExplainedAt)}
		}),
		Deliveries: each(d.Deliveries, func(v filing.Delivery) gen.FilingDelivery {
			return gen.FilingDelivery{At: v.At, Channel: gen.FilingChannel(v.Channel), Outcome: v.Outcome, Answer: some(v.Answer)}
		})}
}

// toFilingCells answers the cells with the list behind each.
func toFilingCells(t filing.Template, f filing.Filing, previous *verify.Filing) []gen.FilingCell {
	var from, to string
	if first, end, _, err := filing.Period(f.Period); err == nil {
		from, to = string(clock.DateOf(clock.FromMillis(first))), string(clock.DateOf(clock.FromMillis(end)).AddDays(-1))
	}
	fill := strings.NewReplacer("{from}", from, "{to}", to, "{about}", string(f.ViolationID))
	out := make([]gen.FilingCell, len(f.Content.Cells))
	for i, c := range f.Content.Cells {
		field := t.Fields[i]
		out[i] = gen.FilingCell{Code: c.Code, Name: text(field.Name.Both()), Unit: gen.FilingUnit(c.Unit), Number: c.Number, Text: c.Text, Source: c.Source,
			Rule: text(field.Rule.Both()), Link: some(fill.Replace(field.Link))}
		if previous != nil && i < len(previous.Cells) && previous.Cells[i].Code == c.Code {
			out[i].Previous = previous.Cells[i].Number
		}
	}
	return out
}

func toFilingEvidence(all []verify.FilingEvidence) []gen.FilingEvidence {
	return each(all, func(e verify.FilingEvidence) gen.FilingEvidence {
		return gen.FilingEvidence{BundleID: id.ID(e.BundleID), Title: e.Title, ManifestSha256: e.ManifestSHA256}
	})
}

func toFilingGrant(g filing.Grant) gen.FilingGrant {
	return gen.FilingGrant{ID: g.ID, Scope: g.Scope, GrantedAt: g.GrantedAt, EndedAt: some(g.EndedAt)}
}
