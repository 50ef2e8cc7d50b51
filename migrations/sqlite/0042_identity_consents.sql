-- What people agreed to, in which wording.
-- +goose Up
CREATE TABLE IF NOT EXISTS consents (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  subject_id TEXT NULL,
  kind TEXT NOT NULL,
  notice_version TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  withdrawn_at INTEGER NULL,
  CONSTRAINT pk_consents PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_consents_account_id_kind ON consents (tenant_id, account_id, kind);

-- +goose Down
DROP TABLE IF EXISTS consents;
