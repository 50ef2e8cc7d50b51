-- Transactions of a park's ledger, hash-linked, never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS ledger_transactions (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  reference TEXT NOT NULL,
  case_id TEXT NOT NULL,
  memo TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  CONSTRAINT pk_ledger_transactions PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_ledger_transactions_seq UNIQUE (tenant_id, seq),
  CONSTRAINT uq_ledger_transactions_kind_reference UNIQUE (tenant_id, kind, reference)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_ledger_transactions_case_id ON ledger_transactions (tenant_id, case_id);

-- +goose Down
DROP TABLE IF EXISTS ledger_transactions;
