-- Administrative units, market supervision stations and development zones, each with the dates it existed.
-- +goose Up
CREATE TABLE IF NOT EXISTS regions (
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  level VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parent_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  valid_from CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_to CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT pk_regions PRIMARY KEY (code),
  KEY ix_regions_parent_code (parent_code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS regions;
