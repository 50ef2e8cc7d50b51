-- What people agreed to, in which wording.
-- +goose Up
CREATE TABLE IF NOT EXISTS consents (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  notice_version VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_at BIGINT NOT NULL,
  withdrawn_at BIGINT NULL,
  CONSTRAINT pk_consents PRIMARY KEY (tenant_id, id),
  KEY ix_consents_account_id_kind (tenant_id, account_id, kind)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS consents;
