-- What a park adds to the platform's lexicon: words it does not want to hear, such as brands, and phrases it allows.
-- +goose Up
CREATE TABLE IF NOT EXISTS park_terms (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  term TEXT NOT NULL,
  severity TEXT NOT NULL,
  basis TEXT NOT NULL,
  suggestion TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CONSTRAINT pk_park_terms PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_park_terms_kind_term UNIQUE (tenant_id, kind, term)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS park_terms;
