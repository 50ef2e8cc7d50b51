-- Companies that run several parks.
-- +goose Up
CREATE TABLE IF NOT EXISTS operator_groups (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_operator_groups PRIMARY KEY (id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS operator_groups;
