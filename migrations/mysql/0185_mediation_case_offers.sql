-- Offers and counter-offers; at most one is open.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_offers (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  side VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claim_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_fen BIGINT NOT NULL,
  terms VARCHAR(1000) NOT NULL,
  valid_until BIGINT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  counter_to CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  made_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at BIGINT NOT NULL,
  decided_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_case_offers PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_case_offers_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id),
  CONSTRAINT fk_case_offers_counter_to FOREIGN KEY (tenant_id, counter_to) REFERENCES case_offers (tenant_id, id),
  KEY ix_case_offers_case_id_id (tenant_id, case_id, id),
  KEY ix_case_offers_counter_to (tenant_id, counter_to)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS case_offers;
