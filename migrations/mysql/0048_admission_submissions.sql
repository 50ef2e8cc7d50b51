-- What was submitted each time, as it was; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS submissions (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  application_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number BIGINT NOT NULL,
  snapshot MEDIUMTEXT NOT NULL,
  snapshot_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_version VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_at BIGINT NOT NULL,
  CONSTRAINT pk_submissions PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_submissions_application_id_number UNIQUE (tenant_id, application_id, number),
  CONSTRAINT fk_submissions_application_id FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS submissions;
