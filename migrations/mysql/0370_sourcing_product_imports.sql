-- Lists of products on their way in.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_imports (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merchant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mapping TEXT NOT NULL,
  header_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  good_rows BIGINT NOT NULL,
  bad_rows BIGINT NOT NULL,
  created_rows BIGINT NOT NULL,
  report MEDIUMTEXT NOT NULL,
  failed_file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  job_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  applied_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_product_imports PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_imports_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  CONSTRAINT fk_product_imports_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  KEY ix_product_imports_merchant_id_id (tenant_id, merchant_id, id),
  KEY ix_product_imports_header_hash_state_id (tenant_id, header_hash, state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS product_imports;
