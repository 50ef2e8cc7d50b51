-- What was submitted each time, as it was; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS submissions (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  application_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  snapshot TEXT NOT NULL,
  snapshot_hash TEXT NOT NULL,
  rule_version TEXT NOT NULL,
  submitted_by TEXT NOT NULL,
  submitted_at INTEGER NOT NULL,
  CONSTRAINT pk_submissions PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_submissions_application_id_number UNIQUE (tenant_id, application_id, number),
  CONSTRAINT fk_submissions_application_id FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS submissions;
