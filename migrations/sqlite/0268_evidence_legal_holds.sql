-- Records kept beyond their term because a complaint, a case or a request of an authority is open.
-- +goose Up
CREATE TABLE IF NOT EXISTS legal_holds (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  target_kind TEXT NOT NULL,
  target_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  placed_by TEXT NOT NULL,
  placed_at INTEGER NOT NULL,
  lifted_by TEXT NULL,
  lifted_at INTEGER NOT NULL,
  lift_reason TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_legal_holds PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_legal_holds_lifted_at ON legal_holds (tenant_id, lifted_at);
CREATE INDEX IF NOT EXISTS ix_legal_holds_placed_at ON legal_holds (tenant_id, placed_at, id);

-- +goose Down
DROP TABLE IF EXISTS legal_holds;
