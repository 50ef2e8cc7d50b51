-- Decisions on product versions, with who, when, why and on which rules; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS product_decisions (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number BIGINT NOT NULL,
  verdict VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  findings MEDIUMTEXT NOT NULL,
  matrix_version VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_version VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  automatic TINYINT(1) NOT NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at BIGINT NOT NULL,
  CONSTRAINT pk_product_decisions PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_product_decisions_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT ck_product_decisions_automatic CHECK (automatic IN (0, 1)),
  KEY ix_product_decisions_product_id_decided_at (tenant_id, product_id, decided_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS product_decisions;
