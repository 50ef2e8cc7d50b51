-- Lists of products on their way in.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_imports (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  file_id TEXT NOT NULL,
  merchant_id TEXT NULL,
  state TEXT NOT NULL,
  mapping TEXT NOT NULL,
  header_hash TEXT NOT NULL,
  good_rows INTEGER NOT NULL,
  bad_rows INTEGER NOT NULL,
  created_rows INTEGER NOT NULL,
  report TEXT NOT NULL,
  failed_file_id TEXT NULL,
  job_id TEXT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  applied_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_product_imports PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_imports_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  CONSTRAINT fk_product_imports_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_product_imports_merchant_id_id ON product_imports (tenant_id, merchant_id, id);
CREATE INDEX IF NOT EXISTS ix_product_imports_header_hash_state_id ON product_imports (tenant_id, header_hash, state, id);

-- +goose Down
DROP TABLE IF EXISTS product_imports;
