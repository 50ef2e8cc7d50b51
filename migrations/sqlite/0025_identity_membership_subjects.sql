-- Which merchant, streamer or agency records an account stands for.
-- +goose Up
CREATE TABLE IF NOT EXISTS membership_subjects (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  since_at INTEGER NOT NULL,
  CONSTRAINT pk_membership_subjects PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_membership_subjects_account_id_subject_id UNIQUE (tenant_id, account_id, subject_id),
  CONSTRAINT fk_membership_subjects_account_id FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_membership_subjects_subject_id ON membership_subjects (tenant_id, subject_id);
CREATE INDEX IF NOT EXISTS ix_membership_subjects_account_id ON membership_subjects (account_id);

-- +goose Down
DROP TABLE IF EXISTS membership_subjects;
