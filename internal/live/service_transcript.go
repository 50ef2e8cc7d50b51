package live

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/live/transcript"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
)

// TranscriptJob is the kind of the job that reads a transcript file.
const TranscriptJob = "live.transcript_import"

// TranscriptImport is one transcript file and what came of it.
type TranscriptImport struct {
	ID           id.ID
	SessionID    id.ID
	FileID       id.ID
	Format       transcript.Format
	State        string // waiting, done, failed
	GoodLines    int64
	BadLines     int64
	StoredChunks int64
	HitsFound    int64
	Bad          []transcript.BadLine
	JobID        id.ID
	CreatedBy    id.ID
	CreatedAt    int64
	FinishedAt   int64
	Version      int64
}

// ImportTranscript queues the reading of an uploaded transcript. ErrSessionNotFound, ErrNotOnAir
// for a session that is cancelled or has not begun, ErrFileNotFound.
func (s *Service) ImportTranscript(ctx context.Context, session, file id.ID) (TranscriptImport, error) {
	var out TranscriptImport
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.known(ctx, session)
		if err != nil {
			return err
		}
		if x.State != Live && x.State != Ended {
			return ErrNotOnAir
		}
		r, _, ok, err := s.ports.Files.Open(ctx, file)
		if err != nil {
			return err
		}
		if !ok {
			return ErrFileNotFound
		}
		if err := r.Close(); err != nil {
			return err
		}
		t := TranscriptImport{ID: s.IDs.New(), SessionID: session, FileID: file, State: "waiting", CreatedBy: actor.From(ctx).AccountID, CreatedAt: s.now(), Version: 1}
		if t.JobID, err = s.Jobs.Enqueue(ctx, job.Spec{Kind: TranscriptJob, Title: x.Title, Payload: t.ID, Key: string(t.ID)}); err != nil {
			return err
		}
		if err := s.store.insertTranscriptImport(ctx, t); err != nil {
			return err
		}
		db.Produced(ctx, t.ID)
		out = t
		return audit.Change(ctx, s.Journal, "live.transcript.import", "transcript_import", t.ID, nil, t)
	})
	return out, err
}

// TranscriptImport returns one import. ErrImportNotFound.
func (s *Service) TranscriptImport(ctx context.Context, imported id.ID) (TranscriptImport, error) {
	return s.store.transcriptImport(ctx, imported)
}

// TranscriptImports lists the transcript files of a session. ErrSessionNotFound.
func (s *Service) TranscriptImports(ctx context.Context, session id.ID) ([]TranscriptImport, error) {
	if _, err := s.known(ctx, session); err != nil {
		return nil, err
	}
	return s.store.transcriptImports(ctx, session)
}

// batchChunks is how many chunks one transaction of an import takes.
const batchChunks = 200

// RunTranscript is the handler of TranscriptJob. It may run again: chunks are stored once.
func (s *Service) RunTranscript(ctx context.Context, r *job.Run) (any, error) {
	var imported id.ID
	if err := r.Read(&imported); err != nil {
		return nil, err
	}
	t, err := s.store.transcriptImport(ctx, imported)
	if err != nil || t.State == "done" {
		return t.ID, err
	}
	p, err := s.parse(ctx, t)
	if transcript.ErrFormat.Is(err) || ErrFileNotFound.Is(err) {
		t.State, t.FinishedAt = "failed", s.now()
		return t.ID, s.settleImport(ctx, &t)
	}
	if err != nil {
		return nil, err
	}
	t.Format, t.GoodLines, t.BadLines, t.Bad = p.Format, int64(len(p.Cues)), p.BadCount, p.Bad
	base, err := s.uploadBase(ctx, t)
	if err != nil {
		return nil, err
	}
	for from := 0; from < len(p.Cues); from += batchChunks {
		var part []Chunk
		for i, c := range p.Cues[from:min(len(p.Cues), from+batchChunks)] {
			part = append(part, Chunk{base + int64(from+i), c.OffsetMS, c.Text})
		}
		got, err := s.takeImported(ctx, t.SessionID, part)
		if err != nil {
			return nil, err
		}
		t.StoredChunks += got.Stored + got.Repeated
		t.HitsFound += got.Hits
		if err := r.Progress(ctx, int64(from+len(part)), int64(len(p.Cues))); err != nil {
			return nil, err
		}
	}
	t.State, t.FinishedAt = "done", s.now()
	return t.ID, s.settleImport(ctx, &t)
}

func (s *Service) parse(ctx context.Context, t TranscriptImport) (transcript.Parsed, error) {
	r, name, ok, err := s.ports.Files.Open(ctx, t.FileID)
	if err != nil {
		return transcript.Parsed{}, err
	}
	if !ok {
		return transcript.Parsed{}, ErrFileNotFound
	}
	defer r.Close()
	return transcript.Parse(r, name)
}

// fileStride is how far apart the numbers of two files of a session are: files do not adjoin.
const fileStride = 10_000_000

// uploadBase is the first number of a file's chunks: the file's place among those of the session,
// so that reading it again meets the same numbers.
func (s *Service) uploadBase(ctx context.Context, t TranscriptImport) (int64, error) {
	all, err := s.store.transcriptImports(ctx, t.SessionID)
	if err != nil {
		return 0, err
	}
	var earlier int64
	for _, o := range all {
		if o.ID < t.ID && o.FileID != t.FileID {
			earlier++
		}
	}
	for _, o := range all {
		if o.FileID == t.FileID && o.ID < t.ID { // the same file again: the same numbers
			return s.uploadBase(ctx, o)
		}
	}
	return earlier * fileStride, nil
}

func (s *Service) takeImported(ctx context.Context, session id.ID, chunks []Chunk) (Receipt, error) {
	var out Receipt
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		x, err := s.store.locked(ctx, session)
		if err != nil {
			return err
		}
		if out, err = s.take(ctx, x, Upload, chunks); err != nil || out.Hits == 0 {
			return err
		}
		return audit.Record(ctx, s.Journal, audit.Entry{Action: "live.transcript.import", Kind: "session", Object: session})
	})
	return out, err
}

func (s *Service) settleImport(ctx context.Context, t *TranscriptImport) error {
	return s.DB.InTx(ctx, func(ctx context.Context) error {
		before, err := s.store.transcriptImport(ctx, t.ID)
		if err != nil {
			return err
		}
		if err := s.store.updateTranscriptImport(ctx, t); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "live.transcript.import", "transcript_import", t.ID, before, *t)
	})
}

// Piece is a chunk of the transcript as people read it.
type Piece struct {
	Chunk
	Source   Source
	Streamer id.ID
	Speaker  string
}

// Transcript reads what was said in a session, by offset; To 0 is to the end. ErrSessionNotFound.
func (s *Service) Transcript(ctx context.Context, session id.ID, in Span, p page.Request) (page.Page[Piece], error) {
	card, err := s.Session(ctx, session)
	if err != nil {
		return page.Page[Piece]{}, err
	}
	return s.pieces(ctx, card, in, p)
}

func (s *Service) pieces(ctx context.Context, card Card, in Span, p page.Request) (page.Page[Piece], error) {
	rows, err := s.store.spoken(ctx, card.ID, in, p)
	if err != nil {
		return page.Page[Piece]{}, err
	}
	return page.Map(rows, func(r chunkRow) Piece {
		_, who := speaker(card.Slots, card.Span().From+r.OffsetMS)
		return Piece{Chunk{r.Seq, r.OffsetMS, r.Words}, r.Source, who, card.People[who]}
	}), nil
}
