-- Codes a visitor without an account may present: QR codes, invitation links, case codes.
-- +goose Up
CREATE TABLE IF NOT EXISTS public_codes (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  refers_to TEXT NOT NULL,
  expires_at INTEGER NULL,
  tries INTEGER NOT NULL,
  blocked_until INTEGER NOT NULL,
  used_at INTEGER NULL,
  created_at INTEGER NOT NULL,
  CONSTRAINT pk_public_codes PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_public_codes_kind_code_hash UNIQUE (tenant_id, kind, code_hash)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_public_codes_refers_to ON public_codes (tenant_id, refers_to);
CREATE INDEX IF NOT EXISTS ix_public_codes_code_hash ON public_codes (code_hash);

-- +goose Down
DROP TABLE IF EXISTS public_codes;
