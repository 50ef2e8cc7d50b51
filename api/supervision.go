package api

import (
	"context"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/audit"
	"sitong/internal/filing"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/verify"
	"sitong/internal/supervision"
)

// asOf is the moment the answer speaks of.
func (s *Server) asOf() int64 { return clock.Millis(s.Clock.Now()) }

func (s *Server) ListSupervisedParks(ctx context.Context, r gen.ListSupervisedParksRequestObject) (gen.ListSupervisedParksResponseObject, error) {
	out, err := s.overview(ctx, value(r.Params.Month))
	return gen.ListSupervisedParks200JSONResponse(out), err
}

func (s *Server) GetGroupOverview(ctx context.Context, r gen.GetGroupOverviewRequestObject) (gen.GetGroupOverviewResponseObject, error) {
	out, err := s.overview(ctx, value(r.Params.Month))
	return gen.GetGroupOverview200JSONResponse(out), err
}

func (s *Server) overview(ctx context.Context, month string) (gen.SupervisedParkList, error) {
	all, err := s.Supervision.ListParks(ctx, month)
	if month == "" {
		month = clock.DateOf(s.Clock.Now()).Month()
	}
	return gen.SupervisedParkList{Month: month, AsOf: s.asOf(), Items: each(all, toSupervisedPark)}, err
}

func (s *Server) GetSupervisedPark(ctx context.Context, r gen.GetSupervisedParkRequestObject) (gen.GetSupervisedParkResponseObject, error) {
	v, err := s.Supervision.Park(ctx, r.ParkID, value(r.Params.Month))
	return gen.GetSupervisedPark200JSONResponse(toSupervisedPark(v)), err
}

func (s *Server) ListSupervisionStatistics(ctx context.Context, r gen.ListSupervisionStatisticsRequestObject) (gen.ListSupervisionStatisticsResponseObject, error) {
	all, err := s.Supervision.Statistics(ctx, value(r.Params.Month))
	return gen.ListSupervisionStatistics200JSONResponse{AsOf: s.asOf(), Units: each(all, func(u supervision.Unit) gen.SupervisedUnit {
		return gen.SupervisedUnit{RegionCode: u.RegionCode, RegionPath: u.RegionPath, Parks: u.Parks, Figures: each(u.Figures, toFigure)}
	})}, err
}

