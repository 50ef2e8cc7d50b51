package api

import (
	"bufio"
	"context"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/audit"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/chain"
)

func (s *Server) ListAuditEntries(ctx context.Context, r gen.ListAuditEntriesRequestObject) (gen.ListAuditEntriesResponseObject, error) {
	f := audit.Filter{Action: value(r.Params.Action), ObjectID: value(r.Params.ObjectID), ActorID: value(r.Params.ActorID), Result: audit.Result(value(r.Params.Result))}
	all, err := s.Audit.List(ctx, f, pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.auditEntries(ctx, all.Items)
	return gen.ListAuditEntries200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) ListPlatformAuditEntries(ctx context.Context, r gen.ListPlatformAuditEntriesRequestObject) (gen.ListPlatformAuditEntriesResponseObject, error) {
	f := audit.Filter{Action: value(r.Params.Action), ActorID: value(r.Params.ActorID)}
	all, err := s.Audit.List(ctx, f, pageOf(r.Params.Limit, r.Params.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.auditEntries(ctx, all.Items)
	return gen.ListPlatformAuditEntries200JSONResponse{Items: items, NextCursor: some(all.Next)}, err
}

func (s *Server) VerifyAuditChain(ctx context.Context, _ gen.VerifyAuditChainRequestObject) (gen.VerifyAuditChainResponseObject, error) {
	r, err := s.Audit.Verify(ctx)
	return gen.VerifyAuditChain200JSONResponse(auditVerification(r)), err
}

func (s *Server) VerifyPlatformAuditChain(ctx context.Context, _ gen.VerifyPlatformAuditChainRequestObject) (gen.VerifyPlatformAuditChainResponseObject, error) {
	r, err := s.Audit.Verify(ctx)
	return gen.VerifyPlatformAuditChain200JSONResponse(auditVerification(r)), err
}

type auditExport struct{ stream }

func (a auditExport) VisitExportAuditChainResponse(c *fiber.Ctx) error { return a.send(c) }

func (s *Server) ExportAuditChain(ctx context.Context, r gen.ExportAuditChainRequestObject) (gen.ExportAuditChainResponseObject, error) {
	if err := s.Audit.RecordExport(ctx); err != nil {
		return nil, ErrUnrecorded.Because(err)
	}
	return auditExport{stream{mediaType: "application/octet-stream", name: "audit-" + string(r.ParkID) + ".jsonl", size: -1,
		write: func(later context.Context, w *bufio.Writer) error { return s.Audit.Export(later, w) }}}, nil
}

// auditEntries adds the names of the people behind the records.
func (s *Server) auditEntries(ctx context.Context, all []chain.Record) ([]gen.AuditEntry, error) {
	var ids []id.ID
	for _, r := range all {
		ids = append(ids, id.ID(r.ActorID))
	}
	who, err := s.people(ctx, ids...)
	return each(all, func(r chain.Record) gen.AuditEntry {
		return gen.AuditEntry{Seq: r.Seq, At: r.At, ActorKind: r.ActorKind, ActorID: r.ActorID, ActorName: who[id.ID(r.ActorID)], Roles: r.Roles, Action: r.Action,
			ObjectKind: r.ObjectKind, ObjectID: r.ObjectID, Result: gen.AuditEntryResult(r.Result), Reason: r.Reason, RequestID: r.RequestID, IP: r.IP,
			Changed: r.Changed, Hash: r.Hash}
	}), err
}
