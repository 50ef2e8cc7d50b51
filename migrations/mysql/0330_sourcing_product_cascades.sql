-- What a product reached when it left the pool: offers, selections, sessions, samples, as one record.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_cascades (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cause VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  reach MEDIUMTEXT NOT NULL,
  made_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  made_at BIGINT NOT NULL,
  CONSTRAINT pk_product_cascades PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_cascades_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  KEY ix_product_cascades_product_id_id (tenant_id, product_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS product_cascades;
