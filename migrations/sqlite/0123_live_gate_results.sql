-- What the pre-stream gate said, under which rules, and why it was asked.
-- +goose Up
CREATE TABLE IF NOT EXISTS gate_results (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  rule_version TEXT NOT NULL,
  gate_level TEXT NOT NULL,
  outcome TEXT NOT NULL,
  cause TEXT NOT NULL,
  findings TEXT NOT NULL,
  blocks INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  evaluated_by TEXT NULL,
  evaluated_at INTEGER NOT NULL,
  CONSTRAINT pk_gate_results PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_gate_results_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_gate_results_session_id_evaluated_at ON gate_results (tenant_id, session_id, evaluated_at);

-- +goose Down
DROP TABLE IF EXISTS gate_results;
