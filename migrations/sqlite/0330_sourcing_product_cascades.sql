-- What a product reached when it left the pool: offers, selections, sessions, samples, as one record.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_cascades (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  event TEXT NOT NULL,
  cause TEXT NOT NULL,
  reason TEXT NOT NULL,
  reach TEXT NOT NULL,
  made_by TEXT NULL,
  made_at INTEGER NOT NULL,
  CONSTRAINT pk_product_cascades PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_cascades_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_product_cascades_product_id_id ON product_cascades (tenant_id, product_id, id);

-- +goose Down
DROP TABLE IF EXISTS product_cascades;
