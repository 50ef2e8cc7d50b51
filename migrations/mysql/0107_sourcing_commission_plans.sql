-- Commission plans (佣金方案) of an offer.
-- +goose Up
CREATE TABLE IF NOT EXISTS commission_plans (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rate_bp BIGINT NOT NULL,
  next_rate_bp BIGINT NULL,
  next_from BIGINT NULL,
  lowered_at BIGINT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_commission_plans PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_commission_plans_offer_id FOREIGN KEY (tenant_id, offer_id) REFERENCES offers (tenant_id, id),
  CONSTRAINT ck_commission_plans_rate_bp CHECK (rate_bp >= 0 AND rate_bp <= 10000),
  KEY ix_commission_plans_offer_id_ends_at (tenant_id, offer_id, ends_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS commission_plans;
