-- Results of a session as the platform counted them; one row per broadcast.
-- +goose Up
CREATE TABLE IF NOT EXISTS session_results (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  import_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uid VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at BIGINT NOT NULL,
  ended_at BIGINT NOT NULL,
  exported_at BIGINT NOT NULL,
  gmv_fen BIGINT NOT NULL,
  paid_fen BIGINT NOT NULL,
  net_fen BIGINT NOT NULL,
  refund_fen BIGINT NOT NULL,
  orders BIGINT NOT NULL,
  refund_orders BIGINT NOT NULL,
  units BIGINT NOT NULL,
  buyers BIGINT NOT NULL,
  viewers BIGINT NOT NULL,
  peak_viewers BIGINT NOT NULL,
  comments BIGINT NOT NULL,
  followers BIGINT NOT NULL,
  figures MEDIUMTEXT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_session_results PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_session_results_session_id_started_at UNIQUE (tenant_id, session_id, started_at),
  CONSTRAINT fk_session_results_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_session_results_import_id FOREIGN KEY (tenant_id, import_id) REFERENCES result_imports (tenant_id, id),
  KEY ix_session_results_uid_started_at (tenant_id, uid, started_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS session_results;
