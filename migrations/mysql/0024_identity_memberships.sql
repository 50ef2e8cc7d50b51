-- Who holds which role in a park.
-- +goose Up
CREATE TABLE IF NOT EXISTS memberships (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since_at BIGINT NOT NULL,
  until_at BIGINT NULL,
  deputy_for CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  granted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_memberships PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_memberships_account_id FOREIGN KEY (account_id) REFERENCES accounts (id),
  KEY ix_memberships_account_id_role (tenant_id, account_id, role),
  KEY ix_memberships_account_id (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS memberships;
