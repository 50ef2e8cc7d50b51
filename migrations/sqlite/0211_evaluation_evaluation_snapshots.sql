-- The evaluation of a subject for a month (评价结果), with everything it follows from.
-- +goose Up
CREATE TABLE IF NOT EXISTS evaluation_snapshots (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  eval_month TEXT NOT NULL,
  state TEXT NOT NULL,
  card_version INTEGER NOT NULL,
  question TEXT NOT NULL,
  hash TEXT NOT NULL,
  score INTEGER NOT NULL,
  grade TEXT NOT NULL,
  adjusted_score INTEGER NULL,
  computed_at INTEGER NOT NULL,
  published_by TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  sample_quota INTEGER NULL,
  quota_reason TEXT NOT NULL,
  quota_by TEXT NOT NULL,
  quota_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_evaluation_snapshots PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_evaluation_snapshots_subject_month UNIQUE (tenant_id, subject_id, subject_kind, eval_month),
  CONSTRAINT fk_evaluation_snapshots_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_evaluation_snapshots_eval_month ON evaluation_snapshots (tenant_id, eval_month, id);
CREATE INDEX IF NOT EXISTS ix_evaluation_snapshots_score ON evaluation_snapshots (tenant_id, score, id);

-- +goose Down
DROP TABLE IF EXISTS evaluation_snapshots;
