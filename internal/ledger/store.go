package ledger

import (
	"context"
	"errors"
	"fmt"

	"gorm.io/gorm"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/db"
)

type store struct{ db *db.DB }

const mainBook = "main"

type bookRow struct {
	TenantID id.ID `gorm:"primaryKey"`
	ID       id.ID `gorm:"primaryKey"`
	Name     string
	Seq      int64
	Hash     string
}

func (bookRow) TableName() string { return "ledger_books" }

type accountRow struct {
	TenantID   id.ID `gorm:"primaryKey"`
	ID         id.ID `gorm:"primaryKey"`
	Kind       AccountKind
	PartyID    id.ID
	RunningFen money.Fen
	CreatedAt  int64
}

func (accountRow) TableName() string { return "ledger_accounts" }

func (r accountRow) account() Account {
	return Account{ID: r.ID, Kind: r.Kind, PartyID: r.PartyID, Running: r.RunningFen, CreatedAt: r.CreatedAt}
}

type transactionRow struct {
	TenantID  id.ID `gorm:"primaryKey"`
	ID        id.ID `gorm:"primaryKey"`
	Seq       int64
	Kind      Kind
	Reference string
	CaseID    id.ID
	Memo      string
	MadeBy    id.ID
	MadeAt    int64
	PrevHash  string
	Hash      string
}

func (transactionRow) TableName() string { return "ledger_transactions" }

type entryRow struct {
	TenantID      id.ID `gorm:"primaryKey"`
	ID            id.ID `gorm:"primaryKey"`
	TransactionID id.ID
	Line          int64
	AccountID     id.ID
	AmountFen     money.Fen
}

func (entryRow) TableName() string { return "ledger_entries" }

// lockBook holds the end of the park's ledger until the transaction ends; a park's first
// posting opens the book.
func (s store) lockBook(ctx context.Context, ids *id.Source) (bookRow, error) {
	var b bookRow
	err := db.Lock(s.db.Conn(ctx)).Where("name = ?", mainBook).Take(&b).Error
	if db.Missing(err) {
		b = bookRow{ID: ids.New(), Name: mainBook, Hash: chain.Genesis}
		err = s.db.Conn(ctx).Create(&b).Error
	}
	if err != nil {
		return b, fmt.Errorf("ledger: %w", err)
	}
	return b, nil
}

// find locks nothing: whoever changes an account holds the book.
func (s store) find(ctx context.Context, kind AccountKind, party id.ID) (Account, bool, error) {
	var r accountRow
	err := s.db.Conn(ctx).Where("kind = ? AND party_id = ?", kind, party).Take(&r).Error
	if db.Missing(err) {
		return Account{}, false, nil
	}
	return r.account(), err == nil, err
}

// account returns a party's account, opened when there is none.
func (s store) account(ctx context.Context, ids *id.Source, kind AccountKind, party id.ID, now int64) (Account, error) {
	a, found, err := s.find(ctx, kind, party)
	if err != nil || found {
		return a, err
	}
	r := accountRow{ID: ids.New(), Kind: kind, PartyID: party, CreatedAt: now}
	if err := s.db.Conn(ctx).Create(&r).Error; err != nil {
		return a, fmt.Errorf("ledger: %w", err)
	}
	return r.account(), nil
}

func (s store) accountByID(ctx context.Context, account id.ID) (Account, error) {
	var r accountRow
	err := s.db.Conn(ctx).Where("id = ?", account).Take(&r).Error
	return r.account(), db.One(err, ErrAccountNotFound)
}

// insert stores t, moves the running figures of its accounts and the end of the book.
func (s store) insert(ctx context.Context, head bookRow, t Transaction) error {
	tx := s.db.Conn(ctx)
	row := transactionRow{ID: t.ID, Seq: t.Seq, Kind: t.Kind, Reference: t.Reference, CaseID: t.CaseID, Memo: t.Memo, MadeBy: t.MadeBy, MadeAt: t.MadeAt, PrevHash: t.PrevHash, Hash: t.Hash}
	if err := tx.Create(&row).Error; err != nil {
		return fmt.Errorf("ledger: %w", err)
	}
	for i, e := range t.Entries {
		if err := tx.Create(&entryRow{ID: e.ID, TransactionID: t.ID, Line: int64(i + 1), AccountID: e.Account.ID, AmountFen: e.Amount}).Error; err != nil {
			return fmt.Errorf("ledger: %w", err)
		}
		r := tx.Model(&accountRow{}).Where("id = ?", e.Account.ID).Updates(map[string]any{"running_fen": gorm.Expr("running_fen + ?", e.Amount)})
		if r.Error != nil || r.RowsAffected != 1 {
			return fmt.Errorf("ledger: account %s: %w", e.Account.ID, r.Error)
		}
	}
	r := tx.Model(&bookRow{}).Where("id = ? AND seq = ?", head.ID, head.Seq).Updates(map[string]any{"seq": t.Seq, "hash": t.Hash})
	if r.Error == nil && r.RowsAffected != 1 {
		return db.ErrStale
	}
	return r.Error
}

func (s store) byID(ctx context.Context, transaction id.ID) (Transaction, error) {
	return s.one(ctx, s.db.Conn(ctx).Where("id = ?", transaction))
}

func (s store) byReference(ctx context.Context, kind Kind, reference string) (Transaction, bool, error) {
	t, err := s.one(ctx, s.db.Conn(ctx).Where("kind = ? AND reference = ?", kind, reference))
	if errors.Is(err, ErrTransactionNotFound) {
		return t, false, nil
	}
	return t, err == nil, err
}

