-- Hits (命中): words of a transcript that a rule pack flags.
-- +goose Up
CREATE TABLE IF NOT EXISTS hits (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  source TEXT NOT NULL,
  seq INTEGER NOT NULL,
  start_rune INTEGER NOT NULL,
  end_rune INTEGER NOT NULL,
  offset_ms INTEGER NOT NULL,
  term TEXT NOT NULL,
  found TEXT NOT NULL,
  category TEXT NOT NULL,
  severity TEXT NOT NULL,
  article TEXT NOT NULL,
  suggestion TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  slot_id TEXT NULL,
  streamer_id TEXT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NULL,
  decided_at INTEGER NULL,
  incident_id TEXT NULL,
  found_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_hits PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_hits_session_id_source_seq_start_rune_term UNIQUE (tenant_id, session_id, source, seq, start_rune, term),
  CONSTRAINT fk_hits_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_hits_slot_id FOREIGN KEY (tenant_id, slot_id) REFERENCES slots (tenant_id, id),
  CONSTRAINT fk_hits_incident_id FOREIGN KEY (tenant_id, incident_id) REFERENCES incidents (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_hits_session_id_offset_ms ON hits (tenant_id, session_id, offset_ms);
CREATE INDEX IF NOT EXISTS ix_hits_state_found_at ON hits (tenant_id, state, found_at);
CREATE INDEX IF NOT EXISTS ix_hits_streamer_id_found_at ON hits (tenant_id, streamer_id, found_at);

-- +goose Down
DROP TABLE IF EXISTS hits;
