package ledger

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/verify"
)

// merchants of the park: 赵 and 钱.
type merchants struct{}

func (merchants) Name(_ context.Context, merchant id.ID) (string, bool, error) {
	return "", merchant == zhao || merchant == qian, nil
}

const (
	jia   id.ID = "01K5JA000000000000000000AA" // 甲园
	yi    id.ID = "01K5JA000000000000000000BB" // 乙园
	zhao  id.ID = "01K5JA000000000000000000M1" // merchant 赵
	qian  id.ID = "01K5JA000000000000000000M2"
	li    id.ID = "01K5JA000000000000000000P1" // operator 李
	case1 id.ID = "01K5JA000000000000000000C1"
)

func service(d *db.DB) *Service {
	c := clock.NewManual(dbtest.Now)
	return New(core.Core{DB: d, Clock: c, IDs: id.NewSeeded(c, "ledger"), Journal: journal.New(d, c)}, merchants{})
}

func in(park id.ID) context.Context {
	return dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: park, Roles: []string{"finance"}})
}

func post(t *testing.T, s *Service, p Posting) Transaction {
	t.Helper()
	out, err := s.Post(in(jia), p)
	if err != nil {
		t.Fatalf("%+v: %v", p, err)
	}
	return out
}

func balance(t *testing.T, s *Service, kind AccountKind, party id.ID) money.Fen {
	t.Helper()
	b, err := s.BalanceOf(in(jia), kind, party)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestAdvanceAndRecovery(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := service(d)
		steps := []struct {
			p                                         Posting
			bank, deposit, fund, reserved, receivable money.Fen
		}{
			{Posting{Kind: FundIn, AmountFen: 50000, Reference: "银行回单 1"}, 50000, 0, 50000, 0, 0},
			{Posting{Kind: DepositIn, AmountFen: 20000, MerchantID: zhao, Reference: "银行回单 2"}, 70000, 20000, 50000, 0, 0},
			{Posting{Kind: Reserve, AmountFen: 12990, CaseID: case1, MerchantID: zhao, Reference: "case"}, 70000, 20000, 37010, 12990, 0},
			{Posting{Kind: Payout, AmountFen: 12990, CaseID: case1, MerchantID: zhao, Reference: "case"}, 57010, 20000, 37010, 0, 12990},
			{Posting{Kind: RecoverDeposit, AmountFen: 10000, MerchantID: zhao, CaseID: case1, Reference: "case"}, 57010, 10000, 47010, 0, 2990},
			{Posting{Kind: RecoverPayment, AmountFen: 990, MerchantID: zhao, CaseID: case1, Reference: "case"}, 58000, 10000, 48000, 0, 2000},
			{Posting{Kind: WriteOff, AmountFen: 2000, MerchantID: zhao, CaseID: case1, Reference: "case"}, 58000, 10000, 48000, 0, 0},
		}
		for _, st := range steps {
			post(t, s, st.p)
			got := fmt.Sprint(balance(t, s, Bank, ""), balance(t, s, Deposit, zhao), balance(t, s, AdvanceFund, ""), balance(t, s, Reserved, case1), balance(t, s, Receivable, zhao))
			if want := fmt.Sprint(st.bank, st.deposit, st.fund, st.reserved, st.receivable); got != want {
				t.Errorf("after %s: bank, deposit, fund, reserved, receivable = %s, want %s", st.p.Kind, got, want)
			}
		}
		if _, err := s.RecordDeposit(in(jia), zhao, false, 10001, "银行回单 9", ""); !errors.Is(err, ErrInsufficient) {
			t.Errorf("a deposit of 100.00 was returned as 100.01: %v", err)
		}
		if got, err := s.BalanceOf(in(yi), Bank, ""); got != 0 || err != nil {
			t.Errorf("another park sees %v, %v", got, err)
		}
	})
}

