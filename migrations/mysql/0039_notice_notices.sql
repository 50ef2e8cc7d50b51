-- Messages to a person.
-- +goose Up
CREATE TABLE IF NOT EXISTS notices (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  params MEDIUMTEXT NOT NULL,
  link VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  read_at BIGINT NULL,
  CONSTRAINT pk_notices PRIMARY KEY (tenant_id, id),
  KEY ix_notices_account_id_id (tenant_id, account_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS notices;
