-- Transcript files: what was read, what was not, and which chunks came of it.
-- +goose Up
CREATE TABLE IF NOT EXISTS transcript_imports (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  format VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  good_lines BIGINT NOT NULL,
  bad_lines BIGINT NOT NULL,
  stored_chunks BIGINT NOT NULL,
  hits_found BIGINT NOT NULL,
  findings MEDIUMTEXT NOT NULL,
  job_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  finished_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_transcript_imports PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_transcript_imports_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_transcript_imports_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  KEY ix_transcript_imports_session_id_created_at (tenant_id, session_id, created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS transcript_imports;
