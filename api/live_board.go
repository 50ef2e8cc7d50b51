package api

import (
	"bufio"
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"sitong/api/gen"
	"sitong/internal/kernel/actor"
	"sitong/internal/live"
)

func (s *Server) GetBoard(ctx context.Context, _ gen.GetBoardRequestObject) (gen.GetBoardResponseObject, error) {
	b, err := s.Live.Board(ctx)
	if err != nil {
		return nil, err
	}
	out := gen.GetBoard200JSONResponse{Sessions: []gen.BoardSession{}, LastEventID: b.LastSeq, At: b.At}
	for _, x := range b.Sessions {
		card, err := s.sessions(ctx, []live.Card{x.Card})
		if err != nil {
			return nil, err
		}
		latest, err := s.hits(ctx, x.Latest)
		if err != nil {
			return nil, err
		}
		out.Sessions = append(out.Sessions, gen.BoardSession{Session: card[0], Latest: latest, HeardAt: x.HeardAt,
			OnSlot: each(x.On, func(v live.Slot) gen.Slot { return slotOf(v, x.People[v.StreamerID], 0) })})
	}
	return out, nil
}

// boardStream is a live board as server-sent events.
type boardStream struct{ stream }

func (a boardStream) VisitWatchBoardResponse(c *fiber.Ctx) error { return a.send(c) }

func (s *Server) WatchBoard(ctx context.Context, r gen.WatchBoardRequestObject) (gen.WatchBoardResponseObject, error) {
	park := actor.From(ctx).ParkID
	from, err := strconv.ParseInt(value(r.Params.LastEventID), 10, 64)
	if err != nil || from < 0 { // a new reader begins with what happens next
		if from, err = s.Journal.Last(ctx, park); err != nil {
			return nil, err
		}
	}
	w := watcher{Server: s, permission: callOf(ctx).op.Permission, seq: from}
	return boardStream{stream{mediaType: "text/event-stream", size: -1, write: w.write}}, nil
}

const (
	// watchFor ends a stream well before proxies do; the reader resumes.
	watchFor = 45 * time.Second
	// watchTick is how often events of other processes are looked for, and the right to watch.
	watchTick = time.Second
)

// watcher sends the live events of a park to one reader.
type watcher struct {
	*Server
	permission string
	seq        int64
}

func (w *watcher) write(ctx context.Context, out *bufio.Writer) error {
	ctx, cancel := context.WithTimeout(ctx, watchFor)
	defer cancel()
	woken, stop := w.Journal.Watch()
	defer stop()
	tick := time.NewTicker(watchTick)
	defer tick.Stop()
	// The first line opens the stream at the reader's side at once.
	if _, err := fmt.Fprint(out, "retry: 1000\n\n"); err != nil {
		return err
	}
	for beat := 0; ; beat++ {
		if !w.stillAllowed(ctx) {
			return nil
		}
		if err := w.send(ctx, out); err != nil {
			return err
		}
		if beat%10 == 9 {
			_, _ = out.WriteString(": here\n\n") // a failed write shows at the flush
		}
		if err := out.Flush(); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		case <-woken:
		}
	}
}

// send writes the events after the last one sent.
func (w *watcher) send(ctx context.Context, out *bufio.Writer) error {
	events, err := w.Journal.After(ctx, actor.From(ctx).ParkID, w.seq, 200, live.Events()...)
	if err != nil {
		return err
	}
	for _, e := range events {
		if _, err := fmt.Fprintf(out, "id: %d\nevent: %s\ndata: {\"subject\":%q,\"at\":%d,\"fact\":%s}\n\n", e.Seq, e.Kind, e.Subject, e.At, e.Payload); err != nil {
			return err
		}
		w.seq = e.Seq
	}
	return nil
}

// stillAllowed asks again whether the reader may watch: rights and login sessions end while a
// stream is open.
func (w *watcher) stillAllowed(ctx context.Context) bool {
	a := actor.From(ctx)
	now, err := w.Actors.ActorForPark(ctx, a.AccountID, a.SessionID, a.ParkID)
	return err == nil && w.policy.For(now.Roles...).Has(w.permission)
}
