-- Short codes for signing in without a password, sent or shown by staff.
-- +goose Up
CREATE TABLE IF NOT EXISTS sign_in_codes (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  used_at BIGINT NULL,
  CONSTRAINT pk_sign_in_codes PRIMARY KEY (id),
  CONSTRAINT fk_sign_in_codes_account_id FOREIGN KEY (account_id) REFERENCES accounts (id),
  KEY ix_sign_in_codes_account_id (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS sign_in_codes;
