-- How far each listener has read a park's events.
-- +goose Up
CREATE TABLE IF NOT EXISTS event_cursors (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  listener VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  blocked_until BIGINT NOT NULL,
  last_error VARCHAR(400) NOT NULL,
  CONSTRAINT pk_event_cursors PRIMARY KEY (tenant_id, listener)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS event_cursors;
