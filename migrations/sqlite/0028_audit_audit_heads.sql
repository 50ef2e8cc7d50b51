-- The end of each park's audit chain and event sequence.
-- +goose Up
CREATE TABLE IF NOT EXISTS audit_heads (
  tenant_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  event_seq INTEGER NOT NULL,
  CONSTRAINT pk_audit_heads PRIMARY KEY (tenant_id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS audit_heads;
