-- Which units a regulator's account looks after.
-- +goose Up
CREATE TABLE IF NOT EXISTS regulator_grants (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(60) NOT NULL,
  granted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granted_at BIGINT NOT NULL,
  ended_at BIGINT NULL,
  CONSTRAINT pk_regulator_grants PRIMARY KEY (id),
  CONSTRAINT fk_regulator_grants_account_id FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT fk_regulator_grants_region_code FOREIGN KEY (region_code) REFERENCES regions (code),
  KEY ix_regulator_grants_account_id (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS regulator_grants;
