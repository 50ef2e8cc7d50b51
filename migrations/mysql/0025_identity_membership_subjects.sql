-- Which merchant, streamer or agency records an account stands for.
-- +goose Up
CREATE TABLE IF NOT EXISTS membership_subjects (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since_at BIGINT NOT NULL,
  CONSTRAINT pk_membership_subjects PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_membership_subjects_account_id_subject_id UNIQUE (tenant_id, account_id, subject_id),
  CONSTRAINT fk_membership_subjects_account_id FOREIGN KEY (account_id) REFERENCES accounts (id),
  KEY ix_membership_subjects_subject_id (tenant_id, subject_id),
  KEY ix_membership_subjects_account_id (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS membership_subjects;
