package mediation_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/page"
	"sitong/internal/ledger"
	"sitong/internal/mediation"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

func TestComplaintToPerformance(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		c := w.agreed(10000)
		if c.State != mediation.Performing || c.SettledAt == 0 {
			t.Fatalf("%+v", c)
		}
		c = a(w.RecordPerformance(consumer(c.ID), c.ID, c.Version, "已收到退款"))(t)
		c = a(w.ArchiveCase(mediator(jia), c.ID, c.Version, ""))(t)
		want := []string{"mediation.case_opened", "mediation.case_answered", "mediation.case_settled", "mediation.case_closed"}
		if got := w.kinds(c.ID); !slices.Equal(got, want) {
			t.Errorf("published %v, want %v", got, want)
		}
		dossier := a(w.Dossier(mediator(jia), c.ID))(t)
		var path []string
		for _, s := range dossier.Steps {
			path = append(path, string(s.Action))
			if s.Article == "" {
				t.Errorf("%s cites nothing", s.Action)
			}
		}
		if got := strings.Join(path, " "); got != "accept begin draft confirm perform archive" {
			t.Errorf("the file says: %s", got)
		}
		if dossier.Agreement.PerformedAt == 0 || dossier.PhoneMasked != "138****8000" {
			t.Errorf("%+v", dossier)
		}
		if _, err := w.Say(consumer(c.ID), c.ID, mediation.Joint, "谢谢"); !errors.Is(err, mediation.ErrNotNow) {
			t.Errorf("something was said in an archived case: %v", err)
		}
		again := a(w.ReopenCase(mediator(jia), c.ID, c.Version, "商家又向消费者追讨退款"))(t)
		if again.State != mediation.Accepted || again.ClosedAt != 0 || again.SettledAt != 0 {
			t.Errorf("%+v", again)
		}
	})
}

func TestClocksOfTheDesk(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	c := w.filed().Case
	due := map[string]string{}
	read := func() {
		clear(due)
		for _, k := range a(w.Dossier(mediator(jia), c.ID))(t).Clocks {
			due[k.Definition.Code] = string(k.Clock.State) + " " + string(k.Clock.DueOn)
			if len(k.Reckoning.Steps) < 2 || k.Definition.Article == "" {
				t.Errorf("%s shows no arithmetic", k.Definition.Code)
			}
		}
	}
	read()
	// 15 September 2026 is a Tuesday. Ten working days: 16 to 18, the make-up Sunday 20, 21 to 24,
	// and after the Mid-Autumn holiday of 25 to 27 the 28th and 29th.
	if due["mediation.first_answer"] != "running 2026-09-16" || due["mediation.settle_own_desk"] != "running 2026-09-29" {
		t.Errorf("%v", due)
	}
	if at, runs := c.Due(); !runs || at != w.dayEnd("2026-09-16") {
		t.Errorf("the case is due at %d", at)
	}
	if _, err := w.Sort(mediator(jia), c.ID, c.Version, mediation.Triage{Mode: mediation.PeopleMediation, MerchantID: zhao}); !errors.Is(err, mediation.ErrModeNotAllowed) {
		t.Errorf("the park mediates as what it is not: %v", err)
	}
	c = a(w.Sort(mediator(jia), c.ID, c.Version, mediation.Triage{Mode: mediation.Entrusted, MerchantID: zhao}))(t)
	read()
	if due["mediation.first_answer"] != "settled 2026-09-16" || due["mediation.accept_entrusted"] == "" {
		t.Errorf("another capacity, the same clocks: %v", due)
	}
	if _, err := w.AcceptCase(mediator(jia), c.ID, c.Version); !errors.Is(err, mediation.ErrLetterMissing) {
		t.Errorf("an entrusted mediation began without its letter: %v", err)
	}
	c = a(w.Sort(mediator(jia), c.ID, c.Version, mediation.Triage{Mode: mediation.Entrusted, MerchantID: zhao, LetterFileID: photo}))(t)
	c = a(w.AcceptCase(mediator(jia), c.ID, c.Version))(t)
	c = a(w.BeginMediation(mediator(jia), c.ID, c.Version))(t)
	read()
	if due["mediation.conclude_entrusted"] != "running 2026-11-14" { // 60 days, O121 art. 23 (5)
		t.Errorf("%v", due)
	}
	w.clock.Advance(24 * time.Hour)
	c = a(w.StartAppraisal(mediator(jia), c.ID, c.Version, "检测农残"))(t)
	if _, runs := c.Due(); runs {
		t.Error("the clock runs while the goods are tested")
	}
	w.clock.Advance(9 * 24 * time.Hour)
	c = a(w.EndAppraisal(mediator(jia), c.ID, c.Version, "合格"))(t)
	read()
	if due["mediation.conclude_entrusted"] != "running 2026-11-23" { // nine days of testing do not count, O121 art. 22
		t.Errorf("%v", due)
	}
}

