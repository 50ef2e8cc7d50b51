-- Who sees the roll-up of an operator group.
-- +goose Up
CREATE TABLE IF NOT EXISTS group_members (
  id TEXT NOT NULL,
  group_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  granted_at INTEGER NOT NULL,
  ended_at INTEGER NULL,
  CONSTRAINT pk_group_members PRIMARY KEY (id),
  CONSTRAINT uq_group_members_group_id_account_id UNIQUE (group_id, account_id),
  CONSTRAINT fk_group_members_group_id FOREIGN KEY (group_id) REFERENCES operator_groups (id),
  CONSTRAINT fk_group_members_account_id FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS group_members;
