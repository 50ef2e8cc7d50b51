-- How far each listener has read a park's events.
-- +goose Up
CREATE TABLE IF NOT EXISTS event_cursors (
  tenant_id TEXT NOT NULL,
  listener TEXT NOT NULL,
  seq INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  blocked_until INTEGER NOT NULL,
  last_error TEXT NOT NULL,
  CONSTRAINT pk_event_cursors PRIMARY KEY (tenant_id, listener)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS event_cursors;