func TestOffersGoToAndFro(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	c := w.mediating()
	offer := func(who string, fen int) (mediation.Offer, error) {
		ctx := consumer(c.ID)
		if who == "merchant" {
			ctx = merchant(zhao)
		}
		return w.MakeOffer(ctx, c.ID, mediation.NewOffer{ClaimKind: mediation.Refund, AmountFen: 100, Terms: fmt.Sprint("退款 ", fen), ValidUntil: w.in(24 * time.Hour)})
	}
	first := a(offer("merchant", 5000))(t)
	if _, err := offer("merchant", 6000); !errors.Is(err, mediation.ErrOfferOpen) {
		t.Errorf("a second offer of the same side: %v", err)
	}
	if _, err := w.AnswerOffer(merchant(zhao), c.ID, first.ID, mediation.Answer{Decision: mediation.OfferAccepted}); !errors.Is(err, mediation.ErrNotYours) {
		t.Errorf("the merchant accepted its own offer: %v", err)
	}
	second := a(offer("consumer", 9000))(t)
	if second.CounterTo != first.ID {
		t.Errorf("%+v counters nothing", second)
	}
	if _, err := w.AnswerOffer(consumer(c.ID), c.ID, first.ID, mediation.Answer{Decision: mediation.OfferAccepted}); !errors.Is(err, mediation.ErrOfferClosed) {
		t.Errorf("a countered offer was accepted: %v", err)
	}
	w.clock.Advance(25 * time.Hour)
	if _, err := w.AnswerOffer(merchant(zhao), c.ID, second.ID, mediation.Answer{Decision: mediation.OfferAccepted}); !errors.Is(err, mediation.ErrOfferClosed) {
		t.Errorf("an expired offer was accepted: %v", err)
	}
	third := a(w.MakeOffer(mediator(jia), c.ID, mediation.NewOffer{Side: mediation.Consumer, ClaimKind: mediation.Refund, AmountFen: 8000, Terms: "电话表示同意 80 元", ValidUntil: w.in(time.Hour)}))(t)
	if third.Side != mediation.Consumer || third.CounterTo != "" {
		t.Errorf("%+v", third)
	}
	if _, err := w.MakeOffer(mediator(jia), c.ID, mediation.NewOffer{ClaimKind: mediation.Refund, AmountFen: 1, Terms: "x", ValidUntil: w.in(time.Hour)}); !errors.Is(err, mediation.ErrNotYours) {
		t.Errorf("the desk made an offer in nobody's name: %v", err)
	}
	out := a(w.AnswerOffer(merchant(zhao), c.ID, third.ID, mediation.Answer{Decision: mediation.OfferAccepted}))(t)
	if out.State != mediation.Agreeing {
		t.Errorf("%+v", out)
	}
	states := []string{}
	for _, o := range a(w.Offers(consumer(c.ID), c.ID))(t) {
		states = append(states, string(o.State))
	}
	if fmt.Sprint(states) != "[countered expired accepted]" {
		t.Errorf("offers are %v", states)
	}
}

