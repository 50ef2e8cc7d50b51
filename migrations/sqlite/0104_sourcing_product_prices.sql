-- Prices of a product over time: listed from an instant on, or dealt at an instant; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_prices (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  price_fen INTEGER NOT NULL,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  CONSTRAINT pk_product_prices PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_prices_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_product_prices_product_id_at ON product_prices (tenant_id, product_id, at);

-- +goose Down
DROP TABLE IF EXISTS product_prices;
