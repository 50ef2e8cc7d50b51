-- Studios (直播间): the rooms sessions are held in.
-- +goose Up
CREATE TABLE IF NOT EXISTS studios (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  building_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  floor BIGINT NOT NULL,
  code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  area_sqm BIGINT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_studios PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_studios_code UNIQUE (tenant_id, code),
  CONSTRAINT fk_studios_building_id FOREIGN KEY (tenant_id, building_id) REFERENCES buildings (tenant_id, id),
  KEY ix_studios_building_id (tenant_id, building_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS studios;