func TestBothConfirmTheSameWording(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	c := w.mediating()
	c = a(w.DraftAgreement(mediator(jia), c.ID, mediation.Terms{ClaimKind: mediation.Refund, AmountFen: 9900, Text: "退款。", PerformBy: "2026-09-20"}))(t)
	first := a(w.Agreement(merchant(zhao), c.ID))(t)
	a(w.ConfirmAgreement(merchant(zhao), c.ID, mediation.Confirmation{SHA256: first.SHA256}))(t)
	if _, err := w.ConfirmAgreement(merchant(zhao), c.ID, mediation.Confirmation{SHA256: first.SHA256}); !errors.Is(err, mediation.ErrConfirmed) {
		t.Errorf("one side confirmed twice: %v", err)
	}
	c = a(w.Dossier(consumer(c.ID), c.ID))(t).Case
	c = a(w.VoidAgreement(consumer(c.ID), c.ID, c.Version, "金额不对"))(t)
	a(w.DraftAgreement(mediator(jia), c.ID, mediation.Terms{ClaimKind: mediation.Refund, AmountFen: 12990, Text: "退款。", PerformBy: "2026-09-20"}))(t)
	if _, err := w.ConfirmAgreement(consumer(c.ID), c.ID, mediation.Confirmation{SHA256: first.SHA256}); !errors.Is(err, mediation.ErrAgreementChanged) {
		t.Errorf("the old wording was confirmed: %v", err)
	}
	second := a(w.Agreement(consumer(c.ID), c.ID))(t)
	if second.MerchantConfirmedAt != 0 {
		t.Error("a confirmation of the old wording counts for the new one")
	}
	a(w.ConfirmAgreement(mediator(jia), c.ID, mediation.Confirmation{Side: mediation.Merchant, SHA256: second.SHA256, How: mediation.ByPhone}))(t)
	g := a(w.ConfirmAgreement(consumer(c.ID), c.ID, mediation.Confirmation{SHA256: second.SHA256}))(t)
	if g.MerchantHow != mediation.ByPhone || g.ConsumerHow != mediation.ByCode || g.State != mediation.AgreementBound {
		t.Errorf("%+v", g)
	}
	name, file, err := w.AgreementPDF(merchant(zhao), c.ID)
	must(t, err)
	if !strings.HasSuffix(name, c.Number+".pdf") || !bytes.HasPrefix(file, []byte("%PDF-")) {
		t.Errorf("%s begins with %q", name, file[:8])
	}
}

func TestAdvanceIsPaidAndRecovered(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	a(w.books.RecordFund(mediator(jia), true, 50000, "回单 1", ""))(t)
	a(w.books.RecordDeposit(mediator(jia), zhao, true, 6000, "回单 2", ""))(t)
	c := w.agreed(10000)
	if _, err := w.PayAdvance(mediator(jia), c.ID, c.Version, ""); !errors.Is(err, mediation.ErrAdvanceAmount) {
		t.Errorf("paid without a reserve: %v", err)
	}
	if _, err := w.ReserveAdvance(mediator(jia), c.ID, c.Version, 10001); !errors.Is(err, mediation.ErrAdvanceAmount) {
		t.Errorf("reserved more than was agreed: %v", err)
	}
	c = a(w.ReserveAdvance(mediator(jia), c.ID, c.Version, 10000))(t)
	c = a(w.PayAdvance(mediator(jia), c.ID, c.Version, "微信转账"))(t)
	if c.State != mediation.Advanced || c.PaidFen != 10000 {
		t.Fatalf("%+v", c)
	}
	if _, err := w.RecoverAdvance(mediator(jia), c.ID, c.Version, mediation.FromDeposit, 7000); !errors.Is(err, ledger.ErrInsufficient) {
		t.Errorf("took 70.00 from a deposit of 60.00: %v", err)
	}
	c = a(w.RecoverAdvance(mediator(jia), c.ID, c.Version, mediation.FromDeposit, 6000))(t)
	if _, err := w.RecoverAdvance(mediator(jia), c.ID, c.Version, mediation.FromPayment, 4001); !errors.Is(err, mediation.ErrRecoveryAmount) {
		t.Errorf("recovered more than was paid: %v", err)
	}
	c = a(w.RecoverAdvance(mediator(jia), c.ID, c.Version, mediation.FromPayment, 4000))(t)
	if c.State != mediation.Performed || c.EndedHow != "advanced" || c.RecoveredFen != 10000 {
		t.Errorf("%+v", c)
	}
	fund := a(w.books.BalanceOf(mediator(jia), ledger.AdvanceFund, ""))(t)
	owed := a(w.books.BalanceOf(mediator(jia), ledger.Receivable, zhao))(t)
	if fund != 50000 || owed != 0 {
		t.Errorf("fund %d, owed %d", fund, owed)
	}
}

