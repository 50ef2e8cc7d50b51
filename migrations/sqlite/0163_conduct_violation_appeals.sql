-- Objections of a subject to a violation (申诉), with the points before and after.
-- +goose Up
CREATE TABLE IF NOT EXISTS violation_appeals (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  violation_id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  grounds TEXT NOT NULL,
  files TEXT NOT NULL,
  state TEXT NOT NULL,
  points_before INTEGER NOT NULL,
  points_after INTEGER NOT NULL,
  filed_by TEXT NOT NULL,
  filed_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_violation_appeals PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_violation_appeals_violation_id UNIQUE (tenant_id, violation_id),
  CONSTRAINT fk_violation_appeals_violation_id FOREIGN KEY (tenant_id, violation_id) REFERENCES violations (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_violation_appeals_state_filed_at ON violation_appeals (tenant_id, state, filed_at, id);

-- +goose Down
DROP TABLE IF EXISTS violation_appeals;
