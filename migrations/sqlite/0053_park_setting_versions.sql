-- Every value a park's setting ever had, because decisions name the version they rest on.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_setting_versions (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  setting TEXT NOT NULL,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  CONSTRAINT pk_park_setting_versions PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_park_setting_versions_setting_version UNIQUE (tenant_id, setting, version)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS park_setting_versions;
