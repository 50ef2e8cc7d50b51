-- Products (商品) of the park's pool, as they stand now.
-- +goose Up
CREATE TABLE IF NOT EXISTS products (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merchant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(120) NOT NULL,
  brand VARCHAR(60) NOT NULL,
  origin VARCHAR(60) NOT NULL,
  gtin VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  spec VARCHAR(120) NOT NULL,
  unit VARCHAR(12) NOT NULL,
  price_fen BIGINT NOT NULL,
  compare_price_fen BIGINT NOT NULL,
  comparison_basis VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  comparison_detail VARCHAR(400) NOT NULL,
  claims VARCHAR(2000) NOT NULL,
  images VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state_reason VARCHAR(400) NOT NULL,
  live_number BIGINT NOT NULL,
  pending_number BIGINT NOT NULL,
  last_number BIGINT NOT NULL,
  screening MEDIUMTEXT NOT NULL,
  documents_end_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  submitted_at BIGINT NULL,
  admitted_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_products PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_products_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  KEY ix_products_state_id (tenant_id, state, id),
  KEY ix_products_merchant_id_state_id (tenant_id, merchant_id, state, id),
  KEY ix_products_category_state_id (tenant_id, category, state, id),
  KEY ix_products_state_documents_end_on (tenant_id, state, documents_end_on),
  KEY ix_products_price_fen_id (tenant_id, price_fen, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS products;
