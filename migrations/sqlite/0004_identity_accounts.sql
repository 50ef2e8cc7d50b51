-- One person's way in; belongs to no park because a person may serve several.
-- +goose Up
CREATE TABLE IF NOT EXISTS accounts (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  phone_sealed TEXT NULL,
  phone_index TEXT NULL,
  email_sealed TEXT NULL,
  email_index TEXT NULL,
  password_hash TEXT NULL,
  password_at INTEGER NULL,
  state TEXT NOT NULL,
  origin TEXT NOT NULL,
  totp_sealed TEXT NULL,
  totp_pending_sealed TEXT NULL,
  totp_step INTEGER NOT NULL,
  language TEXT NOT NULL,
  last_login_at INTEGER NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_accounts PRIMARY KEY (id),
  CONSTRAINT uq_accounts_phone_index UNIQUE (phone_index),
  CONSTRAINT uq_accounts_email_index UNIQUE (email_index),
  CONSTRAINT ck_accounts_phone_sealed CHECK (phone_sealed IS NULL OR phone_sealed LIKE 's4.%'),
  CONSTRAINT ck_accounts_email_sealed CHECK (email_sealed IS NULL OR email_sealed LIKE 's4.%'),
  CONSTRAINT ck_accounts_totp_sealed CHECK (totp_sealed IS NULL OR totp_sealed LIKE 's4.%'),
  CONSTRAINT ck_accounts_totp_pending_sealed CHECK (totp_pending_sealed IS NULL OR totp_pending_sealed LIKE 's4.%')
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS accounts;
