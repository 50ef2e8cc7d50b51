-- Which slot a result belongs to: alone, or shared and then never divided.
-- +goose Up
CREATE TABLE IF NOT EXISTS result_shares (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  result_id TEXT NOT NULL,
  slot_id TEXT NULL,
  streamer_id TEXT NULL,
  overlap_ms INTEGER NOT NULL,
  share TEXT NOT NULL,
  CONSTRAINT pk_result_shares PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_result_shares_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_result_shares_result_id FOREIGN KEY (tenant_id, result_id) REFERENCES session_results (tenant_id, id),
  CONSTRAINT fk_result_shares_slot_id FOREIGN KEY (tenant_id, slot_id) REFERENCES slots (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_result_shares_session_id_result_id ON result_shares (tenant_id, session_id, result_id);
CREATE INDEX IF NOT EXISTS ix_result_shares_streamer_id_session_id ON result_shares (tenant_id, streamer_id, session_id);

-- +goose Down
DROP TABLE IF EXISTS result_shares;
