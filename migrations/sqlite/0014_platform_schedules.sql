-- Recurring work of the deployment, leased by one process at a time.
-- +goose Up
CREATE TABLE IF NOT EXISTS schedules (
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  until_at INTEGER NOT NULL,
  ran_at INTEGER NOT NULL,
  CONSTRAINT pk_schedules PRIMARY KEY (name)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS schedules;
