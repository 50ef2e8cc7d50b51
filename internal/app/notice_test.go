package app

import (
	"context"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"sitong/internal/conduct"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/live"
	"sitong/internal/notice"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/journal"
	"sitong/internal/workday"
)

// A confirmed violation reaches the people who must act, in their language, with the way
// to the screen; a clock shows its arithmetic; a robot inside the network is refused.
func TestNoticesAndClocksOverHTTP(t *testing.T) {
	o := openOffice(t)
	v, etag := o.call("POST", "/violations", "", map[string]any{"code": "investment_promise", "subject_id": wang, "source": "live", "facts": "口播“稳赚不赔”",
		"occurred_at": dbtest.Now.UnixMilli()}, 201)
	o.call("POST", "/violations/"+v["id"].(string)+"/confirmation", etag, nil, 200)
	must(t, o.Events.Drain(context.Background()))
	mine, _ := o.call("GET", "/notices?unread=true", "", nil, 200)
	items := mine["items"].([]any)
	if mine["unread"] != float64(len(items)) || len(items) == 0 {
		t.Fatalf("%v", mine)
	}
	first := items[0].(map[string]any)
	if first["kind"] != "conduct.clue_due" || !strings.Contains(first["text"].(string), "五个工作日") || first["link"] != "/p/"+string(o.park)+"/violations/"+v["id"].(string) {
		t.Fatalf("%v", first)
	}
	read, _ := o.call("POST", "/notices/"+first["id"].(string)+"/read", "*", nil, 200)
	if read["read_at"] == nil {
		t.Fatalf("%v", read)
	}
	o.call("POST", "/notice-channels", "", map[string]any{"kind": "wecom", "name": "群", "address": "https://127.0.0.1/x", "kinds": []string{"all"}}, 422)
	c, etag := o.call("POST", "/notice-channels", "", map[string]any{"kind": "email", "name": "值班", "address": "li@park.example", "kinds": []string{"digest"}}, 201)
	if c["address_masked"] != "l***@park.example" {
		t.Fatalf("%v", c)
	}
	o.call("PATCH", "/notice-channels/"+c["id"].(string), etag, map[string]any{"enabled": false}, 200)
	tried, _ := o.call("POST", "/notice-channels/"+c["id"].(string)+"/test", "*", nil, 200)
	if tried["state"] != "failed" {
		t.Fatalf("%v", tried)
	}

	k, err := o.Services.Workday.Start(actor.System(context.Background(), o.park, "test"), workday.NewClock{Definition: "supervision.assistance",
		Target: workday.Target{Kind: "request", ID: o.Core.IDs.New()}})
	must(t, err)
	all, _ := o.call("GET", "/clocks?state=running&sort=-due_at", "", nil, 200)
	if len(all["items"].([]any)) != 1 || all["items"].([]any)[0].(map[string]any)["due_on"] != "2026-10-12" {
		t.Fatalf("%v", all)
	}
	e, _ := o.call("GET", "/clocks/"+string(k.ID), "", nil, 200)
	if steps := e["reckoning"].(map[string]any)["steps"].([]any); len(steps) != 28 || e["definition"].(map[string]any)["article"] != "市场监督管理行政处罚程序规定 45" {
		t.Fatalf("%d %v", len(steps), e["definition"])
	}
	o.call("GET", "/clocks/"+string(o.Core.IDs.New()), "", nil, 404)
	due, _ := o.call("GET", "/due-date?start=2026-02-13&n=7", "", nil, 200)
	if due["due"] != "2026-03-02" {
		t.Fatalf("%v", due)
	}
}

// Every event that is told has its sentence and somebody to tell.
func TestEveryTellingHasASentence(t *testing.T) {
	o := openOffice(t)
	kinds, err := notice.ReadKinds()
	must(t, err)
	subject := o.Core.IDs.New()
	payloads := map[string]any{
		live.EventHitFound:              live.HitFact{Severity: live.Grave, Streamer: subject},
		live.EventGateChanged:           live.GateChanged{Now: live.Red},
		conduct.EventViolationConfirmed: conduct.ViolationChanged{SubjectID: subject, ClueDue: true},
	}
	for kind, tell := range o.tellings() {
		payload, special := payloads[kind]
		if !special {
			payload = map[string]id.ID{"subject": subject, "subject_id": subject, "merchant_id": subject, "to": subject, "asked_by": subject}
		}
		raw, err := json.Marshal(payload)
		must(t, err)
		all, err := tell(journal.Event{Kind: kind, Payload: raw})
		if err != nil || len(all) == 0 {
			t.Errorf("%s tells nobody: %v", kind, err)
		}
		for _, n := range all {
			if !kinds.Knows(n.Kind) || len(n.To) == 0 || !strings.HasPrefix(n.Link, "/") || reflect.DeepEqual(n.To[0], notice.Recipient{}) {
				t.Errorf("%s: %+v", kind, n)
			}
		}
	}
}

func TestMailServerAddress(t *testing.T) {
	s, err := mailServer("smtp://li:p%40ss@mail.example:465?from=park@example.com")
	if err != nil || s.Host != "mail.example" || s.Port != 465 || s.User != "li" || s.Password != "p@ss" || s.From != "park@example.com" || s.PlainText {
		t.Errorf("%+v %v", s, err)
	}
	for _, bad := range []string{"", "http://mail.example?from=a@b.c", "smtp://mail.example", "smtp://mail.example:x?from=a@b.c", "smtp://:25?from=a@b.c"} {
		if _, err := mailServer(bad); err == nil {
			t.Errorf("%q passes", bad)
		}
	}
}
