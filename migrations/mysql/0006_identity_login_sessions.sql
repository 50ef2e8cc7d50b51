-- A signed-in browser or program of one account.
-- +goose Up
CREATE TABLE IF NOT EXISTS login_sessions (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  generation BIGINT NOT NULL,
  rotated_at BIGINT NOT NULL,
  grace_used TINYINT(1) NOT NULL,
  authenticated_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  ended_at BIGINT NULL,
  ended_why VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ip VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agent VARCHAR(160) NOT NULL,
  CONSTRAINT pk_login_sessions PRIMARY KEY (id),
  CONSTRAINT fk_login_sessions_account_id FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT ck_login_sessions_grace_used CHECK (grace_used IN (0, 1)),
  KEY ix_login_sessions_account_id (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS login_sessions;
