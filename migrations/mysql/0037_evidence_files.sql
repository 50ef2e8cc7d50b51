-- Files of a park, addressed by their content.
-- +goose Up
CREATE TABLE IF NOT EXISTS files (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size_bytes BIGINT NOT NULL,
  media_type VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  purpose VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  uploaded_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at BIGINT NOT NULL,
  held TINYINT(1) NOT NULL,
  CONSTRAINT pk_files PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_files_held CHECK (held IN (0, 1)),
  KEY ix_files_sha256 (tenant_id, sha256),
  KEY ix_files_subject_id (tenant_id, subject_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS files;
