-- What a park lets regulators see, item by item.
-- +goose Up
CREATE TABLE IF NOT EXISTS data_sharing_items (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  item TEXT NOT NULL,
  allowed INTEGER NOT NULL,
  set_by TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_data_sharing_items PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_data_sharing_items_item UNIQUE (tenant_id, item),
  CONSTRAINT ck_data_sharing_items_allowed CHECK (allowed IN (0, 1))
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS data_sharing_items;
