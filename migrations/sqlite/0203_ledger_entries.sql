-- Entries: debits positive, credits negative; the entries of a transaction sum to zero.
-- +goose Up
CREATE TABLE IF NOT EXISTS ledger_entries (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  transaction_id TEXT NOT NULL,
  line INTEGER NOT NULL,
  account_id TEXT NOT NULL,
  amount_fen INTEGER NOT NULL,
  CONSTRAINT pk_ledger_entries PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_ledger_entries_transaction_id_line UNIQUE (tenant_id, transaction_id, line),
  CONSTRAINT fk_ledger_entries_transaction_id FOREIGN KEY (tenant_id, transaction_id) REFERENCES ledger_transactions (tenant_id, id),
  CONSTRAINT fk_ledger_entries_account_id FOREIGN KEY (tenant_id, account_id) REFERENCES ledger_accounts (tenant_id, id),
  CONSTRAINT ck_ledger_entries_amount_fen CHECK (amount_fen <> 0)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_ledger_entries_account_id_id ON ledger_entries (tenant_id, account_id, id);

-- +goose Down
DROP TABLE IF EXISTS ledger_entries;
