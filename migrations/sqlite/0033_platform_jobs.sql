-- Background work.
-- +goose Up
CREATE TABLE IF NOT EXISTS jobs (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  payload TEXT NOT NULL,
  result TEXT NOT NULL,
  error_code TEXT NOT NULL,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  run_at INTEGER NOT NULL,
  owner TEXT NOT NULL,
  lease_until INTEGER NOT NULL,
  asked_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  finished_at INTEGER NULL,
  key_hash TEXT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_jobs PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_jobs_kind_key_hash UNIQUE (tenant_id, kind, key_hash)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_jobs_state_run_at ON jobs (tenant_id, state, run_at);
CREATE INDEX IF NOT EXISTS ix_jobs_asked_by_id ON jobs (tenant_id, asked_by, id);
CREATE INDEX IF NOT EXISTS ix_jobs_due ON jobs (state, run_at);

-- +goose Down
DROP TABLE IF EXISTS jobs;
