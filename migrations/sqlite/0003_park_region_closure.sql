-- Who lies below whom, and when; the depth is 0 for a unit and itself.
-- +goose Up
CREATE TABLE IF NOT EXISTS region_closure (
  ancestor_code TEXT NOT NULL,
  descendant_code TEXT NOT NULL,
  depth INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NULL,
  CONSTRAINT pk_region_closure PRIMARY KEY (ancestor_code, descendant_code, valid_from)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_region_closure_descendant_code ON region_closure (descendant_code);

-- +goose Down
DROP TABLE IF EXISTS region_closure;
