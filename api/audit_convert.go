package api

import (
	"sitong/api/gen"
	"sitong/internal/platform/verify"
)

func auditVerification(r verify.AuditResult) gen.AuditVerification {
	return gen.AuditVerification{Entries: r.Entries, HeadHash: r.HeadHash, Intact: r.Intact, BrokenAt: some(r.BrokenAt), Why: some(r.Why)}
}
