package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/evidence"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/job"
	"sitong/internal/platform/verify"
)

func newUpload(b gen.NewUpload) evidence.NewUpload {
	return evidence.NewUpload{Name: b.Name, SizeBytes: b.SizeBytes, SHA256: b.Sha256, Purpose: evidence.Purpose(b.Purpose), SubjectID: value(b.SubjectID)}
}

func upload(u evidence.Upload) gen.Upload {
	return gen.Upload{ID: u.ID, Name: u.Name, SizeBytes: u.SizeBytes, ReceivedBytes: u.ReceivedBytes, ChunkBytes: evidence.ChunkBytes,
		State: gen.UploadState(u.State), FileID: some(u.FileID)}
}

func (s *Server) file(ctx context.Context, f evidence.File) (gen.File, error) {
	who, err := s.people(ctx, f.UploadedBy)
	return gen.File{ID: f.ID, Name: f.Name, SizeBytes: f.SizeBytes, Sha256: f.SHA256, MediaType: f.MediaType, Purpose: gen.FilePurpose(f.Purpose),
		UploadedBy: who.ref(f.UploadedBy), UploadedAt: f.UploadedAt}, err
}

func jobOf(j job.Job) gen.Job {
	return gen.Job{ID: j.ID, Kind: j.Kind, Title: j.Title, State: gen.JobState(j.State), Done: j.Done, Total: j.Total, ErrorCode: some(j.ErrorCode),
		FileID: some(evidence.FileOf(j)), CreatedAt: j.CreatedAt, FinishedAt: j.FinishedAt}
}

func newBundle(b gen.NewEvidenceBundle) evidence.NewBundle {
	out := evidence.NewBundle{Kind: b.AboutKind, AboutKind: b.AboutKind, AboutID: b.AboutID, SubjectID: value(b.SubjectID), Title: b.Title, Reason: b.Reason}
	for _, f := range b.Files {
		out.Items = append(out.Items, evidence.BundleItem{FileID: f.FileID, Role: f.Role})
	}
	return out
}

// bundle is one bundle with names.
func (s *Server) bundle(ctx context.Context, b evidence.Bundle) (gen.EvidenceBundle, error) {
	out, err := s.bundles(ctx, []evidence.Bundle{b})
	if err != nil {
		return gen.EvidenceBundle{}, err
	}
	return out[0], nil
}

// bundles names the files of bundles and who asked for them.
func (s *Server) bundles(ctx context.Context, all []evidence.Bundle) ([]gen.EvidenceBundle, error) {
	var files, accounts []id.ID
	for _, b := range all {
		accounts = append(accounts, b.CreatedBy)
		for _, it := range b.Items {
			files = append(files, it.FileID)
		}
	}
	named, err := s.Evidence.FilesByIDs(ctx, files)
	if err != nil {
		return nil, err
	}
	who, err := s.people(ctx, accounts...)
	if err != nil {
		return nil, err
	}
	return each(all, func(b evidence.Bundle) gen.EvidenceBundle {
		out := gen.EvidenceBundle{ID: b.ID, AboutKind: b.AboutKind, AboutID: b.AboutID, SubjectID: some(b.SubjectID), Title: b.Title, Reason: b.Reason,
			State: gen.EvidenceBundleState(b.State), FileID: some(b.FileID), ManifestSha256: some(b.ManifestSHA256), JobID: b.JobID, CreatedBy: who.ref(b.CreatedBy),
			CreatedAt: b.CreatedAt, FinishedAt: some(b.FinishedAt), Files: []gen.EvidenceBundleFile{}}
		for _, it := range b.Items {
			f := named[it.FileID]
			out.Files = append(out.Files, gen.EvidenceBundleFile{FileID: it.FileID, Role: it.Role, Name: f.Name, SizeBytes: f.SizeBytes, Sha256: f.SHA256})
		}
		return out
	}), nil
}

func bundleReport(r verify.BundleReport) gen.BundleReport {
	return gen.BundleReport{Good: r.Good(), Files: r.Files, MadeAt: r.Manifest.MadeAt, ChainSeq: r.Manifest.Chain.Seq, ChainHash: r.Manifest.Chain.Hash,
		Ed25519KeyID: r.Ed25519, Sm2KeyID: r.SM2, Findings: each(r.Findings, func(f verify.Finding) gen.BundleFinding {
			return gen.BundleFinding{Code: f.Code, Path: f.Path, Why: f.Why}
		})}
}

// holds names who placed and lifted holds.
func (s *Server) holds(ctx context.Context, all ...evidence.LegalHold) ([]gen.LegalHold, error) {
	var accounts []id.ID
	for _, h := range all {
		accounts = append(accounts, h.PlacedBy, h.LiftedBy)
	}
	who, err := s.people(ctx, accounts...)
	return each(all, func(h evidence.LegalHold) gen.LegalHold {
		return gen.LegalHold{ID: h.ID, TargetKind: gen.HoldTarget(h.TargetKind), TargetID: h.TargetID, Reason: h.Reason, PlacedBy: who.ref(h.PlacedBy), PlacedAt: h.PlacedAt,
			LiftedBy: who.some(&h.LiftedBy), LiftedAt: some(h.LiftedAt), LiftReason: some(h.LiftReason), Version: h.Version}
	}), err
}
