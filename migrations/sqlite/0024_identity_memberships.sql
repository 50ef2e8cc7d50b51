-- Who holds which role in a park.
-- +goose Up
CREATE TABLE IF NOT EXISTS memberships (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  since_at INTEGER NOT NULL,
  until_at INTEGER NULL,
  deputy_for TEXT NULL,
  granted_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_memberships PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_memberships_account_id FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_memberships_account_id_role ON memberships (tenant_id, account_id, role);
CREATE INDEX IF NOT EXISTS ix_memberships_account_id ON memberships (account_id);

-- +goose Down
DROP TABLE IF EXISTS memberships;
