-- Commission plans (佣金方案) of an offer.
-- +goose Up
CREATE TABLE IF NOT EXISTS commission_plans (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  offer_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  rate_bp INTEGER NOT NULL,
  next_rate_bp INTEGER NULL,
  next_from INTEGER NULL,
  lowered_at INTEGER NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_commission_plans PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_commission_plans_offer_id FOREIGN KEY (tenant_id, offer_id) REFERENCES offers (tenant_id, id),
  CONSTRAINT ck_commission_plans_rate_bp CHECK (rate_bp >= 0 AND rate_bp <= 10000)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_commission_plans_offer_id_ends_at ON commission_plans (tenant_id, offer_id, ends_at);

-- +goose Down
DROP TABLE IF EXISTS commission_plans;
