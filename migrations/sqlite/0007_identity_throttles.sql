-- Failed attempts, per account and per address.
-- +goose Up
CREATE TABLE IF NOT EXISTS throttles (
  bucket TEXT NOT NULL,
  window_at INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  blocked_until INTEGER NOT NULL,
  CONSTRAINT pk_throttles PRIMARY KEY (bucket)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS throttles;
