-- Accounts on the platforms where sessions are held.
-- +goose Up
CREATE TABLE IF NOT EXISTS platform_accounts (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  platform TEXT NOT NULL,
  uid TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_platform_accounts PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_platform_accounts_platform_uid UNIQUE (tenant_id, platform, uid),
  CONSTRAINT fk_platform_accounts_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_platform_accounts_subject_id ON platform_accounts (tenant_id, subject_id);

-- +goose Down
DROP TABLE IF EXISTS platform_accounts;
