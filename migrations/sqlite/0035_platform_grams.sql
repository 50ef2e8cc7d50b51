-- Bigrams of searchable text.
-- +goose Up
CREATE TABLE IF NOT EXISTS grams (
  tenant_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  gram TEXT NOT NULL,
  id TEXT NOT NULL,
  CONSTRAINT pk_grams PRIMARY KEY (tenant_id, kind, gram, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_grams_kind_id ON grams (tenant_id, kind, id);

-- +goose Down
DROP TABLE IF EXISTS grams;
