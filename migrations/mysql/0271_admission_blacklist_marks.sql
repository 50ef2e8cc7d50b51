-- By what a listed person or firm is found again: blind indexes, forgotten with the end of the entry.
-- +goose Up
CREATE TABLE IF NOT EXISTS blacklist_marks (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  until_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_blacklist_marks PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_blacklist_marks_entry_id_kind_value UNIQUE (tenant_id, entry_id, kind, value),
  CONSTRAINT fk_blacklist_marks_entry_id FOREIGN KEY (tenant_id, entry_id) REFERENCES blacklist_entries (tenant_id, id),
  KEY ix_blacklist_marks_value (tenant_id, value)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS blacklist_marks;
