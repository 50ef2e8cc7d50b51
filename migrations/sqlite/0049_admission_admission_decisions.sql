-- Decisions on applications, with who, when, why and on which rules.
-- +goose Up
CREATE TABLE IF NOT EXISTS admission_decisions (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  application_id TEXT NOT NULL,
  submission_number INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  blockers TEXT NOT NULL,
  rule_version TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  CONSTRAINT pk_admission_decisions PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_admission_decisions_application_id FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_admission_decisions_application_id ON admission_decisions (tenant_id, application_id);

-- +goose Down
DROP TABLE IF EXISTS admission_decisions;
