-- Recurring work of the deployment, leased by one process at a time.
-- +goose Up
CREATE TABLE IF NOT EXISTS schedules (
  name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  until_at BIGINT NOT NULL,
  ran_at BIGINT NOT NULL,
  CONSTRAINT pk_schedules PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS schedules;
