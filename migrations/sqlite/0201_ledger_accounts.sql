-- Accounts of a park's ledger; the running figure is checked against the entries.
-- +goose Up
CREATE TABLE IF NOT EXISTS ledger_accounts (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  party_id TEXT NOT NULL,
  running_fen INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  CONSTRAINT pk_ledger_accounts PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_ledger_accounts_kind_party_id UNIQUE (tenant_id, kind, party_id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_ledger_accounts_party_id ON ledger_accounts (tenant_id, party_id);

-- +goose Down
DROP TABLE IF EXISTS ledger_accounts;
