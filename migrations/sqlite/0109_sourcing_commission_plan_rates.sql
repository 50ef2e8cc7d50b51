-- Rates a plan has had and will have, each from an instant on; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS commission_plan_rates (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  rate_bp INTEGER NOT NULL,
  effective_at INTEGER NOT NULL,
  announced_by TEXT NOT NULL,
  announced_at INTEGER NOT NULL,
  CONSTRAINT pk_commission_plan_rates PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_commission_plan_rates_plan_id FOREIGN KEY (tenant_id, plan_id) REFERENCES commission_plans (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_commission_plan_rates_plan_id_effective_at ON commission_plan_rates (tenant_id, plan_id, effective_at);

-- +goose Down
DROP TABLE IF EXISTS commission_plan_rates;
