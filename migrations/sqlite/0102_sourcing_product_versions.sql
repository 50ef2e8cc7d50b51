-- What a product said each time it was handed in; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_versions (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  snapshot_hash TEXT NOT NULL,
  screening TEXT NOT NULL,
  submitted_by TEXT NOT NULL,
  submitted_at INTEGER NOT NULL,
  CONSTRAINT pk_product_versions PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_product_versions_product_id_number UNIQUE (tenant_id, product_id, number),
  CONSTRAINT fk_product_versions_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS product_versions;
