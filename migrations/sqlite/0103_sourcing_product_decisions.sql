-- Decisions on product versions, with who, when, why and on which rules; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_decisions (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  findings TEXT NOT NULL,
  matrix_version TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  automatic INTEGER NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  CONSTRAINT pk_product_decisions PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_decisions_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT ck_product_decisions_automatic CHECK (automatic IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_product_decisions_product_id_decided_at ON product_decisions (tenant_id, product_id, decided_at);

-- +goose Down
DROP TABLE IF EXISTS product_decisions;
