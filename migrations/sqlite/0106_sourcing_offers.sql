-- Offers (供货方案): a product with its stock, terms and samples, open to streamers.
-- +goose Up
CREATE TABLE IF NOT EXISTS offers (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  merchant_id TEXT NOT NULL,
  stock_units INTEGER NOT NULL,
  ships_within_hours INTEGER NOT NULL,
  after_sale TEXT NOT NULL,
  sample_units INTEGER NOT NULL,
  content_due_days INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NULL,
  state TEXT NOT NULL,
  state_reason TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  published_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_offers PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_offers_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_offers_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_offers_state_id ON offers (tenant_id, state, id);
CREATE INDEX IF NOT EXISTS ix_offers_merchant_id_state_id ON offers (tenant_id, merchant_id, state, id);

-- +goose Down
DROP TABLE IF EXISTS offers;
