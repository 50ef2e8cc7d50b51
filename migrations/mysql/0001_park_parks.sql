-- The registry of parks (基地); one row is one tenant.
-- +goose Up
CREATE TABLE IF NOT EXISTS parks (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(80) NOT NULL,
  code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at BIGINT NOT NULL,
  closed_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_parks PRIMARY KEY (id),
  CONSTRAINT uq_parks_code UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS parks;
