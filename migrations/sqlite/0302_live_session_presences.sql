-- A streamer's word before a session that it is them (O117 art. 28); no image of anybody.
-- +goose Up
CREATE TABLE IF NOT EXISTS session_presences (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  streamer_id TEXT NOT NULL,
  confirmed_by TEXT NOT NULL,
  confirmed_at INTEGER NOT NULL,
  CONSTRAINT pk_session_presences PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_session_presences_streamer UNIQUE (tenant_id, session_id, streamer_id),
  CONSTRAINT fk_session_presences_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_session_presences_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_session_presences_streamer_id ON session_presences (tenant_id, streamer_id);

-- +goose Down
DROP TABLE IF EXISTS session_presences;
