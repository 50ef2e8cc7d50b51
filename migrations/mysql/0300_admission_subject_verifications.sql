-- When a park verified a whole dossier again: identity, licences and contact.
-- +goose Up
CREATE TABLE IF NOT EXISTS subject_verifications (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  way VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note VARCHAR(400) NOT NULL,
  verified_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verified_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verified_at BIGINT NOT NULL,
  CONSTRAINT pk_subject_verifications PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_subject_verifications_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  KEY ix_subject_verifications_subject_id (tenant_id, subject_id, verified_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS subject_verifications;
