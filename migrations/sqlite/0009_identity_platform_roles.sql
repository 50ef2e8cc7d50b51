-- Roles held on the platform itself, not in a park.
-- +goose Up
CREATE TABLE IF NOT EXISTS platform_roles (
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  role TEXT NOT NULL,
  administrator TEXT NULL,
  granted_by TEXT NOT NULL,
  granted_at INTEGER NOT NULL,
  CONSTRAINT pk_platform_roles PRIMARY KEY (id),
  CONSTRAINT uq_platform_roles_account_id_role UNIQUE (account_id, role),
  CONSTRAINT uq_platform_roles_account_id_administrator UNIQUE (account_id, administrator),
  CONSTRAINT fk_platform_roles_account_id FOREIGN KEY (account_id) REFERENCES accounts (id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS platform_roles;
