-- Attempts at the training quiz.
-- +goose Up
CREATE TABLE IF NOT EXISTS quiz_attempts (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quiz_version VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  questions MEDIUMTEXT NOT NULL,
  answers MEDIUMTEXT NULL,
  correct BIGINT NOT NULL,
  total BIGINT NOT NULL,
  passed TINYINT(1) NOT NULL,
  started_at BIGINT NOT NULL,
  finished_at BIGINT NULL,
  valid_until CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_quiz_attempts PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_quiz_attempts_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT ck_quiz_attempts_passed CHECK (passed IN (0, 1)),
  KEY ix_quiz_attempts_subject_id_id (tenant_id, subject_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS quiz_attempts;
