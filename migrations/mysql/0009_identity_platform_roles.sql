-- Roles held on the platform itself, not in a park.
-- +goose Up
CREATE TABLE IF NOT EXISTS platform_roles (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  administrator VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
  granted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granted_at BIGINT NOT NULL,
  CONSTRAINT pk_platform_roles PRIMARY KEY (id),
  CONSTRAINT uq_platform_roles_account_id_role UNIQUE (account_id, role),
  CONSTRAINT uq_platform_roles_account_id_administrator UNIQUE (account_id, administrator),
  CONSTRAINT fk_platform_roles_account_id FOREIGN KEY (account_id) REFERENCES accounts (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS platform_roles;
