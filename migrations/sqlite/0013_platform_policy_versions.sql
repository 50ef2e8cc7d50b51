-- One number that rises with every change of rights; processes compare it with what they cached.
-- +goose Up
CREATE TABLE IF NOT EXISTS policy_versions (
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_policy_versions PRIMARY KEY (name)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS policy_versions;
