-- Transcript files: what was read, what was not, and which chunks came of it.
-- +goose Up
CREATE TABLE IF NOT EXISTS transcript_imports (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  file_id TEXT NOT NULL,
  format TEXT NOT NULL,
  state TEXT NOT NULL,
  good_lines INTEGER NOT NULL,
  bad_lines INTEGER NOT NULL,
  stored_chunks INTEGER NOT NULL,
  hits_found INTEGER NOT NULL,
  findings TEXT NOT NULL,
  job_id TEXT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  finished_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_transcript_imports PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_transcript_imports_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_transcript_imports_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_transcript_imports_session_id_created_at ON transcript_imports (tenant_id, session_id, created_at);

-- +goose Down
DROP TABLE IF EXISTS transcript_imports;
