-- What a product said each time it was handed in; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_versions (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number BIGINT NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  snapshot MEDIUMTEXT NOT NULL,
  snapshot_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  screening MEDIUMTEXT NOT NULL,
  submitted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_at BIGINT NOT NULL,
  CONSTRAINT pk_product_versions PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_product_versions_product_id_number UNIQUE (tenant_id, product_id, number),
  CONSTRAINT fk_product_versions_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS product_versions;
