-- Uploads under way.
-- +goose Up
CREATE TABLE IF NOT EXISTS uploads (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  purpose TEXT NOT NULL,
  subject_id TEXT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  received_bytes INTEGER NOT NULL,
  state TEXT NOT NULL,
  file_id TEXT NULL,
  uploaded_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_uploads PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_uploads_state_expires_at ON uploads (tenant_id, state, expires_at);

-- +goose Down
DROP TABLE IF EXISTS uploads;
