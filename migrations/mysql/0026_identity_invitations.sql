-- Invitations into a park; the code itself is only in public_codes, hashed.
-- +goose Up
CREATE TABLE IF NOT EXISTS invitations (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  name VARCHAR(60) NOT NULL,
  phone_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  invited_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  accepted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  accepted_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_invitations PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_invitations_phone_sealed CHECK (phone_sealed IS NULL OR phone_sealed LIKE 's4.%'),
  KEY ix_invitations_state_id (tenant_id, state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS invitations;
