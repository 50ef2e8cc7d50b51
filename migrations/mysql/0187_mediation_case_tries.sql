-- Wrong query codes per case and address.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_tries (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  window_at BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  blocked_until BIGINT NOT NULL,
  CONSTRAINT pk_case_tries PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_case_tries_case_id_address_hash UNIQUE (tenant_id, case_id, address_hash),
  CONSTRAINT fk_case_tries_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS case_tries;
