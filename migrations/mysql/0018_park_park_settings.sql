-- Settings of a park, one row per key; every change is a new version.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_settings (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  setting VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value MEDIUMTEXT NOT NULL,
  set_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_park_settings PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_park_settings_setting UNIQUE (tenant_id, setting)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS park_settings;
