package live

import (
	"context"
	"fmt"
	"slices"
	"unicode/utf8"

	"sitong/internal/audit"
	"sitong/internal/kernel/id"
)

// Receipt says what became of delivered chunks.
type Receipt struct {
	Stored      int64
	Repeated    int64
	Conflicting []int64 // came before with other words; the first stays
	Hits        int64
}

const (
	// earlyMS is how long before its planned start a session may be heard: people test the line.
	earlyMS = 2 * 3600 * 1000
	// lateMS is how long after its end speech is still taken: listeners catch up.
	lateMS = 24 * 3600 * 1000
)

// IngestChunks stores pieces of speech from a studio's listener and looks for words the rules flag.
// Pieces may come again, late, out of order or overlapping: each is stored once and read together
// with its neighbours, whichever came first. Speech for a session nobody started starts it, on
// record. ErrChunkInvalid, ErrSessionNotFound; ErrNotOnAir when the session is cancelled, ended
// more than a day ago or two hours or more ahead.
func (s *Service) IngestChunks(ctx context.Context, session id.ID, chunks []Chunk) (Receipt, error) {
	if err := checkChunks(chunks); err != nil {
		return Receipt{}, err
	}
	var out Receipt
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.store.locked(ctx, session)
		if err != nil {
			return err
		}
		if err := s.hear(ctx, &x); err != nil {
			return err
		}
		if out, err = s.take(ctx, x, Listener, chunks); err != nil || out.Stored == 0 {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "live.transcript.ingest", Kind: "session", Object: x.ID,
			Reason: fmt.Sprintf("%d chunks, %d hits", out.Stored, out.Hits)})
	})
	return out, err
}

// hear decides whether speech belongs to the session now, and starts one that nobody started.
func (s *Service) hear(ctx context.Context, x *Session) error {
	now := s.now()
	switch {
	case x.State == Live:
		return nil
	case x.State == Ended && now-x.EndedAt <= lateMS:
		return nil
	case (x.State == Planned || x.State == Ready) && now >= x.PlannedStart-earlyMS && now <= x.PlannedEnd+lateMS:
	default:
		return ErrNotOnAir
	}
	r, err := s.judge(ctx, x, "start")
	if err != nil {
		return err
	}
	x.begin(r.Outcome, "监听端已收到推流，场次自动记为开播", "", now)
	if err := s.store.update(ctx, x, x.Version); err != nil {
		return err
	}
	return s.announce(ctx, EventStarted, *x)
}

// take stores new chunks and the hits found in and around them.
func (s *Service) take(ctx context.Context, x Session, source Source, chunks []Chunk) (Receipt, error) {
	out := Receipt{Conflicting: []int64{}}
	fresh, err := s.fresh(ctx, x.ID, source, chunks, &out)
	if err != nil || len(fresh) == 0 {
		return out, err
	}
	if err := s.store.insertChunks(ctx, x.ID, source, fresh, s.IDs.New, s.now()); err != nil {
		return out, err
	}
	slots, err := s.store.slots(ctx, x.ID)
	if err != nil {
		return out, err
	}
	first, last := fresh[0].Seq, fresh[len(fresh)-1].Seq
	near, err := s.store.chunks(ctx, x.ID, source, first-borderRunes, last+borderRunes)
	if err != nil {
		return out, err
	}
	have, err := s.store.hitsIn(ctx, x.ID, source, first-borderRunes, last+borderRunes)
	if err != nil {
		return out, err
	}
	r := reader{Service: s, session: x, source: source, slots: slots, near: near, have: have}
	for _, c := range fresh {
		n, err := r.read(ctx, c.Seq)
		if err != nil {
			return out, err
		}
		out.Hits += n
	}
	out.Stored = int64(len(fresh))
	return out, nil
}