func TestEachSideIsToldWhatConcernsIt(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	c := w.agreed(10000)
	a(w.RequestEvidence(mediator(jia), c.ID, mediation.NewRequest{To: "merchant", Asks: "退款凭证", Silence: "视为未履行", DueOn: "2026-09-21"}))(t)
	var merchant, desk []string
	for _, n := range w.told {
		kind := strings.TrimPrefix(n.Kind, "mediation.")
		for _, to := range n.To {
			if to.Subject == zhao {
				merchant = append(merchant, kind)
			} else {
				desk = append(desk, kind)
			}
		}
		if n.Params["number"] != c.Number || !strings.HasSuffix(n.Link, "/cases/"+string(c.ID)) || strings.Contains(fmt.Sprint(n), "孙") {
			t.Errorf("%+v", n)
		}
	}
	if got := fmt.Sprint(merchant); got != "[complaint_received agreement_ready agreement_confirmed evidence_asked]" {
		t.Errorf("the merchant is told %s", got)
	}
	if got := fmt.Sprint(desk); got != "[complaint_received complaint_received offer_made agreement_ready agreement_confirmed]" {
		t.Errorf("the desk is told %s", got)
	}
}

func TestReserveGoesBackWhenTheMerchantPerforms(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	a(w.books.RecordFund(mediator(jia), true, 50000, "回单 1", ""))(t)
	c := w.agreed(10000)
	c = a(w.ReserveAdvance(mediator(jia), c.ID, c.Version, 10000))(t)
	c = a(w.RecordPerformance(mediator(jia), c.ID, c.Version, "商家已退款"))(t)
	if fund := a(w.books.BalanceOf(mediator(jia), ledger.AdvanceFund, ""))(t); fund != 50000 || c.ReserveFen != 0 {
		t.Errorf("fund %d, reserve %d", fund, c.ReserveFen)
	}
}

