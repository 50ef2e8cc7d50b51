-- What was said in a session, in pieces, as it arrived.
-- +goose Up
CREATE TABLE IF NOT EXISTS transcript_chunks (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  source TEXT NOT NULL,
  seq INTEGER NOT NULL,
  offset_ms INTEGER NOT NULL,
  words TEXT NOT NULL,
  words_sha256 TEXT NOT NULL,
  arrived_at INTEGER NOT NULL,
  CONSTRAINT pk_transcript_chunks PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_transcript_chunks_session_id_source_seq UNIQUE (tenant_id, session_id, source, seq),
  CONSTRAINT fk_transcript_chunks_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_transcript_chunks_session_id_offset_ms ON transcript_chunks (tenant_id, session_id, offset_ms);

-- +goose Down
DROP TABLE IF EXISTS transcript_chunks;
