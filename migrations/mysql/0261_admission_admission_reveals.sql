-- Who was shown which sealed value of a subject, when and why.
-- +goose Up
CREATE TABLE IF NOT EXISTS admission_reveals (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(200) NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT pk_admission_reveals PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_admission_reveals_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  KEY ix_admission_reveals_account_id_at (tenant_id, account_id, at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS admission_reveals;
