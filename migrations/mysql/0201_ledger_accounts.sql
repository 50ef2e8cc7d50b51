-- Accounts of a park's ledger; the running figure is checked against the entries.
-- +goose Up
CREATE TABLE IF NOT EXISTS ledger_accounts (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  running_fen BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT pk_ledger_accounts PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_ledger_accounts_kind_party_id UNIQUE (tenant_id, kind, party_id),
  KEY ix_ledger_accounts_party_id (tenant_id, party_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS ledger_accounts;
