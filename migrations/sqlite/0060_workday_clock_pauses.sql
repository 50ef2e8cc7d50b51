-- Times in which a clock stood still, with the reason.
-- +goose Up
CREATE TABLE IF NOT EXISTS clock_pauses (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  clock_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NULL,
  paused_by TEXT NOT NULL,
  paused_at INTEGER NOT NULL,
  CONSTRAINT pk_clock_pauses PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_clock_pauses_clock_id FOREIGN KEY (tenant_id, clock_id) REFERENCES clocks (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_clock_pauses_clock_id_id ON clock_pauses (tenant_id, clock_id, id);

-- +goose Down
DROP TABLE IF EXISTS clock_pauses;
