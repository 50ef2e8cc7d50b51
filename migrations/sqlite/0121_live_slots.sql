-- Slots (班次): who streams from when to when inside a session.
-- +goose Up
CREATE TABLE IF NOT EXISTS slots (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  streamer_id TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  lock_reason TEXT NOT NULL,
  took_over_from TEXT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_slots PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_slots_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_slots_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_slots_session_id_from_at ON slots (tenant_id, session_id, from_at);
CREATE INDEX IF NOT EXISTS ix_slots_streamer_id_to_at ON slots (tenant_id, streamer_id, to_at);

-- +goose Down
DROP TABLE IF EXISTS slots;
