-- A signed-in browser or program of one account.
-- +goose Up
CREATE TABLE IF NOT EXISTS login_sessions (
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  generation INTEGER NOT NULL,
  rotated_at INTEGER NOT NULL,
  grace_used INTEGER NOT NULL,
  authenticated_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  ended_at INTEGER NULL,
  ended_why TEXT NULL,
  ip TEXT NOT NULL,
  agent TEXT NOT NULL,
  CONSTRAINT pk_login_sessions PRIMARY KEY (id),
  CONSTRAINT fk_login_sessions_account_id FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT ck_login_sessions_grace_used CHECK (grace_used IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_login_sessions_account_id ON login_sessions (account_id);

-- +goose Down
DROP TABLE IF EXISTS login_sessions;
