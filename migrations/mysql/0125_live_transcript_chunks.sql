-- What was said in a session, in pieces, as it arrived.
-- +goose Up
CREATE TABLE IF NOT EXISTS transcript_chunks (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  offset_ms BIGINT NOT NULL,
  words VARCHAR(4000) NOT NULL,
  words_sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  arrived_at BIGINT NOT NULL,
  CONSTRAINT pk_transcript_chunks PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_transcript_chunks_session_id_source_seq UNIQUE (tenant_id, session_id, source, seq),
  CONSTRAINT fk_transcript_chunks_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  KEY ix_transcript_chunks_session_id_offset_ms (tenant_id, session_id, offset_ms)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS transcript_chunks;