func TestReferenceIsPostedOnce(t *testing.T) {
	s := service(dbtest.SQLite(t))
	p := Posting{Kind: DepositIn, AmountFen: 100, MerchantID: zhao, Reference: "R1"}
	first, again := post(t, s, p), post(t, s, p)
	if first.ID != again.ID || balance(t, s, Deposit, zhao) != 100 {
		t.Errorf("posted twice: %s and %s", first.ID, again.ID)
	}
	for _, other := range []Posting{
		{Kind: DepositIn, AmountFen: 101, MerchantID: zhao, Reference: "R1"},
		{Kind: DepositIn, AmountFen: 100, MerchantID: qian, Reference: "R1"},
	} {
		if _, err := s.Post(in(jia), other); !errors.Is(err, ErrReferenceTaken) {
			t.Errorf("%+v: %v", other, err)
		}
	}
	post(t, s, Posting{Kind: FundIn, AmountFen: 100, Reference: "R1"}) // another kind is another voucher
}

func TestPostingNamesWhatItLacks(t *testing.T) {
	s := service(dbtest.SQLite(t))
	for _, c := range []struct {
		p    Posting
		want error
	}{
		{Posting{Kind: DepositIn, MerchantID: zhao, Reference: "r"}, ErrAmount},
		{Posting{Kind: DepositIn, AmountFen: -5, MerchantID: zhao, Reference: "r"}, ErrAmount},
		{Posting{Kind: DepositIn, AmountFen: MaxAmount + 1, MerchantID: zhao, Reference: "r"}, ErrAmount},
		{Posting{Kind: DepositIn, AmountFen: 5, MerchantID: zhao}, ErrReference},
		{Posting{Kind: DepositIn, AmountFen: 5, Reference: "r"}, ErrParty},
		{Posting{Kind: Reserve, AmountFen: 5, MerchantID: zhao, Reference: "r"}, ErrParty},
		{Posting{Kind: "gift", AmountFen: 5, Reference: "r"}, ErrKind},
		{Posting{Kind: Reserve, AmountFen: 5, CaseID: case1, Reference: "r"}, ErrInsufficient},
	} {
		if _, err := s.Post(in(jia), c.p); !errors.Is(err, c.want) {
			t.Errorf("%+v: %v, want %v", c.p, err, c.want)
		}
	}
}

// Every kind of transaction sums to zero, by the table alone.
func TestLegsBalance(t *testing.T) {
	for kind, rule := range legs {
		sum := money.Fen(0)
		for _, l := range rule {
			sum += l.side
		}
		if sum != 0 || len(rule) < 2 {
			t.Errorf("%s: the sides of its %d legs sum to %d", kind, len(rule), sum)
		}
	}
}

// Whatever is posted, in whatever order: the entries sum to zero, no account holds less than
// nothing, the running figures are the sums, the money is there, what was advanced is owed,
// and an export proves it.
func TestLedgerHolds(t *testing.T) {
	kinds := []Kind{DepositIn, DepositOut, FundIn, FundOut, Reserve, Release, Payout, RecoverDeposit, RecoverPayment, WriteOff}
	d := dbtest.SQLite(t)
	round := 0
	rapid.Check(t, func(t *rapid.T) {
		round++
		park := id.ID(fmt.Sprintf("01K5JA0000000000000000%04d", round))
		s := service(d)
		s.IDs = id.NewSource(s.Clock)
		for i := range rapid.IntRange(1, 12).Draw(t, "postings") {
			_, err := s.Post(in(park), Posting{Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), AmountFen: money.Fen(rapid.IntRange(1, 500).Draw(t, "fen")),
				MerchantID: rapid.SampledFrom([]id.ID{zhao, qian}).Draw(t, "merchant"), CaseID: case1, Reference: fmt.Sprint(i)})
			if err != nil && !errors.Is(err, ErrInsufficient) {
				t.Fatal(err)
			}
		}
		holds(t, s, park)
	})
}

