-- Codes that replace the second factor once.
-- +goose Up
CREATE TABLE IF NOT EXISTS recovery_codes (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_at BIGINT NULL,
  CONSTRAINT pk_recovery_codes PRIMARY KEY (id),
  CONSTRAINT fk_recovery_codes_account_id FOREIGN KEY (account_id) REFERENCES accounts (id),
  KEY ix_recovery_codes_account_id (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS recovery_codes;
