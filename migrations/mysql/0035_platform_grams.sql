-- Bigrams of searchable text.
-- +goose Up
CREATE TABLE IF NOT EXISTS grams (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gram VARCHAR(8) NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_grams PRIMARY KEY (tenant_id, kind, gram, id),
  KEY ix_grams_kind_id (tenant_id, kind, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS grams;
