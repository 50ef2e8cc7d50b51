-- One person's way in; belongs to no park because a person may serve several.
-- +goose Up
CREATE TABLE IF NOT EXISTS accounts (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  phone_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NULL,
  phone_index CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  email_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NULL,
  email_index CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  password_hash VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NULL,
  password_at BIGINT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  origin VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  totp_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NULL,
  totp_pending_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NULL,
  totp_step BIGINT NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_login_at BIGINT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_accounts PRIMARY KEY (id),
  CONSTRAINT uq_accounts_phone_index UNIQUE (phone_index),
  CONSTRAINT uq_accounts_email_index UNIQUE (email_index),
  CONSTRAINT ck_accounts_phone_sealed CHECK (phone_sealed IS NULL OR phone_sealed LIKE 's4.%'),
  CONSTRAINT ck_accounts_email_sealed CHECK (email_sealed IS NULL OR email_sealed LIKE 's4.%'),
  CONSTRAINT ck_accounts_totp_sealed CHECK (totp_sealed IS NULL OR totp_sealed LIKE 's4.%'),
  CONSTRAINT ck_accounts_totp_pending_sealed CHECK (totp_pending_sealed IS NULL OR totp_pending_sealed LIKE 's4.%')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS accounts;
