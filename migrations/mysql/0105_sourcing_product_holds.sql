-- Reasons that keep a product out of the pool, each placed and lifted on its own.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_holds (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cause VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cause_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  placed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  placed_at BIGINT NOT NULL,
  lifted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  lifted_at BIGINT NULL,
  lift_reason VARCHAR(400) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_product_holds PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_holds_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  KEY ix_product_holds_product_id_lifted_at (tenant_id, product_id, lifted_at),
  KEY ix_product_holds_cause_cause_id (tenant_id, cause, cause_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS product_holds;
