-- By what a listed person or firm is found again: blind indexes, forgotten with the end of the entry.
-- +goose Up
CREATE TABLE IF NOT EXISTS blacklist_marks (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  until_on TEXT NOT NULL,
  CONSTRAINT pk_blacklist_marks PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_blacklist_marks_entry_id_kind_value UNIQUE (tenant_id, entry_id, kind, value),
  CONSTRAINT fk_blacklist_marks_entry_id FOREIGN KEY (tenant_id, entry_id) REFERENCES blacklist_entries (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_blacklist_marks_value ON blacklist_marks (tenant_id, value);

-- +goose Down
DROP TABLE IF EXISTS blacklist_marks;
