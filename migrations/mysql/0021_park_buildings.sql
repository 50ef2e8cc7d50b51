-- Buildings (楼栋) of a park.
-- +goose Up
CREATE TABLE IF NOT EXISTS buildings (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  address VARCHAR(200) NOT NULL,
  floors BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_buildings PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_buildings_name UNIQUE (tenant_id, name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS buildings;