func (s store) one(ctx context.Context, q *gorm.DB) (Transaction, error) {
	var r transactionRow
	if err := q.Take(&r).Error; err != nil {
		return Transaction{}, db.One(err, ErrTransactionNotFound)
	}
	out, err := s.complete(ctx, []transactionRow{r})
	if err != nil {
		return Transaction{}, err
	}
	return out[0], nil
}

// after returns transactions behind seq, oldest first.
func (s store) after(ctx context.Context, seq int64, limit int) ([]Transaction, error) {
	var rows []transactionRow
	if err := s.db.Conn(ctx).Where("seq > ?", seq).Order("seq").Limit(limit).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("ledger: %w", err)
	}
	return s.complete(ctx, rows)
}

// complete adds to transactions their entries and accounts.
func (s store) complete(ctx context.Context, rows []transactionRow) ([]Transaction, error) {
	if len(rows) == 0 {
		return nil, nil
	}
	ids := make([]id.ID, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	var entries []entryRow
	if err := s.db.Conn(ctx).Where("transaction_id IN ?", ids).Order("transaction_id, line").Find(&entries).Error; err != nil {
		return nil, fmt.Errorf("ledger: %w", err)
	}
	accounts, err := s.accountsOf(ctx, entries)
	if err != nil {
		return nil, err
	}
	of := map[id.ID][]Entry{}
	for _, e := range entries {
		of[e.TransactionID] = append(of[e.TransactionID], Entry{e.ID, accounts[e.AccountID], e.AmountFen})
	}
	out := make([]Transaction, len(rows))
	for i, r := range rows {
		out[i] = Transaction{r.ID, r.Seq, r.Kind, r.Reference, r.CaseID, r.Memo, r.MadeBy, r.MadeAt, of[r.ID], r.PrevHash, r.Hash}
	}
	return out, nil
}

func (s store) accountsOf(ctx context.Context, entries []entryRow) (map[id.ID]Account, error) {
	ids := make([]id.ID, 0, len(entries))
	for _, e := range entries {
		ids = append(ids, e.AccountID)
	}
	var rows []accountRow
	if err := s.db.Conn(ctx).Where("id IN ?", ids).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("ledger: %w", err)
	}
	out := map[id.ID]Account{}
	for _, r := range rows {
		out[r.ID] = r.account()
	}
	return out, nil
}

// AccountFilter narrows a list of accounts.
type AccountFilter struct {
	Kind    AccountKind
	PartyID id.ID
	parties []id.ID // when set, only theirs
}

func (s store) accounts(ctx context.Context, f AccountFilter, r page.Request) (page.Page[Account], error) {
	k := db.Keyset{Request: r, Default: "id", Orders: map[string]string{"id": "id"}}
	q, err := k.Apply(s.db.Conn(ctx))
	if err != nil {
		return page.Page[Account]{}, err
	}
	if f.Kind != "" {
		q = q.Where("kind = ?", f.Kind)
	}
	if f.PartyID != "" {
		q = q.Where("party_id = ?", f.PartyID)
	}
	if f.parties != nil {
		q = q.Where("party_id IN ?", f.parties)
	}
	var rows []accountRow
	if err := q.Find(&rows).Error; err != nil {
		return page.Page[Account]{}, fmt.Errorf("ledger: %w", err)
	}
	return page.Map(db.Cut(k, rows, func(r accountRow) (any, string) { return string(r.ID), string(r.ID) }), accountRow.account), nil
}

// Line is one entry as the list of an account shows it.
type Line struct {
	EntryID     id.ID
	Amount      money.Fen // in the sense of the account
	Transaction Transaction
}

func (s store) lines(ctx context.Context, a Account, r page.Request) (page.Page[Line], error) {
	k := db.Keyset{Request: r, Default: "-id", Orders: map[string]string{"id": "id"}}
	q, err := k.Apply(s.db.Conn(ctx).Where("account_id = ?", a.ID))
	if err != nil {
		return page.Page[Line]{}, err
	}
	var rows []entryRow
	if err := q.Find(&rows).Error; err != nil {
		return page.Page[Line]{}, fmt.Errorf("ledger: %w", err)
	}
	p := db.Cut(k, rows, func(r entryRow) (any, string) { return string(r.ID), string(r.ID) })
	ids := make([]id.ID, len(p.Items))
	for i, e := range p.Items {
		ids[i] = e.TransactionID
	}
	var heads []transactionRow
	if err := s.db.Conn(ctx).Where("id IN ?", ids).Find(&heads).Error; err != nil {
		return page.Page[Line]{}, fmt.Errorf("ledger: %w", err)
	}
	whole, err := s.complete(ctx, heads)
	if err != nil {
		return page.Page[Line]{}, err
	}
	of := map[id.ID]Transaction{}
	for _, t := range whole {
		of[t.ID] = t
	}
	return page.Map(p, func(e entryRow) Line { return Line{e.ID, e.AmountFen * sign[a.Kind], of[e.TransactionID]} }), nil
}

// Sums adds up the entries of every account, to be compared with the running figures.
func (s store) sums(ctx context.Context) (map[id.ID]money.Fen, error) {
	var rows []struct {
		AccountID id.ID
		Total     money.Fen
	}
	err := s.db.Conn(ctx).Model(&entryRow{}).Select("account_id, SUM(amount_fen) AS total").Group("account_id").Find(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("ledger: %w", err)
	}
	out := map[id.ID]money.Fen{}
	for _, r := range rows {
		out[r.AccountID] = r.Total
	}
	return out, nil
}
