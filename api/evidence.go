package api

import (
	"context"
	"io"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/evidence"
	"sitong/internal/platform/job"
)

func (s *Server) StartUpload(ctx context.Context, r gen.StartUploadRequestObject) (gen.StartUploadResponseObject, error) {
	u, err := create(ctx, func(ctx context.Context) (evidence.Upload, error) {
		return s.Evidence.StartUpload(ctx, newUpload(*r.Body))
	}, s.Evidence.Upload)
	return gen.StartUpload201JSONResponse(upload(u)), err
}

func (s *Server) GetUpload(ctx context.Context, r gen.GetUploadRequestObject) (gen.GetUploadResponseObject, error) {
	u, err := s.Evidence.Upload(ctx, r.UploadID)
	return gen.GetUpload200JSONResponse(upload(u)), err
}

func (s *Server) PutChunk(ctx context.Context, r gen.PutChunkRequestObject) (gen.PutChunkResponseObject, error) {
	body, err := io.ReadAll(io.LimitReader(r.Body, evidence.ChunkBytes+1))
	if err != nil {
		return nil, err
	}
	u, err := s.Evidence.PutChunk(ctx, r.UploadID, int64(r.Chunk), body)
	return gen.PutChunk200JSONResponse(upload(u)), err
}

func (s *Server) CompleteUpload(ctx context.Context, r gen.CompleteUploadRequestObject) (gen.CompleteUploadResponseObject, error) {
	f, err := s.Evidence.CompleteUpload(ctx, r.UploadID)
	if err != nil {
		return nil, err
	}
	out, err := s.file(ctx, f)
	return gen.CompleteUpload200JSONResponse(out), err
}

func (s *Server) GetFile(ctx context.Context, r gen.GetFileRequestObject) (gen.GetFileResponseObject, error) {
	f, err := s.Evidence.File(ctx, r.FileID)
	if err != nil {
		return nil, err
	}
	out, err := s.file(ctx, f)
	return gen.GetFile200JSONResponse(out), err
}

// download is a streamed file.
type download struct{ stream }

func (d download) VisitDownloadFileResponse(c *fiber.Ctx) error { return d.send(c) }

func (s *Server) DownloadFile(ctx context.Context, r gen.DownloadFileRequestObject) (gen.DownloadFileResponseObject, error) {
	f, content, err := s.Evidence.Content(ctx, r.FileID)
	if err != nil {
		return nil, err
	}
	return download{stream{mediaType: f.MediaType, name: f.Name, size: f.SizeBytes, write: copyFrom(content)}}, nil
}

func (s *Server) StartExport(ctx context.Context, r gen.StartExportRequestObject) (gen.StartExportResponseObject, error) {
	j, err := create(ctx, func(ctx context.Context) (job.Job, error) {
		return s.Evidence.StartExport(ctx, evidence.NewExport{Kind: string(r.Body.Kind), Format: string(r.Body.Format), Filters: value(r.Body.Filters)})
	}, s.Evidence.Job)
	return gen.StartExport201JSONResponse(jobOf(j)), err
}

func (s *Server) ListJobs(ctx context.Context, _ gen.ListJobsRequestObject) (gen.ListJobsResponseObject, error) {
	all, err := s.Evidence.MyJobs(ctx)
	return gen.ListJobs200JSONResponse{Items: each(all, jobOf)}, err
}

func (s *Server) GetJob(ctx context.Context, r gen.GetJobRequestObject) (gen.GetJobResponseObject, error) {
	j, err := s.Evidence.Job(ctx, r.JobID)
	return gen.GetJob200JSONResponse(jobOf(j)), err
}

func (s *Server) CancelJob(ctx context.Context, r gen.CancelJobRequestObject) (gen.CancelJobResponseObject, error) {
	j, err := s.Evidence.CancelJob(ctx, r.JobID)
	return gen.CancelJob200JSONResponse(jobOf(j)), err
}

func (s *Server) MakeEvidenceBundle(ctx context.Context, r gen.MakeEvidenceBundleRequestObject) (gen.MakeEvidenceBundleResponseObject, error) {
	b, err := create(ctx, func(ctx context.Context) (evidence.Bundle, error) {
		return s.Evidence.MakeBundle(ctx, newBundle(*r.Body))
	}, s.Evidence.BundleByID)
	if err != nil {
		return nil, err
	}
	out, err := s.bundle(ctx, b)
	return gen.MakeEvidenceBundle201JSONResponse(out), err
}

func (s *Server) ListEvidenceBundles(ctx context.Context, r gen.ListEvidenceBundlesRequestObject) (gen.ListEvidenceBundlesResponseObject, error) {
	all, err := s.Evidence.BundlesAbout(ctx, r.Params.AboutKind, r.Params.AboutID)
	if err != nil {
		return nil, err
	}
	out, err := s.bundles(ctx, all)
	return gen.ListEvidenceBundles200JSONResponse{Items: out}, err
}

func (s *Server) GetEvidenceBundle(ctx context.Context, r gen.GetEvidenceBundleRequestObject) (gen.GetEvidenceBundleResponseObject, error) {
	b, err := s.Evidence.BundleByID(ctx, r.BundleID)
	if err != nil {
		return nil, err
	}
	out, err := s.bundle(ctx, b)
	return gen.GetEvidenceBundle200JSONResponse(out), err
}

func (s *Server) VerifyEvidenceBundle(ctx context.Context, r gen.VerifyEvidenceBundleRequestObject) (gen.VerifyEvidenceBundleResponseObject, error) {
	report, err := s.Evidence.CheckBundle(ctx, r.BundleID)
	return gen.VerifyEvidenceBundle200JSONResponse(bundleReport(report)), err
}

func (s *Server) ListHolds(ctx context.Context, r gen.ListHoldsRequestObject) (gen.ListHoldsResponseObject, error) {
	all, err := s.Keeping.Holds(ctx, value(r.Params.Open), pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.holds(ctx, all.Items...)
	return gen.ListHolds200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) PlaceHold(ctx context.Context, r gen.PlaceHoldRequestObject) (gen.PlaceHoldResponseObject, error) {
	h, err := create(ctx, func(ctx context.Context) (evidence.LegalHold, error) {
		return s.Keeping.PlaceHold(ctx, evidence.NewHold{TargetKind: string(r.Body.TargetKind), TargetID: r.Body.TargetID, Reason: r.Body.Reason})
	}, s.Keeping.Hold)
	if err != nil {
		return nil, err
	}
	out, err := s.holds(ctx, h)
	if err != nil {
		return nil, err
	}
	return gen.PlaceHold201JSONResponse(out[0]), nil
}

func (s *Server) LiftHold(ctx context.Context, r gen.LiftHoldRequestObject) (gen.LiftHoldResponseObject, error) {
	n, err := version(r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	h, err := s.Keeping.LiftHold(ctx, r.HoldID, n, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	out, err := s.holds(ctx, h)
	if err != nil {
		return nil, err
	}
	return gen.LiftHold200JSONResponse(out[0]), nil
}
