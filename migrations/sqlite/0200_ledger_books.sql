-- The end of a park's ledger (资金台账): what the next transaction links to.
-- +goose Up
CREATE TABLE IF NOT EXISTS ledger_books (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  CONSTRAINT pk_ledger_books PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_ledger_books_name UNIQUE (tenant_id, name)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS ledger_books;
