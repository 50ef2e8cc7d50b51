-- Evidence put together for one thing: which files, why, and the signed zip made of them.
-- +goose Up
CREATE TABLE IF NOT EXISTS evidence_bundles (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  about_kind TEXT NOT NULL,
  about_id TEXT NOT NULL,
  subject_id TEXT NULL,
  title TEXT NOT NULL,
  reason TEXT NOT NULL,
  items TEXT NOT NULL,
  state TEXT NOT NULL,
  file_id TEXT NULL,
  manifest_sha256 TEXT NULL,
  job_id TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  finished_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_evidence_bundles PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_evidence_bundles_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_evidence_bundles_about_kind_about_id ON evidence_bundles (tenant_id, about_kind, about_id);

-- +goose Down
DROP TABLE IF EXISTS evidence_bundles;
