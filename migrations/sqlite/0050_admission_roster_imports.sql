-- Imports of an existing roster.
-- +goose Up
CREATE TABLE IF NOT EXISTS roster_imports (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  file_id TEXT NOT NULL,
  state TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  provisional_until TEXT NOT NULL,
  good_rows INTEGER NOT NULL,
  bad_rows INTEGER NOT NULL,
  created_rows INTEGER NOT NULL,
  findings TEXT NOT NULL,
  failed_file_id TEXT NULL,
  job_id TEXT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  applied_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_roster_imports PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_roster_imports_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_roster_imports_state_id ON roster_imports (tenant_id, state, id);

-- +goose Down
DROP TABLE IF EXISTS roster_imports;
