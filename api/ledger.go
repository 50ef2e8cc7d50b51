package api

import (
	"bufio"
	"context"
	"encoding/json"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/ledger"
	"sitong/internal/platform/verify"
)

// ListLedgerAccounts lists accounts with their balances.
func (s *Server) ListLedgerAccounts(ctx context.Context, r gen.ListLedgerAccountsRequestObject) (gen.ListLedgerAccountsResponseObject, error) {
	p := r.Params
	found, err := s.Ledger.Accounts(ctx, ledger.AccountFilter{Kind: ledger.AccountKind(value(p.Kind)), PartyID: value(p.PartyID)}, pageOf(p.Limit, p.Cursor))
	if err != nil {
		return nil, err
	}
	items, err := s.ledgerAccounts(ctx, found.Items)
	return gen.ListLedgerAccounts200JSONResponse{Items: items, NextCursor: some(found.Next)}, err
}

// ListLedgerEntries lists what was written to an account.
func (s *Server) ListLedgerEntries(ctx context.Context, r gen.ListLedgerEntriesRequestObject) (gen.ListLedgerEntriesResponseObject, error) {
	found, err := s.Ledger.Entries(ctx, r.LedgerAccountID, pageOf(r.Params.Limit, r.Params.Cursor))
	return gen.ListLedgerEntries200JSONResponse{Items: each(found.Items, ledgerLine), NextCursor: some(found.Next)}, err
}

// GetLedgerTransaction shows one transaction.
func (s *Server) GetLedgerTransaction(ctx context.Context, r gen.GetLedgerTransactionRequestObject) (gen.GetLedgerTransactionResponseObject, error) {
	t, err := s.Ledger.Transaction(ctx, r.LedgerTransactionID)
	if err != nil {
		return nil, err
	}
	out, err := s.ledgerTransaction(ctx, t)
	return gen.GetLedgerTransaction200JSONResponse(out), err
}

// RecordDeposit records a deposit paid in or back.
func (s *Server) RecordDeposit(ctx context.Context, r gen.RecordDepositRequestObject) (gen.RecordDepositResponseObject, error) {
	b := r.Body
	t, err := create(ctx, func(ctx context.Context) (ledger.Transaction, error) {
		return s.Ledger.RecordDeposit(ctx, b.MerchantID, string(b.Direction) == "in", b.AmountFen, b.Reference, value(b.Memo))
	}, s.Ledger.Transaction)
	if err != nil {
		return nil, err
	}
	out, err := s.ledgerTransaction(ctx, t)
	return gen.RecordDeposit201JSONResponse(out), err
}

// RecordFund records what the park added to its fund, or took from it.
func (s *Server) RecordFund(ctx context.Context, r gen.RecordFundRequestObject) (gen.RecordFundResponseObject, error) {
	b := r.Body
	t, err := create(ctx, func(ctx context.Context) (ledger.Transaction, error) {
		return s.Ledger.RecordFund(ctx, string(b.Direction) == "in", b.AmountFen, b.Reference, value(b.Memo))
	}, s.Ledger.Transaction)
	if err != nil {
		return nil, err
	}
	out, err := s.ledgerTransaction(ctx, t)
	return gen.RecordFund201JSONResponse(out), err
}

// ledgerExport is the ledger on its way out.
type ledgerExport struct{ stream }

func (e ledgerExport) VisitExportLedgerResponse(c *fiber.Ctx) error { return e.send(c) }

// ExportLedger streams the whole ledger, one transaction a line.
func (s *Server) ExportLedger(context.Context, gen.ExportLedgerRequestObject) (gen.ExportLedgerResponseObject, error) {
	return ledgerExport{stream{"application/jsonl", "ledger.jsonl", -1, func(ctx context.Context, w *bufio.Writer) error {
		lines := json.NewEncoder(w)
		return s.Ledger.Export(ctx, func(t verify.LedgerTransaction) error { return lines.Encode(t) })
	}}}, nil
}
