-- Signed statements of where a chain stood; copies go outside the database.
-- +goose Up
CREATE TABLE IF NOT EXISTS audit_checkpoints (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  key_id TEXT NOT NULL,
  signature TEXT NOT NULL,
  CONSTRAINT pk_audit_checkpoints PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_audit_checkpoints_seq ON audit_checkpoints (tenant_id, seq);

-- +goose Down
DROP TABLE IF EXISTS audit_checkpoints;
