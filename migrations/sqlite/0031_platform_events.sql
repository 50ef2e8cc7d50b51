-- Facts other parts of the product react to, in the order they were committed.
-- +goose Up
CREATE TABLE IF NOT EXISTS events (
  tenant_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  payload TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  CONSTRAINT pk_events PRIMARY KEY (tenant_id, seq)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_events_kind_seq ON events (tenant_id, kind, seq);

-- +goose Down
DROP TABLE IF EXISTS events;
