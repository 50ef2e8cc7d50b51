-- The audit chain of a park, and of the platform.
-- +goose Up
CREATE TABLE IF NOT EXISTS audit_entries (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ip VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  action VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  result VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  request_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  before_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  after_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed MEDIUMTEXT NOT NULL,
  policy_version BIGINT NOT NULL,
  prev_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_audit_entries PRIMARY KEY (tenant_id, seq),
  KEY ix_audit_entries_object_id_seq (tenant_id, object_id, seq),
  KEY ix_audit_entries_actor_id_seq (tenant_id, actor_id, seq),
  KEY ix_audit_entries_action_seq (tenant_id, action, seq)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS audit_entries;
