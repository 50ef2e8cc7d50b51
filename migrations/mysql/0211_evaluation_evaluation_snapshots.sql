-- The evaluation of a subject for a month (评价结果), with everything it follows from.
-- +goose Up
CREATE TABLE IF NOT EXISTS evaluation_snapshots (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  eval_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  card_version BIGINT NOT NULL,
  question MEDIUMTEXT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  score BIGINT NOT NULL,
  grade VARCHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  adjusted_score BIGINT NULL,
  computed_at BIGINT NOT NULL,
  published_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_at BIGINT NOT NULL,
  sample_quota BIGINT NULL,
  quota_reason VARCHAR(400) NOT NULL,
  quota_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quota_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_evaluation_snapshots PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_evaluation_snapshots_subject_month UNIQUE (tenant_id, subject_id, subject_kind, eval_month),
  CONSTRAINT fk_evaluation_snapshots_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  KEY ix_evaluation_snapshots_eval_month (tenant_id, eval_month, id),
  KEY ix_evaluation_snapshots_score (tenant_id, score, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS evaluation_snapshots;
