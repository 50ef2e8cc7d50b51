-- Evidence put together for one thing: which files, why, and the signed zip made of them.
-- +goose Up
CREATE TABLE IF NOT EXISTS evidence_bundles (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  title VARCHAR(200) NOT NULL,
  reason VARCHAR(400) NOT NULL,
  items MEDIUMTEXT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  manifest_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  job_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  finished_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_evidence_bundles PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_evidence_bundles_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  KEY ix_evidence_bundles_about_kind_about_id (tenant_id, about_kind, about_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS evidence_bundles;
