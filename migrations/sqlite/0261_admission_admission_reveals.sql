-- Who was shown which sealed value of a subject, when and why.
-- +goose Up
CREATE TABLE IF NOT EXISTS admission_reveals (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  field TEXT NOT NULL,
  purpose TEXT NOT NULL,
  at INTEGER NOT NULL,
  CONSTRAINT pk_admission_reveals PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_admission_reveals_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_admission_reveals_account_id_at ON admission_reveals (tenant_id, account_id, at);

-- +goose Down
DROP TABLE IF EXISTS admission_reveals;
