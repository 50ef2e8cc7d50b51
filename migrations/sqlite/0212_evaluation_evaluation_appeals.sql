-- Objections of a subject to its evaluation (申诉), with the scores before and after.
-- +goose Up
CREATE TABLE IF NOT EXISTS evaluation_appeals (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  snapshot_id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  grounds TEXT NOT NULL,
  state TEXT NOT NULL,
  score_before INTEGER NOT NULL,
  score_after INTEGER NOT NULL,
  filed_by TEXT NOT NULL,
  filed_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_evaluation_appeals PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_evaluation_appeals_snapshot_id UNIQUE (tenant_id, snapshot_id),
  CONSTRAINT fk_evaluation_appeals_snapshot_id FOREIGN KEY (tenant_id, snapshot_id) REFERENCES evaluation_snapshots (tenant_id, id),
  CONSTRAINT fk_evaluation_appeals_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_evaluation_appeals_filed_at ON evaluation_appeals (tenant_id, filed_at, id);

-- +goose Down
DROP TABLE IF EXISTS evaluation_appeals;
