-- When a park verified a whole dossier again: identity, licences and contact.
-- +goose Up
CREATE TABLE IF NOT EXISTS subject_verifications (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  way TEXT NOT NULL,
  note TEXT NOT NULL,
  verified_on TEXT NOT NULL,
  verified_by TEXT NOT NULL,
  verified_at INTEGER NOT NULL,
  CONSTRAINT pk_subject_verifications PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_subject_verifications_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_subject_verifications_subject_id ON subject_verifications (tenant_id, subject_id, verified_on);

-- +goose Down
DROP TABLE IF EXISTS subject_verifications;
