-- Reasons that keep a product out of the pool, each placed and lifted on its own.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_holds (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  cause TEXT NOT NULL,
  cause_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  placed_by TEXT NOT NULL,
  placed_at INTEGER NOT NULL,
  lifted_by TEXT NULL,
  lifted_at INTEGER NULL,
  lift_reason TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_product_holds PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_holds_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_product_holds_product_id_lifted_at ON product_holds (tenant_id, product_id, lifted_at);
CREATE INDEX IF NOT EXISTS ix_product_holds_cause_cause_id ON product_holds (tenant_id, cause, cause_id);

-- +goose Down
DROP TABLE IF EXISTS product_holds;
