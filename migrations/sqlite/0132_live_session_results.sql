-- Results of a session as the platform counted them; one row per broadcast.
-- +goose Up
CREATE TABLE IF NOT EXISTS session_results (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  uid TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER NOT NULL,
  exported_at INTEGER NOT NULL,
  gmv_fen INTEGER NOT NULL,
  paid_fen INTEGER NOT NULL,
  net_fen INTEGER NOT NULL,
  refund_fen INTEGER NOT NULL,
  orders INTEGER NOT NULL,
  refund_orders INTEGER NOT NULL,
  units INTEGER NOT NULL,
  buyers INTEGER NOT NULL,
  viewers INTEGER NOT NULL,
  peak_viewers INTEGER NOT NULL,
  comments INTEGER NOT NULL,
  followers INTEGER NOT NULL,
  figures TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_session_results PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_session_results_session_id_started_at UNIQUE (tenant_id, session_id, started_at),
  CONSTRAINT fk_session_results_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_session_results_import_id FOREIGN KEY (tenant_id, import_id) REFERENCES result_imports (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_session_results_uid_started_at ON session_results (tenant_id, uid, started_at);

-- +goose Down
DROP TABLE IF EXISTS session_results;
