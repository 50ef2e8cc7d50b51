-- Requests for evidence to one side or both, with a deadline and what silence means.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_requests (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  to_side TEXT NOT NULL,
  asks TEXT NOT NULL,
  silence TEXT NOT NULL,
  due_on TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  answered_at INTEGER NULL,
  made_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CONSTRAINT pk_case_requests PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_case_requests_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_case_requests_case_id ON case_requests (tenant_id, case_id);
CREATE INDEX IF NOT EXISTS ix_case_requests_due_at ON case_requests (tenant_id, due_at);

-- +goose Down
DROP TABLE IF EXISTS case_requests;
