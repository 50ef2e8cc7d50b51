-- Rows of a result import and the session each belongs to.
-- +goose Up
CREATE TABLE IF NOT EXISTS result_rows (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  import_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line BIGINT NOT NULL,
  uid VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nickname VARCHAR(120) NOT NULL,
  started_at BIGINT NOT NULL,
  ended_at BIGINT NOT NULL,
  figures MEDIUMTEXT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  overlap_bp BIGINT NOT NULL,
  candidates MEDIUMTEXT NOT NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_result_rows PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_result_rows_import_id_line UNIQUE (tenant_id, import_id, line),
  CONSTRAINT fk_result_rows_import_id FOREIGN KEY (tenant_id, import_id) REFERENCES result_imports (tenant_id, id),
  CONSTRAINT fk_result_rows_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  KEY ix_result_rows_import_id_state_line (tenant_id, import_id, state, line)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS result_rows;
