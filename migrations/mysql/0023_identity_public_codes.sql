-- Codes a visitor without an account may present: QR codes, invitation links, case codes.
-- +goose Up
CREATE TABLE IF NOT EXISTS public_codes (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refers_to CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at BIGINT NULL,
  tries BIGINT NOT NULL,
  blocked_until BIGINT NOT NULL,
  used_at BIGINT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT pk_public_codes PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_public_codes_kind_code_hash UNIQUE (tenant_id, kind, code_hash),
  KEY ix_public_codes_refers_to (tenant_id, refers_to),
  KEY ix_public_codes_code_hash (code_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS public_codes;
