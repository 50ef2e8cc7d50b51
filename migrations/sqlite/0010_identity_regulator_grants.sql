-- Which units a regulator's account looks after.
-- +goose Up
CREATE TABLE IF NOT EXISTS regulator_grants (
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  region_code TEXT NOT NULL,
  title TEXT NOT NULL,
  granted_by TEXT NOT NULL,
  granted_at INTEGER NOT NULL,
  ended_at INTEGER NULL,
  CONSTRAINT pk_regulator_grants PRIMARY KEY (id),
  CONSTRAINT fk_regulator_grants_account_id FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT fk_regulator_grants_region_code FOREIGN KEY (region_code) REFERENCES regions (code)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_regulator_grants_account_id ON regulator_grants (account_id);

-- +goose Down
DROP TABLE IF EXISTS regulator_grants;
