-- Incidents (事件): confirmed hits of one streamer in one session, on their way to evidence and a violation.
-- +goose Up
CREATE TABLE IF NOT EXISTS incidents (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  streamer_id TEXT NULL,
  merchant_id TEXT NULL,
  state TEXT NOT NULL,
  severity TEXT NOT NULL,
  summary TEXT NOT NULL,
  bundle_id TEXT NULL,
  violation_id TEXT NULL,
  opened_by TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  escalated_by TEXT NULL,
  escalated_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_incidents PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_incidents_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_incidents_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_incidents_session_id_state ON incidents (tenant_id, session_id, state);
CREATE INDEX IF NOT EXISTS ix_incidents_state_opened_at ON incidents (tenant_id, state, opened_at);

-- +goose Down
DROP TABLE IF EXISTS incidents;
