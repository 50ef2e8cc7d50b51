-- What a park does, which decides its duties.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_flags (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  flag TEXT NOT NULL,
  basis TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT NULL,
  set_by TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  CONSTRAINT pk_park_flags PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_park_flags_flag ON park_flags (tenant_id, flag);

-- +goose Down
DROP TABLE IF EXISTS park_flags;
