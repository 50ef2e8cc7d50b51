-- Rates a plan has had and will have, each from an instant on; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS commission_plan_rates (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rate_bp BIGINT NOT NULL,
  effective_at BIGINT NOT NULL,
  announced_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  announced_at BIGINT NOT NULL,
  CONSTRAINT pk_commission_plan_rates PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_commission_plan_rates_plan_id FOREIGN KEY (tenant_id, plan_id) REFERENCES commission_plans (tenant_id, id),
  KEY ix_commission_plan_rates_plan_id_effective_at (tenant_id, plan_id, effective_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS commission_plan_rates;
