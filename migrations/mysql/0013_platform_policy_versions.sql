-- One number that rises with every change of rights; processes compare it with what they cached.
-- +goose Up
CREATE TABLE IF NOT EXISTS policy_versions (
  name VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_policy_versions PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS policy_versions;
