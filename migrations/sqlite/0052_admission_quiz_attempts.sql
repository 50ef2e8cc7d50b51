-- Attempts at the training quiz.
-- +goose Up
CREATE TABLE IF NOT EXISTS quiz_attempts (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  quiz_version TEXT NOT NULL,
  questions TEXT NOT NULL,
  answers TEXT NULL,
  correct INTEGER NOT NULL,
  total INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER NULL,
  valid_until TEXT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_quiz_attempts PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_quiz_attempts_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT ck_quiz_attempts_passed CHECK (passed IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_quiz_attempts_subject_id_id ON quiz_attempts (tenant_id, subject_id, id);

-- +goose Down
DROP TABLE IF EXISTS quiz_attempts;
