-- Rows of a result import and the session each belongs to.
-- +goose Up
CREATE TABLE IF NOT EXISTS result_rows (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  line INTEGER NOT NULL,
  uid TEXT NOT NULL,
  nickname TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER NOT NULL,
  figures TEXT NOT NULL,
  state TEXT NOT NULL,
  session_id TEXT NULL,
  overlap_bp INTEGER NOT NULL,
  candidates TEXT NOT NULL,
  decided_by TEXT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_result_rows PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_result_rows_import_id_line UNIQUE (tenant_id, import_id, line),
  CONSTRAINT fk_result_rows_import_id FOREIGN KEY (tenant_id, import_id) REFERENCES result_imports (tenant_id, id),
  CONSTRAINT fk_result_rows_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_result_rows_import_id_state_line ON result_rows (tenant_id, import_id, state, line);

-- +goose Down
DROP TABLE IF EXISTS result_rows;