// fresh sorts chunks by number and drops those that came before.
func (s *Service) fresh(ctx context.Context, session id.ID, source Source, chunks []Chunk, out *Receipt) ([]Chunk, error) {
	sorted := slices.Clone(chunks)
	slices.SortStableFunc(sorted, func(a, b Chunk) int { return int(min(1, max(-1, a.Seq-b.Seq))) })
	known, err := s.store.digests(ctx, session, source, sorted)
	if err != nil {
		return nil, err
	}
	var fresh []Chunk
	for _, c := range sorted {
		switch was, ok := known[c.Seq]; {
		case ok && was == c.digest():
			out.Repeated++
		case ok:
			if !slices.Contains(out.Conflicting, c.Seq) {
				out.Conflicting = append(out.Conflicting, c.Seq)
			}
		default:
			known[c.Seq] = c.digest()
			fresh = append(fresh, c)
		}
	}
	return fresh, nil
}

// reader finds hits in chunks, each read together with its neighbours.
type reader struct {
	*Service
	session Session
	source  Source
	slots   []Slot
	near    []Chunk
	have    []Hit
}

// read screens one chunk in its surroundings, stores the hits that are new, and takes back those
// that the neighbours turned into something harmless or part of a longer term.
func (r *reader) read(ctx context.Context, seq int64) (int64, error) {
	text := join(r.near, seq)
	scanned, err := r.ports.Screen.Scan(ctx, string(text.runes), r.session.Category)
	if err != nil {
		return 0, err
	}
	said := map[string]bool{}
	var n int64
	for _, m := range scanned.Matches {
		said[fmt.Sprint(m.Start, m.Term)] = true
		if !text.touches(m.Start, m.End) {
			continue
		}
		at, again := text.spots(m.Start)
		if r.known(at, m.Term) || again != nil && r.known(*again, m.Term) {
			continue
		}
		if err := r.found(ctx, text, m, at, scanned.PackVersion); err != nil {
			return n, err
		}
		n++
	}
	return n, r.takeBack(ctx, text, said)
}

func (r *reader) known(at spot, term string) bool {
	return slices.ContainsFunc(r.have, func(h Hit) bool { return h.Seq == at.seq && h.Start == int64(at.start) && h.Term == term })
}

// found stores one hit and raises the alert.
func (r *reader) found(ctx context.Context, text joined, m Match, at spot, pack string) error {
	i := slices.IndexFunc(r.near, func(c Chunk) bool { return c.Seq == at.seq })
	h := Hit{ID: r.IDs.New(), SessionID: r.session.ID, Source: r.source, Seq: at.seq, Start: int64(at.start), End: int64(at.start + m.End - m.Start),
		OffsetMS: r.near[i].OffsetMS, Term: m.Term, Found: string(text.runes[m.Start:m.End]), Category: m.Category, Severity: m.Severity,
		Article: m.Article, Suggestion: m.Suggestion, PackVersion: pack, State: HitOpen, FoundAt: r.now(), Version: 1}
	if n := utf8.RuneCountInString(h.Found); n > 240 {
		h.Found = string([]rune(h.Found)[:240])
	}
	h.SlotID, h.StreamerID = speaker(r.slots, r.session.Span().From+h.OffsetMS)
	if err := r.store.insertHit(ctx, h); err != nil {
		return err
	}
	r.have = append(r.have, h)
	return r.Journal.Publish(ctx, EventHitFound, h.ID, factOf(h))
}

func factOf(h Hit) HitFact {
	return HitFact{h.SessionID, h.ID, h.StreamerID, h.Severity, h.Category, h.State, h.OffsetMS}
}

// takeBack dismisses open hits near the chunk that are no longer found now that more is heard.
func (r *reader) takeBack(ctx context.Context, text joined, said map[string]bool) error {
	for i, h := range r.have {
		at, there := text.index(spot{h.Seq, int(h.Start)})
		if h.State != HitOpen || !there || !text.near(at) || said[fmt.Sprint(at, h.Term)] {
			continue
		}
		if err := h.decide(HitDismissed, "与相邻片段连读后不再命中", "", r.now()); err != nil {
			return err
		}
		if err := r.store.updateHit(ctx, &h, h.Version); err != nil {
			return err
		}
		r.have[i] = h
		if err := r.Journal.Publish(ctx, EventHitDecided, h.ID, factOf(h)); err != nil {
			return err
		}
	}
	return nil
}
