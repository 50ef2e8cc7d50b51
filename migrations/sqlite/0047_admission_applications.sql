-- Applications for admission; the row follows the latest submission.
-- +goose Up
CREATE TABLE IF NOT EXISTS applications (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  state TEXT NOT NULL,
  submissions INTEGER NOT NULL,
  assignee_id TEXT NULL,
  submitted_at INTEGER NULL,
  due_at INTEGER NULL,
  decided_at INTEGER NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_applications PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_applications_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_applications_state_submitted_at ON applications (tenant_id, state, submitted_at);
CREATE INDEX IF NOT EXISTS ix_applications_subject_id ON applications (tenant_id, subject_id);
CREATE INDEX IF NOT EXISTS ix_applications_assignee_id_state ON applications (tenant_id, assignee_id, state);

-- +goose Down
DROP TABLE IF EXISTS applications;
