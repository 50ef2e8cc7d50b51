-- What a park adds to the platform's lexicon: words it does not want to hear, such as brands, and phrases it allows.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_terms (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  term VARCHAR(80) NOT NULL,
  severity VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis VARCHAR(200) NOT NULL,
  suggestion VARCHAR(200) NOT NULL,
  created_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT pk_park_terms PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_park_terms_kind_term UNIQUE (tenant_id, kind, term)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS park_terms;