func (s *Server) ListSupervisedViolations(ctx context.Context, r gen.ListSupervisedViolationsRequestObject) (gen.ListSupervisedViolationsResponseObject, error) {
	p := r.Params
	all, err := s.Supervision.ListViolations(ctx, value(p.ParkID), pageOf(p.Limit, p.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.supervisedViolations(ctx, all.Items...)
	return gen.ListSupervisedViolations200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) GetSupervisedViolation(ctx context.Context, r gen.GetSupervisedViolationRequestObject) (gen.GetSupervisedViolationResponseObject, error) {
	v, err := s.Supervision.Violation(ctx, r.ParkID, r.ViolationID)
	if err != nil {
		return nil, err
	}
	all, err := s.supervisedViolations(ctx, v)
	if err != nil {
		return nil, err
	}
	return gen.GetSupervisedViolation200JSONResponse(all[0]), nil
}

// ListLooks reads the park's own chain: the regulator's looks are on record there.
func (s *Server) ListLooks(ctx context.Context, r gen.ListLooksRequestObject) (gen.ListLooksResponseObject, error) {
	f := audit.Filter{Looks: true, Result: audit.Result(value(r.Params.Result))}
	all, err := s.Audit.List(ctx, f, pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	by := each(all.Items, func(r chain.Record) id.ID { return id.ID(r.ActorID) })
	who, err := s.people(ctx, by...)
	if err != nil {
		return nil, err
	}
	units, err := s.Identity.Units(ctx, by)
	return gen.ListLooks200JSONResponse{NextCursor: some(all.Next), Items: each(all.Items, func(r chain.Record) gen.Look {
		return toLook(r, who, units)
	})}, err
}

// supervisedFile is a streamed bundle or package.
type supervisedFile struct{ stream }

func (f supervisedFile) VisitExportSupervisedEvidenceResponse(c *fiber.Ctx) error { return f.send(c) }
func (f supervisedFile) VisitExportSupervisedFilingPackageResponse(c *fiber.Ctx) error {
	return f.send(c)
}

func (s *Server) ExportSupervisedEvidence(ctx context.Context, r gen.ExportSupervisedEvidenceRequestObject) (gen.ExportSupervisedEvidenceResponseObject, error) {
	name, size, content, err := s.Supervision.Evidence(ctx, r.ParkID, r.ViolationID)
	if err != nil {
		return nil, err
	}
	return supervisedFile{stream{mediaType: "application/zip", name: name, size: size, write: copyFrom(content)}}, nil
}

func (s *Server) VerifySupervisedEvidence(ctx context.Context, r gen.VerifySupervisedEvidenceRequestObject) (gen.VerifySupervisedEvidenceResponseObject, error) {
	_, size, content, err := s.Supervision.Evidence(ctx, r.ParkID, r.ViolationID)
	if err != nil {
		return nil, err
	}
	defer content.Close()
	report, err := verify.Bundle(content, size, s.keyIDs()...)
	return gen.VerifySupervisedEvidence200JSONResponse(toSealReport(report, err)), nil
}

// keyIDs name the keys of this deployment: what it signed itself is what can be trusted here.
func (s *Server) keyIDs() []string {
	return []string{keyring.KeyID(s.Ring.Ed25519Public()), keyring.KeyID(s.Ring.SM2Public())}
}

func (s *Server) ListSupervisedFilings(ctx context.Context, r gen.ListSupervisedFilingsRequestObject) (gen.ListSupervisedFilingsResponseObject, error) {
	p := r.Params
	if at := value(p.ParkID); at != "" {
		var err error
		if ctx, err = supervision.At(ctx, at); err != nil {
			return nil, err
		}
	}
	all, err := s.Filings.ListFiled(ctx, filing.Filter{Kind: filing.Kind(value(p.Kind)), Page: pageOf(p.Limit, p.Cursor)})
	if err != nil {
		return nil, err
	}
	names, err := s.Parks.Names(ctx, each(all.Items, func(f filing.InPark) id.ID { return f.ParkID }))
	return gen.ListSupervisedFilings200JSONResponse{NextCursor: some(all.Next), Items: each(all.Items, func(f filing.InPark) gen.SupervisedFiling {
		return gen.SupervisedFiling{ParkID: f.ParkID, ParkName: names[f.ParkID], Name: s.filingName(f.Filing), Filing: toFiling(f.Filing)}
	})}, err
}

func (s *Server) filingName(f filing.Filing) gen.Text {
	for _, t := range s.Filings.Templates() {
		if t.Kind == f.Kind && t.Version == f.SchemaVersion {
			return text(t.Name.Both())
		}
	}
	return gen.Text{Zh: string(f.Kind), En: string(f.Kind)}
}

func (s *Server) GetSupervisedFiling(ctx context.Context, r gen.GetSupervisedFilingRequestObject) (gen.GetSupervisedFilingResponseObject, error) {
	ctx, err := supervision.At(ctx, r.ParkID)
	if err != nil {
		return nil, err
	}
	f, t, err := s.Filings.Filed(ctx, r.FilingID)
	if err != nil {
		return nil, err
	}
	names, err := s.Parks.Names(ctx, []id.ID{f.ParkID})
	return gen.GetSupervisedFiling200JSONResponse(toSupervisedFiling(f, t, names[f.ParkID])), err
}

func (s *Server) ExportSupervisedFilingPackage(ctx context.Context, r gen.ExportSupervisedFilingPackageRequestObject) (gen.ExportSupervisedFilingPackageResponseObject, error) {
	ctx, err := supervision.At(ctx, r.ParkID)
	if err != nil {
		return nil, err
	}
	f, content, err := s.Filings.FiledPackage(ctx, r.FilingID)
	if err != nil {
		return nil, err
	}
	return supervisedFile{stream{mediaType: f.MediaType, name: f.Name, size: f.SizeBytes, write: copyFrom(content)}}, nil
}

func (s *Server) VerifySupervisedFiling(ctx context.Context, r gen.VerifySupervisedFilingRequestObject) (gen.VerifySupervisedFilingResponseObject, error) {
	ctx, err := supervision.At(ctx, r.ParkID)
	if err != nil {
		return nil, err
	}
	f, content, err := s.Filings.FiledPackage(ctx, r.FilingID)
	if err != nil {
		return nil, err
	}
	defer content.Close()
	report, err := verify.Package(content, f.SizeBytes, nil, s.keyIDs()...)
	return gen.VerifySupervisedFiling200JSONResponse(toSealReport(report.BundleReport, err)), nil
}
