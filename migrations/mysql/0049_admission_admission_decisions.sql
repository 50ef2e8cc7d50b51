-- Decisions on applications, with who, when, why and on which rules.
-- +goose Up
CREATE TABLE IF NOT EXISTS admission_decisions (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  application_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submission_number BIGINT NOT NULL,
  verdict VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  blockers MEDIUMTEXT NOT NULL,
  rule_version VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at BIGINT NOT NULL,
  CONSTRAINT pk_admission_decisions PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_admission_decisions_application_id FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id),
  KEY ix_admission_decisions_application_id (tenant_id, application_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS admission_decisions;
