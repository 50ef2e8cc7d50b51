-- Administrative units, market supervision stations and development zones, each with the dates it existed.
-- +goose Up
CREATE TABLE IF NOT EXISTS regions (
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent_code TEXT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NULL,
  CONSTRAINT pk_regions PRIMARY KEY (code)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_regions_parent_code ON regions (parent_code);

-- +goose Down
DROP TABLE IF EXISTS regions;
