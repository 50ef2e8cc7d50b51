package ledger

import (
	"cmp"
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/verify"
)

// Service is the use-cases of the ledger.
type Service struct {
	core.Core
	merchants Merchants
	store     store
}

// New returns the service.
func New(c core.Core, merchants Merchants) *Service {
	return &Service{Core: c, merchants: merchants, store: store{c.DB}}
}

// RecordDeposit notes that a merchant paid a deposit in, or was paid one back. ErrAmount,
// ErrReference; ErrNoMerchant when the park has no such merchant; ErrInsufficient when more
// goes back than there is; ErrReferenceTaken.
func (s *Service) RecordDeposit(ctx context.Context, merchant id.ID, in bool, amount money.Fen, reference, memo string) (Transaction, error) {
	kind := DepositOut
	if in {
		kind = DepositIn
	}
	if _, known, err := s.merchants.Name(ctx, merchant); err != nil || !known {
		return Transaction{}, cmp.Or(err, error(ErrNoMerchant))
	}
	return s.Post(ctx, Posting{Kind: kind, AmountFen: amount, MerchantID: merchant, Reference: reference, Memo: memo})
}

// RecordFund notes that the park added to its fund for advance compensation, or took from it.
// Errors as RecordDeposit.
func (s *Service) RecordFund(ctx context.Context, in bool, amount money.Fen, reference, memo string) (Transaction, error) {
	kind := FundOut
	if in {
		kind = FundIn
	}
	return s.Post(ctx, Posting{Kind: kind, AmountFen: amount, Reference: reference, Memo: memo})
}

// Post writes one transaction: the way every other use-case, of this domain or of one that
// decides about money, reaches the book. Posting a reference again returns what was posted.
// ErrAmount, ErrReference, ErrKind, ErrParty; ErrInsufficient; ErrReferenceTaken when the
// reference stands for something else.
func (s *Service) Post(ctx context.Context, p Posting) (Transaction, error) {
	if err := p.check(); err != nil {
		return Transaction{}, err
	}
	var out Transaction
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		head, err := s.store.lockBook(ctx, s.IDs)
		if err != nil {
			return err
		}
		was, found, err := s.store.byReference(ctx, p.Kind, p.Reference)
		if err != nil {
			return err
		}
		if found {
			out = was
			db.Produced(ctx, was.ID)
			return p.same(was)
		}
		if out, err = s.write(ctx, head, p); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		if err := audit.Change(ctx, s.Journal, "ledger.transaction.post", "ledger_transaction", out.ID, nil, out); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, "ledger.posted", out.ID, Posted{p.Kind, p.AmountFen, p.MerchantID, p.CaseID})
	})
	return out, err
}

// same says whether t is what p would have written.
func (p Posting) same(t Transaction) error {
	rule := legs[p.Kind]
	if t.AmountFen() != p.AmountFen || t.CaseID != p.CaseID || len(t.Entries) != len(rule) {
		return ErrReferenceTaken
	}
	for i, l := range rule {
		if t.Entries[i].Account.PartyID != p.party(l.of) {
			return ErrReferenceTaken
		}
	}
	return nil
}

// write links and stores the transaction and moves the running figures.
func (s *Service) write(ctx context.Context, head bookRow, p Posting) (Transaction, error) {
	now := clock.Millis(s.Clock.Now())
	accounts := make([]Account, len(legs[p.Kind]))
	for i, l := range legs[p.Kind] {
		a, err := s.store.account(ctx, s.IDs, l.account, p.party(l.of), now)
		if err != nil {
			return Transaction{}, err
		}
		accounts[i] = a
	}
	entries, err := p.apply(accounts)
	if err != nil {
		return Transaction{}, err
	}
	for i := range entries {
		entries[i].ID = s.IDs.New()
	}
	who := actor.From(ctx)
	t := Transaction{ID: s.IDs.New(), Seq: head.Seq + 1, Kind: p.Kind, Reference: p.Reference, CaseID: p.CaseID, Memo: p.Memo,
		MadeBy: who.AccountID, MadeAt: now, Entries: entries, PrevHash: head.Hash}
	if t.Hash, err = t.export(who.ParkID).Sum(); err != nil {
		return Transaction{}, err
	}
	return t, s.store.insert(ctx, head, t)
}

// export is the transaction in the form that is hashed and handed out.
func (t Transaction) export(park id.ID) verify.LedgerTransaction {
	out := verify.LedgerTransaction{Park: string(park), Seq: t.Seq, ID: string(t.ID), Kind: string(t.Kind), Reference: t.Reference,
		CaseID: string(t.CaseID), Memo: t.Memo, MadeBy: string(t.MadeBy), MadeAt: t.MadeAt, PrevHash: t.PrevHash, Hash: t.Hash}
	for _, e := range t.Entries {
		out.Entries = append(out.Entries, verify.LedgerEntry{Account: e.Account.name(), AmountFen: int64(e.Amount)})
	}
	return out
}

// Accounts lists accounts with their balances. Portal roles see their own.
func (s *Service) Accounts(ctx context.Context, f AccountFilter, r page.Request) (page.Page[Account], error) {
	a := actor.From(ctx)
	if a.Has("merchant") && len(a.Roles) == 1 {
		f.parties = append([]id.ID{""}, a.SubjectIDs...)[1:]
		if f.parties == nil {
			return page.Page[Account]{}, nil
		}
	}
	return s.store.accounts(ctx, f, r)
}

// Entries lists what was written to an account, newest first. ErrAccountNotFound.
func (s *Service) Entries(ctx context.Context, account id.ID, r page.Request) (page.Page[Line], error) {
	a, err := s.store.accountByID(ctx, account)
	if err != nil {
		return page.Page[Line]{}, err
	}
	if !maySee(actor.From(ctx), a) {
		return page.Page[Line]{}, ErrAccountNotFound
	}
	return s.store.lines(ctx, a, r)
}

// Transaction is one transaction. ErrTransactionNotFound.
func (s *Service) Transaction(ctx context.Context, transaction id.ID) (Transaction, error) {
	return s.store.byID(ctx, transaction)
}

// BalanceOf is the balance of a party's account; zero when there is none.
func (s *Service) BalanceOf(ctx context.Context, kind AccountKind, party id.ID) (money.Fen, error) {
	a, found, err := s.store.find(ctx, kind, party)
	if err != nil || !found {
		return 0, err
	}
	return a.Balance(), nil
}

// Export hands every transaction of the park to each, oldest first, in the form
// verify.Ledger reads.
func (s *Service) Export(ctx context.Context, each func(verify.LedgerTransaction) error) error {
	park := actor.From(ctx).ParkID
	for seq := int64(0); ; {
		rows, err := s.store.after(ctx, seq, 200)
		if err != nil || len(rows) == 0 {
			return err
		}
		for _, t := range rows {
			if err := each(t.export(park)); err != nil {
				return err
			}
			seq = t.Seq
		}
	}
}