func TestQueryCode(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := open(t, d)
		f := w.filed()
		if len(f.QueryCode) != 12 || f.ParkName != "甲园" {
			t.Fatalf("%+v", f)
		}
		got := a(w.OpenCase(visitor(), " "+strings.ToLower(f.Case.Number), strings.ToLower(f.QueryCode)))(t)
		claims := a(w.tokens.Read(got.Token))(t)
		if claims.Use != auth.UseCase || claims.Case != f.Case.ID || claims.Park != jia || got.ExpiresInSeconds != 1800 {
			t.Errorf("%+v", claims)
		}
		w.clock.Advance(30*time.Minute + time.Second)
		if _, err := w.tokens.Read(got.Token); err == nil {
			t.Error("the token lives longer than half an hour")
		}
		for i := range 5 {
			if _, err := w.OpenCase(visitor(), f.Case.Number, "AAAAAAAAAAAA"); !errors.Is(err, mediation.ErrAccess) {
				t.Fatalf("try %d: %v", i, err)
			}
		}
		if _, err := w.OpenCase(visitor(), f.Case.Number, f.QueryCode); !errors.Is(err, mediation.ErrAccessBlocked) {
			t.Errorf("the sixth try: %v", err)
		}
		elsewhere := dbtest.Ctx(actor.Actor{Kind: actor.Anonymous, IP: "198.51.100.9"})
		a(w.OpenCase(elsewhere, f.Case.Number, f.QueryCode))(t) // another address is not shut out
		w.clock.Advance(15 * time.Minute)
		a(w.OpenCase(visitor(), f.Case.Number, f.QueryCode))(t)
		if _, err := w.OpenCase(visitor(), "20260915-ZZZZZZ", f.QueryCode); !errors.Is(err, mediation.ErrAccess) {
			t.Errorf("a number nobody has: %v", err)
		}
		renewed := a(w.NewQueryCode(mediator(jia), f.Case.ID))(t)
		if _, err := w.OpenCase(visitor(), f.Case.Number, f.QueryCode); !errors.Is(err, mediation.ErrAccess) {
			t.Errorf("the old code still opens the case: %v", err)
		}
		a(w.OpenCase(visitor(), f.Case.Number, renewed.QueryCode))(t)
	})
}

func TestPublicFormNamesEverythingMissing(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	_, err := w.FileComplaint(visitor(), qr, mediation.Complaint{ConsumerName: "孙", Phone: "12345", ClaimKind: "money", BoughtOn: "2027-01-01", Facts: "不好", NoticeVersion: "2020"})
	var e *errs.Error
	if !errors.As(err, &e) {
		t.Fatal(err)
	}
	var at []string
	for _, f := range e.Fields {
		at = append(at, f.Pointer)
	}
	want := "/consumer_name /facts /merchant_said /phone /claim_kind /bought_on /notice_version"
	if strings.Join(at, " ") != want {
		t.Errorf("named %v, want %s", at, want)
	}
	if _, err := w.FileComplaint(visitor(), "NOSUCHCODE", complaint()); !errors.Is(err, mediation.ErrPark) {
		t.Errorf("an unknown code: %v", err)
	}
	n := complaint()
	n.MerchantID, n.StudioID, n.Mode = qian, photo, mediation.Entrusted
	if f := a(w.FileComplaint(visitor(), qr, n))(t); f.Case.MerchantID != "" || f.Case.StudioID != "" || f.Case.Mode != mediation.OwnDesk {
		t.Errorf("a visitor decided what only the desk may: %+v", f.Case)
	}
}

func TestStrangersDoNotKnowTheCase(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	early := w.filed().Case
	early = a(w.Sort(mediator(jia), early.ID, early.Version, mediation.Triage{Mode: mediation.OwnDesk, MerchantID: zhao}))(t)
	c := w.mediating()
	for name, ctx := range map[string]context.Context{"another merchant": merchant(qian), "another consumer": consumer(early.ID), "another park": mediator(yi), "a visitor": visitor(),
		"a streamer": dbtest.Ctx(actor.Actor{Kind: actor.Account, AccountID: li, Roles: []string{"streamer"}, ParkID: jia})} {
		if _, err := w.Dossier(ctx, c.ID); err == nil {
			t.Errorf("%s opened the case", name)
		}
	}
	if _, err := w.Dossier(merchant(zhao), early.ID); !errors.Is(err, mediation.ErrCaseNotFound) {
		t.Errorf("the merchant knows of a complaint the desk has not accepted: %v", err)
	}
	own := a(w.Cases(merchant(zhao), mediation.Filter{}, page.Request{}))(t)
	if len(own.Items) != 1 || own.Items[0].ID != c.ID {
		t.Errorf("the merchant lists %d cases", len(own.Items))
	}
	if got := a(w.Cases(merchant(qian), mediation.Filter{MerchantID: zhao}, page.Request{}))(t); len(got.Items) != 0 {
		t.Errorf("another merchant lists %d of them", len(got.Items))
	}
	if got := a(w.Cases(mediator(yi), mediation.Filter{}, page.Request{}))(t); len(got.Items) != 0 {
		t.Errorf("another park lists %d of them", len(got.Items))
	}
	if d := a(w.Dossier(merchant(zhao), c.ID))(t); d.PhoneMasked != "" {
		t.Error("the merchant is shown the phone")
	}
}

