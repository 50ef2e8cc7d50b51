-- Applications for admission; the row follows the latest submission.
-- +goose Up
CREATE TABLE IF NOT EXISTS applications (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submissions BIGINT NOT NULL,
  assignee_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  submitted_at BIGINT NULL,
  due_at BIGINT NULL,
  decided_at BIGINT NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_applications PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_applications_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  KEY ix_applications_state_submitted_at (tenant_id, state, submitted_at),
  KEY ix_applications_subject_id (tenant_id, subject_id),
  KEY ix_applications_assignee_id_state (tenant_id, assignee_id, state)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS applications;
