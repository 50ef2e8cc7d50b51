-- Buildings (楼栋) of a park.
-- +goose Up
CREATE TABLE IF NOT EXISTS buildings (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  floors INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_buildings PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_buildings_name UNIQUE (tenant_id, name)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS buildings;
