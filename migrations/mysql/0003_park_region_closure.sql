-- Who lies below whom, and when; the depth is 0 for a unit and itself.
-- +goose Up
CREATE TABLE IF NOT EXISTS region_closure (
  ancestor_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  descendant_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  depth BIGINT NOT NULL,
  valid_from CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_to CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT pk_region_closure PRIMARY KEY (ancestor_code, descendant_code, valid_from),
  KEY ix_region_closure_descendant_code (descendant_code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS region_closure;
