-- Documents that a product's category demands, with the dates they run.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_documents (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  document_type TEXT NOT NULL,
  number TEXT NOT NULL,
  holder TEXT NOT NULL,
  issued_on TEXT NULL,
  expires_on TEXT NULL,
  file_id TEXT NOT NULL,
  state TEXT NOT NULL,
  verified_by TEXT NULL,
  verified_at INTEGER NULL,
  reason TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_product_documents PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_documents_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_product_documents_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_product_documents_product_id_document_type ON product_documents (tenant_id, product_id, document_type);
CREATE INDEX IF NOT EXISTS ix_product_documents_state_expires_on ON product_documents (tenant_id, state, expires_on);

-- +goose Down
DROP TABLE IF EXISTS product_documents;
