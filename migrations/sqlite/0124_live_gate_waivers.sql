-- Findings of the gate that a responsible person let pass, with the reason.
-- +goose Up
CREATE TABLE IF NOT EXISTS gate_waivers (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  rule_code TEXT NOT NULL,
  about_id TEXT NOT NULL,
  rule_version TEXT NOT NULL,
  reason TEXT NOT NULL,
  waived_by TEXT NOT NULL,
  waived_at INTEGER NOT NULL,
  CONSTRAINT pk_gate_waivers PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_gate_waivers_session_id_rule_code_about_id UNIQUE (tenant_id, session_id, rule_code, about_id),
  CONSTRAINT fk_gate_waivers_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS gate_waivers;
