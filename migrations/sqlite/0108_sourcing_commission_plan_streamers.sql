-- Streamers a targeted or exclusive plan names.
-- +goose Up
CREATE TABLE IF NOT EXISTS commission_plan_streamers (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  streamer_id TEXT NOT NULL,
  CONSTRAINT pk_commission_plan_streamers PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_commission_plan_streamers_plan_id_streamer_id UNIQUE (tenant_id, plan_id, streamer_id),
  CONSTRAINT fk_commission_plan_streamers_plan_id FOREIGN KEY (tenant_id, plan_id) REFERENCES commission_plans (tenant_id, id),
  CONSTRAINT fk_commission_plan_streamers_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS commission_plan_streamers;
