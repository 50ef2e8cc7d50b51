-- Programs that deliver data into a park.
-- +goose Up
CREATE TABLE IF NOT EXISTS machine_tokens (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  refers_to TEXT NULL,
  token_hash TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER NULL,
  CONSTRAINT pk_machine_tokens PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_machine_tokens_token_hash ON machine_tokens (token_hash);

-- +goose Down
DROP TABLE IF EXISTS machine_tokens;
