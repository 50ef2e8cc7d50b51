-- Products (商品) of the park's pool, as they stand now.
-- +goose Up
CREATE TABLE IF NOT EXISTS products (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  merchant_id TEXT NOT NULL,
  category TEXT NOT NULL,
  title TEXT NOT NULL,
  brand TEXT NOT NULL,
  origin TEXT NOT NULL,
  gtin TEXT NOT NULL,
  spec TEXT NOT NULL,
  unit TEXT NOT NULL,
  price_fen INTEGER NOT NULL,
  compare_price_fen INTEGER NOT NULL,
  comparison_basis TEXT NOT NULL,
  comparison_detail TEXT NOT NULL,
  claims TEXT NOT NULL,
  images TEXT NOT NULL,
  state TEXT NOT NULL,
  state_reason TEXT NOT NULL,
  live_number INTEGER NOT NULL,
  pending_number INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  screening TEXT NOT NULL,
  documents_end_on TEXT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  submitted_at INTEGER NULL,
  admitted_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_products PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_products_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_products_state_id ON products (tenant_id, state, id);
CREATE INDEX IF NOT EXISTS ix_products_merchant_id_state_id ON products (tenant_id, merchant_id, state, id);
CREATE INDEX IF NOT EXISTS ix_products_category_state_id ON products (tenant_id, category, state, id);
CREATE INDEX IF NOT EXISTS ix_products_state_documents_end_on ON products (tenant_id, state, documents_end_on);
CREATE INDEX IF NOT EXISTS ix_products_price_fen_id ON products (tenant_id, price_fen, id);

-- +goose Down
DROP TABLE IF EXISTS products;
