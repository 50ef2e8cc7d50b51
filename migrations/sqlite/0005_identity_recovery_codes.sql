-- Codes that replace the second factor once.
-- +goose Up
CREATE TABLE IF NOT EXISTS recovery_codes (
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  used_at INTEGER NULL,
  CONSTRAINT pk_recovery_codes PRIMARY KEY (id),
  CONSTRAINT fk_recovery_codes_account_id FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_recovery_codes_account_id ON recovery_codes (account_id);

-- +goose Down
DROP TABLE IF EXISTS recovery_codes;
