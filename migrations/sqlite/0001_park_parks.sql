-- The registry of parks (基地); one row is one tenant.
-- +goose Up
CREATE TABLE IF NOT EXISTS parks (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  state TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  closed_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_parks PRIMARY KEY (id),
  CONSTRAINT uq_parks_code UNIQUE (code)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS parks;
