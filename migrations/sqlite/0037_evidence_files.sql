-- Files of a park, addressed by their content.
-- +goose Up
CREATE TABLE IF NOT EXISTS files (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  subject_id TEXT NULL,
  uploaded_by TEXT NOT NULL,
  uploaded_at INTEGER NOT NULL,
  held INTEGER NOT NULL,
  CONSTRAINT pk_files PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_files_held CHECK (held IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_files_sha256 ON files (tenant_id, sha256);
CREATE INDEX IF NOT EXISTS ix_files_subject_id ON files (tenant_id, subject_id);

-- +goose Down
DROP TABLE IF EXISTS files;
