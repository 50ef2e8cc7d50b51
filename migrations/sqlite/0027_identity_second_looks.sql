-- Steps that wait for a second person.
-- +goose Up
CREATE TABLE IF NOT EXISTS second_looks (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  operation TEXT NOT NULL,
  target_id TEXT NOT NULL,
  request TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  decided_by TEXT NULL,
  decided_at INTEGER NULL,
  note TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_second_looks PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_second_looks_state_id ON second_looks (tenant_id, state, id);

-- +goose Down
DROP TABLE IF EXISTS second_looks;
