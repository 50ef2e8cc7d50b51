-- Guardians of streamers of 16 and 17.
-- +goose Up
CREATE TABLE IF NOT EXISTS guardians (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  phone_sealed TEXT NOT NULL,
  consent_file_id TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  withdrawn_at INTEGER NULL,
  CONSTRAINT pk_guardians PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_guardians_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_guardians_consent_file_id FOREIGN KEY (tenant_id, consent_file_id) REFERENCES files (tenant_id, id),
  CONSTRAINT ck_guardians_phone_sealed CHECK (phone_sealed LIKE 's4.%')
) STRICT;
CREATE INDEX IF NOT EXISTS ix_guardians_subject_id ON guardians (tenant_id, subject_id);

-- +goose Down
DROP TABLE IF EXISTS guardians;
