-- Every value a park's setting ever had, because decisions name the version they rest on.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_setting_versions (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  setting VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  value MEDIUMTEXT NOT NULL,
  set_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at BIGINT NOT NULL,
  CONSTRAINT pk_park_setting_versions PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_park_setting_versions_setting_version UNIQUE (tenant_id, setting, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS park_setting_versions;
