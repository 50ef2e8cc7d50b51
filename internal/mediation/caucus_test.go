package mediation_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/mediation"
	"sitong/internal/platform/dbtest"
)

// writes are the operations of the service that read nothing back but what they were given.
var writes = []string{"AcceptCase", "AddExhibit", "AddFacts", "AnswerOffer", "ArchiveCase", "AskForMore", "Assign", "BeginMediation", "ConfirmAgreement", "DraftAgreement", "EndAppraisal", "Exporter",
	"FileComplaint", "Intake", "MakeOffer", "NewQueryCode", "OpenCase", "PayAdvance", "RecordPerformance", "RecoverAdvance", "RefuseCase", "Register", "ReopenCase", "RequestEvidence",
	"Reassign", "ReserveAdvance", "Reveal", "Say", "ShowPicture", "Sort", "StartAppraisal", "TerminateCase", "VoidAgreement", "Withdraw"}

// reads runs every reading operation as one actor and prints all it answers.
func (w *world) reads(ctx context.Context, c id.ID, messages []id.ID, pictures ...id.ID) map[string]string {
	out := map[string]string{}
	show := func(name string, v any, err error) { out[name] += fmt.Sprintf("%+v %v\n", v, err) }
	dossier, err := w.Dossier(ctx, c)
	show("Dossier", dossier, err)
	cases, err := w.Cases(ctx, mediation.Filter{}, page.Request{Limit: 200})
	show("Cases", cases, err)
	figures, err := w.Figures(ctx, 0, 1<<60)
	show("Figures", figures, err)
	named, err := w.NamesOf(ctx, []id.ID{zhao})
	show("NamesOf", named, err)
	names, err := w.MerchantNames(ctx, cases.Items)
	show("MerchantNames", names, err)
	for _, room := range []mediation.Room{"", mediation.Joint, mediation.CaucusConsumer, mediation.CaucusMerchant, mediation.DeskRoom} {
		list, err := w.Messages(ctx, c, room, page.Request{Limit: 200})
		show("Messages", list, err)
	}
	for _, m := range messages {
		one, err := w.Message(ctx, c, m)
		show("Message", one, err)
	}
	exhibits, err := w.Exhibits(ctx, c)
	show("Exhibits", exhibits, err)
	show("OpenExhibit", nil, nil)
	show("Exhibit", nil, nil)
	show("Request", nil, nil)
	show("Offer", nil, nil)
	for _, e := range pictures {
		one, err := w.Exhibit(ctx, c, e)
		show("Exhibit", one, err)
		f, content, err := w.OpenExhibit(ctx, c, e)
		show("OpenExhibit", f.Name, err)
		if err == nil {
			_ = content.Close()
		}
	}
	shows, err := w.ShowsFile(ctx, secret)
	show("ShowsFile", map[bool]string{true: "秘密附件", false: ""}[shows], err)
	requests, err := w.Requests(ctx, c)
	for _, r := range requests {
		one, err := w.Request(ctx, c, r.ID)
		show("Request", one, err)
	}
	show("Requests", requests, err)
	offers, err := w.Offers(ctx, c)
	for _, o := range offers {
		one, err := w.Offer(ctx, c, o.ID)
		show("Offer", one, err)
	}
	show("Offers", offers, err)
	agreement, err := w.Agreement(ctx, c)
	show("Agreement", agreement, err)
	name, file, err := w.AgreementPDF(ctx, c)
	show("AgreementPDF", name+string(file), err)
	return out
}

func TestEveryOperationIsListed(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	read := w.reads(mediator(jia), w.mediating().ID, []id.ID{photo})
	s := reflect.TypeOf(w.Service)
	for i := range s.NumMethod() {
		name := s.Method(i).Name
		if _, is := read[name]; !is && !slices.Contains(writes, name) {
			t.Errorf("%s is neither read by the caucus test nor listed as a write", name)
		}
	}
}

// What is said or shown in one side's private room reaches that side and the mediator, and
// nobody else, through no operation whatever.
func TestCaucusStaysPrivate(t *testing.T) {
	for _, c := range []struct {
		room   mediation.Room
		own    func(id.ID) context.Context
		others map[string]func(id.ID) context.Context
	}{
		{mediation.CaucusConsumer, consumer, map[string]func(id.ID) context.Context{"merchant": asMerchant(zhao)}},
		{mediation.CaucusMerchant, asMerchant(zhao), map[string]func(id.ID) context.Context{"consumer": consumer}},
		{mediation.DeskRoom, asMediator, map[string]func(id.ID) context.Context{"merchant": asMerchant(zhao), "consumer": consumer}},
	} {
		t.Run(string(c.room), func(t *testing.T) {
			w := open(t, dbtest.SQLite(t))
			k := w.mediating()
			c.others["another merchant"], c.others["another park"] = asMerchant(qian), func(id.ID) context.Context { return mediator(yi) }
			if c.room != mediation.DeskRoom {
				c.others["the desk without a mediator's right"] = func(id.ID) context.Context { return admin() }
			}
			said := a(w.Say(c.own(k.ID), k.ID, c.room, "秘密底线八十元"))(t)
			answered := a(w.Say(mediator(jia), k.ID, c.room, "秘密答复"))(t)
			a(w.AddExhibit(c.own(k.ID), k.ID, mediation.NewExhibit{Room: c.room, FileID: secret, Label: "秘密附件"}))(t)
			messages := []id.ID{said.ID, answered.ID}
			for name, ctx := range map[string]context.Context{"its own side": c.own(k.ID), "the mediator": mediator(jia)} {
				read := w.reads(ctx, k.ID, messages)
				for _, op := range []string{"Messages", "Message", "Exhibits", "ShowsFile"} {
					if !strings.Contains(read[op], "秘密") {
						t.Errorf("%s does not see it through %s", name, op)
					}
				}
			}
			for name, ctx := range c.others {
				for op, got := range w.reads(ctx(k.ID), k.ID, messages) {
					if strings.Contains(got, "秘密") || strings.Contains(got, string(secret)) {
						t.Errorf("%s reads it through %s: %s", name, op, got)
					}
				}
				if _, err := w.Say(ctx(k.ID), k.ID, c.room, "旁听"); !errors.Is(err, mediation.ErrRoom) && !errors.Is(err, mediation.ErrCaseNotFound) {
					t.Errorf("%s spoke in it: %v", name, err)
				}
				if _, err := w.AddExhibit(ctx(k.ID), k.ID, mediation.NewExhibit{Room: c.room, FileID: photo, Label: "x"}); !errors.Is(err, mediation.ErrRoom) && !errors.Is(err, mediation.ErrCaseNotFound) {
					t.Errorf("%s laid a file into it: %v", name, err)
				}
			}
		})
	}
}

