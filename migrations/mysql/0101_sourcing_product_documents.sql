-- Documents that a product's category demands, with the dates they run.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_documents (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_type VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number VARCHAR(80) NOT NULL,
  holder VARCHAR(120) NOT NULL,
  issued_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  expires_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verified_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  verified_at BIGINT NULL,
  reason VARCHAR(400) NOT NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_product_documents PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_documents_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_product_documents_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  KEY ix_product_documents_product_id_document_type (tenant_id, product_id, document_type),
  KEY ix_product_documents_state_expires_on (tenant_id, state, expires_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS product_documents;
