-- What a park does, which decides its duties.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_flags (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  flag VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis VARCHAR(200) NOT NULL,
  since CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  until CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  set_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at BIGINT NOT NULL,
  CONSTRAINT pk_park_flags PRIMARY KEY (tenant_id, id),
  KEY ix_park_flags_flag (tenant_id, flag)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS park_flags;
