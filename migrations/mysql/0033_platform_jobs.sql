-- Background work.
-- +goose Up
CREATE TABLE IF NOT EXISTS jobs (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(120) NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload MEDIUMTEXT NOT NULL,
  result MEDIUMTEXT NOT NULL,
  error_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  done BIGINT NOT NULL,
  total BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  run_at BIGINT NOT NULL,
  owner VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lease_until BIGINT NOT NULL,
  asked_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  finished_at BIGINT NULL,
  key_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_jobs PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_jobs_kind_key_hash UNIQUE (tenant_id, kind, key_hash),
  KEY ix_jobs_state_run_at (tenant_id, state, run_at),
  KEY ix_jobs_asked_by_id (tenant_id, asked_by, id),
  KEY ix_jobs_due (state, run_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS jobs;
