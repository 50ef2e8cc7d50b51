-- Hits (命中): words of a transcript that a rule pack flags.
-- +goose Up
CREATE TABLE IF NOT EXISTS hits (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  start_rune BIGINT NOT NULL,
  end_rune BIGINT NOT NULL,
  offset_ms BIGINT NOT NULL,
  term VARCHAR(120) NOT NULL,
  found VARCHAR(240) NOT NULL,
  category VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  severity VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  article VARCHAR(800) NOT NULL,
  suggestion VARCHAR(1600) NOT NULL,
  pack_version VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  streamer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at BIGINT NULL,
  incident_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  found_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_hits PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_hits_session_id_source_seq_start_rune_term UNIQUE (tenant_id, session_id, source, seq, start_rune, term),
  CONSTRAINT fk_hits_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_hits_slot_id FOREIGN KEY (tenant_id, slot_id) REFERENCES slots (tenant_id, id),
  CONSTRAINT fk_hits_incident_id FOREIGN KEY (tenant_id, incident_id) REFERENCES incidents (tenant_id, id),
  KEY ix_hits_session_id_offset_ms (tenant_id, session_id, offset_ms),
  KEY ix_hits_state_found_at (tenant_id, state, found_at),
  KEY ix_hits_streamer_id_found_at (tenant_id, streamer_id, found_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS hits;
