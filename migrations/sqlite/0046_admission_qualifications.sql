-- Documents that prove a capacity, with the dates they run.
-- +goose Up
CREATE TABLE IF NOT EXISTS qualifications (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  document_type TEXT NOT NULL,
  number TEXT NOT NULL,
  holder TEXT NOT NULL,
  issued_on TEXT NULL,
  expires_on TEXT NULL,
  file_id TEXT NOT NULL,
  state TEXT NOT NULL,
  verified_by TEXT NULL,
  verified_at INTEGER NULL,
  reason TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_qualifications PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_qualifications_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_qualifications_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_qualifications_subject_id_document_type ON qualifications (tenant_id, subject_id, document_type);
CREATE INDEX IF NOT EXISTS ix_qualifications_state_expires_on ON qualifications (tenant_id, state, expires_on);

-- +goose Down
DROP TABLE IF EXISTS qualifications;
