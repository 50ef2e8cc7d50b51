-- Wrong query codes per case and address.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_tries (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  address_hash TEXT NOT NULL,
  window_at INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  blocked_until INTEGER NOT NULL,
  CONSTRAINT pk_case_tries PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_case_tries_case_id_address_hash UNIQUE (tenant_id, case_id, address_hash),
  CONSTRAINT fk_case_tries_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS case_tries;
