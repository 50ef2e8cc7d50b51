-- What a repeated request is answered from.
-- +goose Up
CREATE TABLE IF NOT EXISTS idempotency_keys (
  tenant_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  operation TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  resource_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CONSTRAINT pk_idempotency_keys PRIMARY KEY (tenant_id, account_id, key_hash)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_idempotency_keys_created_at ON idempotency_keys (created_at);

-- +goose Down
DROP TABLE IF EXISTS idempotency_keys;
