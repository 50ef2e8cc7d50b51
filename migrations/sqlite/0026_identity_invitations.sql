-- Invitations into a park; the code itself is only in public_codes, hashed.
-- +goose Up
CREATE TABLE IF NOT EXISTS invitations (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  role TEXT NOT NULL,
  subject_id TEXT NULL,
  name TEXT NOT NULL,
  phone_sealed TEXT NULL,
  state TEXT NOT NULL,
  invited_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  accepted_by TEXT NULL,
  accepted_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_invitations PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_invitations_phone_sealed CHECK (phone_sealed IS NULL OR phone_sealed LIKE 's4.%')
) STRICT;
CREATE INDEX IF NOT EXISTS ix_invitations_state_id ON invitations (tenant_id, state, id);

-- +goose Down
DROP TABLE IF EXISTS invitations;
