-- Imports of results exported by a platform.
-- +goose Up
CREATE TABLE IF NOT EXISTS result_imports (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  file_id TEXT NOT NULL,
  platform TEXT NOT NULL,
  state TEXT NOT NULL,
  exported_at INTEGER NOT NULL,
  good_rows INTEGER NOT NULL,
  bad_rows INTEGER NOT NULL,
  matched_rows INTEGER NOT NULL,
  open_rows INTEGER NOT NULL,
  applied_rows INTEGER NOT NULL,
  findings TEXT NOT NULL,
  dropped TEXT NOT NULL,
  job_id TEXT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  applied_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_result_imports PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_result_imports_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_result_imports_state_created_at ON result_imports (tenant_id, state, created_at);

-- +goose Down
DROP TABLE IF EXISTS result_imports;