func holds(t *rapid.T, s *Service, park id.ID) {
	accounts, err := s.Accounts(in(park), AccountFilter{}, page.Request{Limit: 200})
	if err != nil {
		t.Fatal(err)
	}
	sums, err := s.store.sums(in(park))
	if err != nil {
		t.Fatal(err)
	}
	of := map[AccountKind]money.Fen{}
	for _, a := range accounts.Items {
		if a.Running != sums[a.ID] {
			t.Fatalf("%s: the running figure is %d, the entries sum to %d", a.name(), a.Running, sums[a.ID])
		}
		if a.Balance() < 0 {
			t.Fatalf("%s holds %d", a.name(), a.Balance())
		}
		of[a.Kind] += a.Balance()
	}
	if of[Bank] != of[Deposit]+of[AdvanceFund]+of[Reserved] {
		t.Fatalf("the money is not there: %v", of)
	}
	if of[Receivable] != of[Recovery] {
		t.Fatalf("what was advanced is not what is owed: %v", of)
	}
	r, err := verify.Ledger(bytes.NewReader(exported(t, s, park)))
	if err != nil || len(r.Findings) > 0 {
		t.Fatalf("the export does not hold: %+v, %v", r, err)
	}
	for _, a := range accounts.Items {
		if r.BalancesFen[a.name()] != int64(a.Running) {
			t.Fatalf("%s: exported %d, running %d", a.name(), r.BalancesFen[a.name()], a.Running)
		}
	}
}

func exported(t interface{ Fatal(...any) }, s *Service, park id.ID) []byte {
	var out bytes.Buffer
	lines := json.NewEncoder(&out)
	if err := s.Export(in(park), func(v verify.LedgerTransaction) error { return lines.Encode(v) }); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestTamperedExportIsFound(t *testing.T) {
	s := service(dbtest.SQLite(t))
	for i := range 5 {
		post(t, s, Posting{Kind: DepositIn, AmountFen: money.Fen(100 + i), MerchantID: zhao, Reference: fmt.Sprint("回单", i), Memo: "首笔"})
	}
	good := exported(t, s, jia)
	for _, c := range []struct{ name, from, to string }{
		{"an amount on both sides", "103", "903"},
		{"an amount on one side", `-102`, `-202`},
		{"a memo", "首笔", "次笔"},
		{"the person", string(li), string(zhao)},
		{"a sequence number", `"seq":3`, `"seq":4`},
		{"a reference", "回单4", "回单0"},
	} {
		r, err := verify.Ledger(bytes.NewReader(bytes.ReplaceAll(good, []byte(c.from), []byte(c.to))))
		if err != nil || len(r.Findings) == 0 {
			t.Errorf("%s was changed and nobody noticed: %v", c.name, err)
		}
	}
	lines := bytes.SplitAfter(good, []byte("\n"))
	if r, _ := verify.Ledger(bytes.NewReader(bytes.Join(append(lines[:1:1], lines[2:]...), nil))); len(r.Findings) == 0 {
		t.Error("a transaction was cut out and nobody noticed")
	}
	if _, err := verify.Ledger(bytes.NewReader([]byte("no export\n"))); err == nil {
		t.Error("a text was taken for an export")
	}
}

func TestMerchantSeesItsOwn(t *testing.T) {
	s := service(dbtest.SQLite(t))
	post(t, s, Posting{Kind: DepositIn, AmountFen: 100, MerchantID: zhao, Reference: "1"})
	other := post(t, s, Posting{Kind: DepositIn, AmountFen: 200, MerchantID: qian, Reference: "2"})
	ctx := dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, ParkID: jia, Roles: []string{"merchant"}, SubjectIDs: []id.ID{zhao}})
	got, err := s.Accounts(ctx, AccountFilter{}, page.Request{})
	if err != nil || len(got.Items) != 1 || got.Items[0].PartyID != zhao {
		t.Errorf("it sees %+v, %v", got, err)
	}
	if _, err := s.Entries(ctx, other.Entries[1].Account.ID, page.Request{}); !errors.Is(err, ErrAccountNotFound) {
		t.Errorf("it sees another's entries: %v", err)
	}
	own, err := s.Entries(ctx, got.Items[0].ID, page.Request{})
	if err != nil || len(own.Items) != 1 || own.Items[0].Amount != 100 || own.Items[0].Transaction.Reference != "1" {
		t.Errorf("its own entries: %+v, %v", own, err)
	}
}

func TestADepositNamesAMerchantOfThePark(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		if _, err := service(d).RecordDeposit(in(jia), "01K5JA0000000000000000000X", true, 100, "r1", ""); !errors.Is(err, ErrNoMerchant) {
			t.Fatalf("an unknown merchant paid: %v", err)
		}
	})
}
