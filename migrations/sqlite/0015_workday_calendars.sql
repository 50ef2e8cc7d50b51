-- Working-day calendars, one row per year and version.
-- +goose Up
CREATE TABLE IF NOT EXISTS calendars (
  id TEXT NOT NULL,
  year INTEGER NOT NULL,
  version TEXT NOT NULL,
  state TEXT NOT NULL,
  source TEXT NOT NULL,
  days TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  confirmed_by TEXT NULL,
  confirmed_at INTEGER NULL,
  CONSTRAINT pk_calendars PRIMARY KEY (id),
  CONSTRAINT uq_calendars_year_version UNIQUE (year, version)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS calendars;
