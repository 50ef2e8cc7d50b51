-- Messages to a person.
-- +goose Up
CREATE TABLE IF NOT EXISTS notices (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  params TEXT NOT NULL,
  link TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  read_at INTEGER NULL,
  CONSTRAINT pk_notices PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_notices_account_id_id ON notices (tenant_id, account_id, id);

-- +goose Down
DROP TABLE IF EXISTS notices;
