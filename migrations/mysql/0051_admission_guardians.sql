-- Guardians of streamers of 16 and 17.
-- +goose Up
CREATE TABLE IF NOT EXISTS guardians (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  relation VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  phone_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consent_file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_at BIGINT NOT NULL,
  withdrawn_at BIGINT NULL,
  CONSTRAINT pk_guardians PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_guardians_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_guardians_consent_file_id FOREIGN KEY (tenant_id, consent_file_id) REFERENCES files (tenant_id, id),
  CONSTRAINT ck_guardians_phone_sealed CHECK (phone_sealed LIKE 's4.%'),
  KEY ix_guardians_subject_id (tenant_id, subject_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS guardians;
