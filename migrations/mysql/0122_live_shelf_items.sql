-- Products on the shelf of a session.
-- +goose Up
CREATE TABLE IF NOT EXISTS shelf_items (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merchant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  selection_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  place BIGINT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lock_reason VARCHAR(400) NOT NULL,
  price_fen BIGINT NOT NULL,
  product_version BIGINT NOT NULL,
  added_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_shelf_items PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_shelf_items_session_id_product_id UNIQUE (tenant_id, session_id, product_id),
  CONSTRAINT fk_shelf_items_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_shelf_items_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_shelf_items_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  KEY ix_shelf_items_product_id_session_id (tenant_id, product_id, session_id),
  KEY ix_shelf_items_merchant_id_session_id (tenant_id, merchant_id, session_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS shelf_items;
