-- What a park lets regulators see, item by item.
-- +goose Up
CREATE TABLE IF NOT EXISTS data_sharing_items (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  allowed TINYINT(1) NOT NULL,
  set_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_data_sharing_items PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_data_sharing_items_item UNIQUE (tenant_id, item),
  CONSTRAINT ck_data_sharing_items_allowed CHECK (allowed IN (0, 1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS data_sharing_items;