func TestRevealIsForTheDesk(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	c := w.mediating()
	for field, want := range map[string]string{mediation.FieldPhone: "13800138000", mediation.FieldAddress: complaint().Address} {
		if got := a(w.Reveal(mediator(jia), c.ID, field, "回访"))(t); got != want {
			t.Errorf("revealed %q", got)
		}
	}
	w.clock.Advance(5*time.Minute + time.Second)
	if _, err := w.Reveal(mediator(jia), c.ID, mediation.FieldPhone, "回访"); !errors.Is(err, mediation.ErrProofNeeded) {
		t.Errorf("a proof of identity from over five minutes ago: %v", err)
	}
	if _, err := w.Reveal(merchant(zhao), c.ID, mediation.FieldPhone, "想加微信"); err == nil {
		t.Error("the merchant was shown the phone")
	}
}

func TestExportedCases(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	c := w.mediating()
	rows := func(ctx context.Context) string {
		out := ""
		for row, err := range w.Exporter().Rows(ctx, map[string]string{"open": "true"}) {
			must(t, err)
			out += fmt.Sprintln(row...)
		}
		return out
	}
	got := rows(mediator(jia))
	if !strings.Contains(got, c.Number) || !strings.Contains(got, "临沂市赵记茶业有限公司") || !strings.Contains(got, "129.90") || strings.Contains(got, "孙䶮") || strings.Contains(got, "138001") {
		t.Errorf("exported %s", got)
	}
	if got := rows(merchant(qian)); got != "" {
		t.Errorf("another merchant exports %s", got)
	}
}

func TestMediatorsAreOfTheParkAndImpartial(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	c := w.filed().Case
	if _, err := w.Assign(mediator(jia), c.ID, c.Version, zhao); !errors.Is(err, mediation.ErrNoMediator) {
		t.Errorf("a stranger mediates: %v", err)
	}
	c = a(w.Assign(mediator(jia), c.ID, c.Version, partial))(t)
	c = a(w.Sort(mediator(jia), c.ID, c.Version, mediation.Triage{Mode: mediation.OwnDesk, MerchantID: qian}))(t)
	if _, err := w.AcceptCase(mediator(jia), c.ID, c.Version); !errors.Is(err, mediation.ErrRecusal) {
		t.Errorf("a mediator of the merchant took the case: %v", err)
	}
	c = a(w.Assign(mediator(jia), c.ID, c.Version, li))(t)
	c = a(w.AcceptCase(mediator(jia), c.ID, c.Version))(t)
	if _, err := w.Assign(mediator(jia), c.ID, c.Version, partial); !errors.Is(err, mediation.ErrRecusal) {
		t.Errorf("a mediator of the merchant was given the case: %v", err)
	}
}

func TestPublicFormIsNotFlooded(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	for range 5 {
		w.filed()
	}
	if _, err := w.FileComplaint(visitor(), qr, complaint()); !errors.Is(err, mediation.ErrManyComplaints) {
		t.Errorf("a sixth complaint on one day: %v", err)
	}
	n := complaint()
	n.Mode, n.Channel = mediation.OwnDesk, mediation.Phone
	a(w.Register(mediator(jia), n))(t) // the desk knows whom it talks to
	w.clock.Advance(24*time.Hour + time.Second)
	w.filed()
}