func asMerchant(subject id.ID) func(id.ID) context.Context {
	return func(id.ID) context.Context { return merchant(subject) }
}

func asMediator(id.ID) context.Context { return mediator(jia) }

// A consumer without an account shows pictures: what they are, their bytes say; a private one
// stays private.
func TestPicturesOfAConsumer(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	k := w.mediating()
	png := []byte("\x89PNG\r\n\x1a\n and the rest")
	for _, n := range []mediation.NewPicture{{Name: "茶.png", Content: []byte("MZ a program")}, {Name: "茶.exe", Content: png}, {Name: "茶.pdf", Content: png}, {Name: "茶.png", Content: append(png, make([]byte, mediation.MaxPictureBytes)...)}} {
		if _, err := w.ShowPicture(consumer(k.ID), k.ID, n); !errors.Is(err, mediation.ErrPicture) {
			t.Errorf("%s was taken: %v", n.Name, err)
		}
	}
	private := a(w.ShowPicture(consumer(k.ID), k.ID, mediation.NewPicture{Name: "秘密聊天.png", Content: png, Private: true}))(t)
	joint := a(w.ShowPicture(consumer(k.ID), k.ID, mediation.NewPicture{Name: "茶叶.png", Content: png}))(t)
	for op, got := range w.reads(merchant(zhao), k.ID, nil, private.ID, joint.ID) {
		if strings.Contains(got, "秘密") {
			t.Errorf("the merchant reads the private picture through %s", op)
		}
	}
	if ok := a(w.ShowsFile(merchant(zhao), joint.FileID))(t); !ok {
		t.Error("the merchant does not see the joint picture")
	}
	if ok := a(w.ShowsFile(merchant(zhao), private.FileID))(t); ok {
		t.Error("the merchant sees the private picture")
	}
	for range 18 {
		a(w.ShowPicture(consumer(k.ID), k.ID, mediation.NewPicture{Name: "茶叶.png", Content: png}))(t)
	}
	if _, err := w.ShowPicture(consumer(k.ID), k.ID, mediation.NewPicture{Name: "茶叶.png", Content: png}); !errors.Is(err, mediation.ErrManyPictures) {
		t.Errorf("a 21st picture: %v", err)
	}
	if got := w.reads(mediator(jia), k.ID, nil, private.ID)["OpenExhibit"]; !strings.Contains(got, "秘密") {
		t.Errorf("the mediator cannot open it: %s", got)
	}
}

// The joint room is heard by both sides; a request for evidence by the side it is put to.
func TestJointRoomAndRequests(t *testing.T) {
	w := open(t, dbtest.SQLite(t))
	k := w.mediating()
	a(w.Say(consumer(k.ID), k.ID, mediation.Joint, "我要求退款"))(t)
	heard := a(w.Messages(merchant(zhao), k.ID, "", page.Request{}))(t)
	if len(heard.Items) != 1 || heard.Items[0].Side != mediation.Consumer {
		t.Errorf("the merchant hears %+v", heard)
	}
	r := a(w.RequestEvidence(mediator(jia), k.ID, mediation.NewRequest{To: "merchant", Asks: "进货凭证", Silence: "视为无法证明来源", DueOn: "2026-09-18"}))(t)
	if got := a(w.Requests(consumer(k.ID), k.ID))(t); len(got) != 0 {
		t.Errorf("the consumer is shown %+v", got)
	}
	if _, err := w.AddExhibit(consumer(k.ID), k.ID, mediation.NewExhibit{Room: mediation.Joint, FileID: photo, RequestID: r.ID}); !errors.Is(err, mediation.ErrCaseNotFound) {
		t.Errorf("the consumer answered the merchant's request: %v", err)
	}
	a(w.AddExhibit(merchant(zhao), k.ID, mediation.NewExhibit{Room: mediation.Joint, FileID: photo, Label: "进货单", RequestID: r.ID}))(t)
	if got := a(w.Requests(merchant(zhao), k.ID))(t); len(got) != 1 || got[0].AnsweredAt == 0 {
		t.Errorf("the request still waits: %+v", got)
	}
	for _, n := range []mediation.NewRequest{{To: "merchant", Asks: "x", DueOn: "2026-09-15"}} {
		if _, err := w.RequestEvidence(mediator(jia), k.ID, n); !errors.Is(err, mediation.ErrDeadline) {
			t.Errorf("%+v: %v", n, err)
		}
	}
	if _, err := w.RequestEvidence(merchant(zhao), k.ID, mediation.NewRequest{To: "consumer", Asks: "x", DueOn: "2026-09-18"}); !errors.Is(err, mediation.ErrRoom) {
		t.Errorf("the merchant asked for evidence in the desk's name: %v", err)
	}
}
