-- Which operator groups may read a park's roll-up.
-- +goose Up
CREATE TABLE IF NOT EXISTS group_grants (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  group_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granted_at BIGINT NOT NULL,
  ended_at BIGINT NULL,
  CONSTRAINT pk_group_grants PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_group_grants_group_id FOREIGN KEY (group_id) REFERENCES operator_groups (id),
  KEY ix_group_grants_group_id (group_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS group_grants;
