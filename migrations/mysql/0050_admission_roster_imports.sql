-- Imports of an existing roster.
-- +goose Up
CREATE TABLE IF NOT EXISTS roster_imports (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provisional_until CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  good_rows BIGINT NOT NULL,
  bad_rows BIGINT NOT NULL,
  created_rows BIGINT NOT NULL,
  findings MEDIUMTEXT NOT NULL,
  failed_file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  job_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  applied_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_roster_imports PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_roster_imports_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  KEY ix_roster_imports_state_id (tenant_id, state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS roster_imports;
