-- What the pre-stream gate said, under which rules, and why it was asked.
-- +goose Up
CREATE TABLE IF NOT EXISTS gate_results (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_version VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gate_level VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cause VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  findings MEDIUMTEXT NOT NULL,
  blocks BIGINT NOT NULL,
  warnings BIGINT NOT NULL,
  evaluated_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  evaluated_at BIGINT NOT NULL,
  CONSTRAINT pk_gate_results PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_gate_results_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  KEY ix_gate_results_session_id_evaluated_at (tenant_id, session_id, evaluated_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS gate_results;
