-- The audit chain of a park, and of the platform.
-- +goose Up
CREATE TABLE IF NOT EXISTS audit_entries (
  tenant_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  roles TEXT NOT NULL,
  session_id TEXT NOT NULL,
  ip TEXT NOT NULL,
  action TEXT NOT NULL,
  object_kind TEXT NOT NULL,
  object_id TEXT NOT NULL,
  result TEXT NOT NULL,
  reason TEXT NOT NULL,
  request_id TEXT NOT NULL,
  before_hash TEXT NOT NULL,
  after_hash TEXT NOT NULL,
  changed TEXT NOT NULL,
  policy_version INTEGER NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  CONSTRAINT pk_audit_entries PRIMARY KEY (tenant_id, seq)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_audit_entries_object_id_seq ON audit_entries (tenant_id, object_id, seq);
CREATE INDEX IF NOT EXISTS ix_audit_entries_actor_id_seq ON audit_entries (tenant_id, actor_id, seq);
CREATE INDEX IF NOT EXISTS ix_audit_entries_action_seq ON audit_entries (tenant_id, action, seq);

-- +goose Down
DROP TABLE IF EXISTS audit_entries;
