-- Imports of results exported by a platform.
-- +goose Up
CREATE TABLE IF NOT EXISTS result_imports (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  platform VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  exported_at BIGINT NOT NULL,
  good_rows BIGINT NOT NULL,
  bad_rows BIGINT NOT NULL,
  matched_rows BIGINT NOT NULL,
  open_rows BIGINT NOT NULL,
  applied_rows BIGINT NOT NULL,
  findings MEDIUMTEXT NOT NULL,
  dropped MEDIUMTEXT NOT NULL,
  job_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  applied_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_result_imports PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_result_imports_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  KEY ix_result_imports_state_created_at (tenant_id, state, created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS result_imports;
