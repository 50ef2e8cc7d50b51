-- Products on the shelf of a session.
-- +goose Up
CREATE TABLE IF NOT EXISTS shelf_items (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  merchant_id TEXT NOT NULL,
  selection_id TEXT NULL,
  place INTEGER NOT NULL,
  state TEXT NOT NULL,
  lock_reason TEXT NOT NULL,
  price_fen INTEGER NOT NULL,
  product_version INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_shelf_items PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_shelf_items_session_id_product_id UNIQUE (tenant_id, session_id, product_id),
  CONSTRAINT fk_shelf_items_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_shelf_items_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_shelf_items_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_shelf_items_product_id_session_id ON shelf_items (tenant_id, product_id, session_id);
CREATE INDEX IF NOT EXISTS ix_shelf_items_merchant_id_session_id ON shelf_items (tenant_id, merchant_id, session_id);

-- +goose Down
DROP TABLE IF EXISTS shelf_items;
