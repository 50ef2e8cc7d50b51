-- What was sent where, and what came back.
-- +goose Up
CREATE TABLE IF NOT EXISTS notice_deliveries (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  notice_kind TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  run_at INTEGER NOT NULL,
  answer TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CONSTRAINT pk_notice_deliveries PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_notice_deliveries_channel_id FOREIGN KEY (tenant_id, channel_id) REFERENCES notice_channels (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_notice_deliveries_state_run_at ON notice_deliveries (tenant_id, state, run_at);

-- +goose Down
DROP TABLE IF EXISTS notice_deliveries;
