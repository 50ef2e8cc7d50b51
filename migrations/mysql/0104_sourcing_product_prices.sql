-- Prices of a product over time: listed from an instant on, or dealt at an instant; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_prices (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  price_fen BIGINT NOT NULL,
  source VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT pk_product_prices PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_prices_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  KEY ix_product_prices_product_id_at (tenant_id, product_id, at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS product_prices;
