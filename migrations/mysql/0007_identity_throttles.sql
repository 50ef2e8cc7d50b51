-- Failed attempts, per account and per address.
-- +goose Up
CREATE TABLE IF NOT EXISTS throttles (
  bucket CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  window_at BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  blocked_until BIGINT NOT NULL,
  CONSTRAINT pk_throttles PRIMARY KEY (bucket)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS throttles;
