-- Settings of a park, one row per key; every change is a new version.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_settings (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  setting TEXT NOT NULL,
  value TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_park_settings PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_park_settings_setting UNIQUE (tenant_id, setting)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS park_settings;
