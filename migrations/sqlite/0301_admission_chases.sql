-- Reminders that staff sent about what falls due with a subject.
-- +goose Up
CREATE TABLE IF NOT EXISTS chases (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  code TEXT NOT NULL,
  due_on TEXT NOT NULL,
  channel TEXT NOT NULL,
  chased_by TEXT NOT NULL,
  chased_at INTEGER NOT NULL,
  CONSTRAINT pk_chases PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_chases_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_chases_due_on ON chases (tenant_id, due_on);
CREATE INDEX IF NOT EXISTS ix_chases_subject_id ON chases (tenant_id, subject_id);

-- +goose Down
DROP TABLE IF EXISTS chases;
