-- What a subject has to put right (整改), until when, and whether it did.
-- +goose Up
CREATE TABLE IF NOT EXISTS rectifications (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  violation_id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  task TEXT NOT NULL,
  due_on TEXT NOT NULL,
  state TEXT NOT NULL,
  answer TEXT NOT NULL,
  answer_files TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  answered_at INTEGER NOT NULL,
  decision TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  warned_at INTEGER NOT NULL,
  ordered_by TEXT NOT NULL,
  ordered_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_rectifications PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_rectifications_violation_id FOREIGN KEY (tenant_id, violation_id) REFERENCES violations (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_rectifications_violation_id ON rectifications (tenant_id, violation_id);
CREATE INDEX IF NOT EXISTS ix_rectifications_state_due_on ON rectifications (tenant_id, state, due_on);

-- +goose Down
DROP TABLE IF EXISTS rectifications;
