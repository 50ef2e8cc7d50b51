-- Which operator groups may read a park's roll-up.
-- +goose Up
CREATE TABLE IF NOT EXISTS group_grants (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  group_id TEXT NOT NULL,
  granted_by TEXT NOT NULL,
  granted_at INTEGER NOT NULL,
  ended_at INTEGER NULL,
  CONSTRAINT pk_group_grants PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_group_grants_group_id FOREIGN KEY (group_id) REFERENCES operator_groups (id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_group_grants_group_id ON group_grants (group_id);

-- +goose Down
DROP TABLE IF EXISTS group_grants;
