-- Transactions of a park's ledger, hash-linked, never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS ledger_transactions (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference VARCHAR(80) NOT NULL,
  case_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  memo VARCHAR(200) NOT NULL,
  made_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at BIGINT NOT NULL,
  prev_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_ledger_transactions PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_ledger_transactions_seq UNIQUE (tenant_id, seq),
  CONSTRAINT uq_ledger_transactions_kind_reference UNIQUE (tenant_id, kind, reference),
  KEY ix_ledger_transactions_case_id (tenant_id, case_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS ledger_transactions;
