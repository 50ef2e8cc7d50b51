-- Documents that prove a capacity, with the dates they run.
-- +goose Up
CREATE TABLE IF NOT EXISTS qualifications (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_type VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number VARCHAR(80) NOT NULL,
  holder VARCHAR(120) NOT NULL,
  issued_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  expires_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verified_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  verified_at BIGINT NULL,
  reason VARCHAR(400) NOT NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_qualifications PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_qualifications_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_qualifications_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  KEY ix_qualifications_subject_id_document_type (tenant_id, subject_id, document_type),
  KEY ix_qualifications_state_expires_on (tenant_id, state, expires_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS qualifications;
