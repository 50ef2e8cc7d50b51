-- Findings of the gate that a responsible person let pass, with the reason.
-- +goose Up
CREATE TABLE IF NOT EXISTS gate_waivers (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_code VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_version VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  waived_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  waived_at BIGINT NOT NULL,
  CONSTRAINT pk_gate_waivers PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_gate_waivers_session_id_rule_code_about_id UNIQUE (tenant_id, session_id, rule_code, about_id),
  CONSTRAINT fk_gate_waivers_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS gate_waivers;
