-- Which market supervision unit a park lies in, and when.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_placements (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  region_code TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT NULL,
  CONSTRAINT pk_park_placements PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_park_placements_region_code FOREIGN KEY (region_code) REFERENCES regions (code)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_park_placements_region_code ON park_placements (region_code);

-- +goose Down
DROP TABLE IF EXISTS park_placements;
