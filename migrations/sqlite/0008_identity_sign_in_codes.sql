-- Short codes for signing in without a password, sent or shown by staff.
-- +goose Up
CREATE TABLE IF NOT EXISTS sign_in_codes (
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  channel TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  used_at INTEGER NULL,
  CONSTRAINT pk_sign_in_codes PRIMARY KEY (id),
  CONSTRAINT fk_sign_in_codes_account_id FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_sign_in_codes_account_id ON sign_in_codes (account_id);

-- +goose Down
DROP TABLE IF EXISTS sign_in_codes;
