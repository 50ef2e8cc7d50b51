-- Running working-day clocks.
-- +goose Up
CREATE TABLE IF NOT EXISTS clocks (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  definition TEXT NOT NULL,
  target_kind TEXT NOT NULL,
  target_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  condition_text TEXT NOT NULL,
  started_on TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  limit_n INTEGER NOT NULL,
  limit_unit TEXT NOT NULL,
  due_on TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  unconfirmed INTEGER NOT NULL,
  calendar_version TEXT NOT NULL,
  state TEXT NOT NULL,
  paused_on TEXT NULL,
  paused_days INTEGER NOT NULL,
  pause_reason TEXT NOT NULL,
  warned INTEGER NOT NULL,
  settled_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_clocks PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_clocks_unconfirmed CHECK (unconfirmed IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_clocks_target_id ON clocks (tenant_id, target_id);
CREATE INDEX IF NOT EXISTS ix_clocks_state_due_at ON clocks (tenant_id, state, due_at);

-- +goose Down
DROP TABLE IF EXISTS clocks;
