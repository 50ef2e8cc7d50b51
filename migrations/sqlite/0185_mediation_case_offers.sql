-- Offers and counter-offers; at most one is open.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_offers (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  side TEXT NOT NULL,
  claim_kind TEXT NOT NULL,
  amount_fen INTEGER NOT NULL,
  terms TEXT NOT NULL,
  valid_until INTEGER NOT NULL,
  state TEXT NOT NULL,
  counter_to TEXT NULL,
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  decided_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_case_offers PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_case_offers_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id),
  CONSTRAINT fk_case_offers_counter_to FOREIGN KEY (tenant_id, counter_to) REFERENCES case_offers (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_case_offers_case_id_id ON case_offers (tenant_id, case_id, id);
CREATE INDEX IF NOT EXISTS ix_case_offers_counter_to ON case_offers (tenant_id, counter_to);

-- +goose Down
DROP TABLE IF EXISTS case_offers;
