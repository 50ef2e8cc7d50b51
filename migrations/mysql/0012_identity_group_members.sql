-- Who sees the roll-up of an operator group.
-- +goose Up
CREATE TABLE IF NOT EXISTS group_members (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  group_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granted_at BIGINT NOT NULL,
  ended_at BIGINT NULL,
  CONSTRAINT pk_group_members PRIMARY KEY (id),
  CONSTRAINT uq_group_members_group_id_account_id UNIQUE (group_id, account_id),
  CONSTRAINT fk_group_members_group_id FOREIGN KEY (group_id) REFERENCES operator_groups (id),
  CONSTRAINT fk_group_members_account_id FOREIGN KEY (account_id) REFERENCES accounts (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS group_members;
