package api

import (
	"context"

	"sitong/api/gen"
	"sitong/internal/kernel/id"
	"sitong/internal/ledger"
)

// ledgerAccounts names the merchants among the parties.
func (s *Server) ledgerAccounts(ctx context.Context, accounts []ledger.Account) ([]gen.LedgerAccount, error) {
	var merchants []id.ID
	for _, a := range accounts {
		if a.Kind == ledger.Deposit || a.Kind == ledger.Receivable {
			merchants = append(merchants, a.PartyID)
		}
	}
	names, err := s.Mediation.NamesOf(ctx, merchants)
	if err != nil {
		return nil, err
	}
	return each(accounts, func(a ledger.Account) gen.LedgerAccount {
		return gen.LedgerAccount{ID: a.ID, Kind: gen.LedgerAccountKind(a.Kind), Name: bothLanguages(a.Label()), PartyID: some(a.PartyID), PartyName: some(names[a.PartyID]),
			BalanceFen: a.Balance(), CreatedAt: a.CreatedAt}
	}), nil
}

func (s *Server) ledgerTransaction(ctx context.Context, t ledger.Transaction) (gen.LedgerTransaction, error) {
	accounts, err := s.ledgerAccounts(ctx, each(t.Entries, func(e ledger.Entry) ledger.Account { return e.Account }))
	if err != nil {
		return gen.LedgerTransaction{}, err
	}
	out := gen.LedgerTransaction{ID: t.ID, Seq: t.Seq, Kind: gen.LedgerTransactionKind(t.Kind), AmountFen: t.AmountFen(), Reference: t.Reference, CaseID: some(t.CaseID), Memo: t.Memo,
		MadeBy: some(t.MadeBy), MadeAt: t.MadeAt, Hash: t.Hash}
	for i, e := range t.Entries {
		out.Entries = append(out.Entries, gen.LedgerEntry{Account: accounts[i], AmountFen: e.Amount})
	}
	return out, nil
}

func ledgerLine(l ledger.Line) gen.LedgerLine {
	t := l.Transaction
	return gen.LedgerLine{ID: l.EntryID, AmountFen: l.Amount, TransactionID: t.ID, Kind: gen.LedgerTransactionKind(t.Kind), Reference: t.Reference, CaseID: some(t.CaseID), Memo: t.Memo, MadeAt: t.MadeAt}
}
