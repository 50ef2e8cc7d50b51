-- What a subject has to put right (整改), until when, and whether it did.
-- +goose Up
CREATE TABLE IF NOT EXISTS rectifications (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  violation_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task VARCHAR(1000) NOT NULL,
  due_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer VARCHAR(2000) NOT NULL,
  answer_files VARCHAR(600) NOT NULL,
  answered_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answered_at BIGINT NOT NULL,
  decision VARCHAR(400) NOT NULL,
  decided_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at BIGINT NOT NULL,
  warned_at BIGINT NOT NULL,
  ordered_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordered_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_rectifications PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_rectifications_violation_id FOREIGN KEY (tenant_id, violation_id) REFERENCES violations (tenant_id, id),
  KEY ix_rectifications_violation_id (tenant_id, violation_id),
  KEY ix_rectifications_state_due_on (tenant_id, state, due_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS rectifications;
