-- Working-day calendars, one row per year and version.
-- +goose Up
CREATE TABLE IF NOT EXISTS calendars (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year BIGINT NOT NULL,
  version VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source VARCHAR(400) NOT NULL,
  days MEDIUMTEXT NOT NULL,
  created_at BIGINT NOT NULL,
  confirmed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  confirmed_at BIGINT NULL,
  CONSTRAINT pk_calendars PRIMARY KEY (id),
  CONSTRAINT uq_calendars_year_version UNIQUE (year, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS calendars;
