-- Reminders that staff sent about what falls due with a subject.
-- +goose Up
CREATE TABLE IF NOT EXISTS chases (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chased_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chased_at BIGINT NOT NULL,
  CONSTRAINT pk_chases PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_chases_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  KEY ix_chases_due_on (tenant_id, due_on),
  KEY ix_chases_subject_id (tenant_id, subject_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS chases;
