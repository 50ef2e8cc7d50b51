-- Studios (直播间): the rooms sessions are held in.
-- +goose Up
CREATE TABLE IF NOT EXISTS studios (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  building_id TEXT NOT NULL,
  floor INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  area_sqm INTEGER NOT NULL,
  state TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_studios PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_studios_code UNIQUE (tenant_id, code),
  CONSTRAINT fk_studios_building_id FOREIGN KEY (tenant_id, building_id) REFERENCES buildings (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_studios_building_id ON studios (tenant_id, building_id);

-- +goose Down
DROP TABLE IF EXISTS studios;
