-- Which market supervision unit a park lies in, and when.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_placements (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  until CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT pk_park_placements PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_park_placements_region_code FOREIGN KEY (region_code) REFERENCES regions (code),
  KEY ix_park_placements_region_code (region_code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS park_placements;
