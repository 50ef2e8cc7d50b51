-- Offers (供货方案): a product with its stock, terms and samples, open to streamers.
-- +goose Up
CREATE TABLE IF NOT EXISTS offers (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merchant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stock_units BIGINT NOT NULL,
  ships_within_hours BIGINT NOT NULL,
  after_sale VARCHAR(400) NOT NULL,
  sample_units BIGINT NOT NULL,
  content_due_days BIGINT NOT NULL,
  valid_from CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_until CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state_reason VARCHAR(400) NOT NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  published_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_offers PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_offers_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_offers_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  KEY ix_offers_state_id (tenant_id, state, id),
  KEY ix_offers_merchant_id_state_id (tenant_id, merchant_id, state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS offers;
