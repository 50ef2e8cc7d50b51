-- Selections (选品): a streamer takes an offer under a plan.
-- +goose Up
CREATE TABLE IF NOT EXISTS selections (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  offer_id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  merchant_id TEXT NOT NULL,
  streamer_id TEXT NOT NULL,
  agency_id TEXT NULL,
  plan_id TEXT NOT NULL,
  rate_bp INTEGER NOT NULL,
  active INTEGER NULL,
  on_behalf INTEGER NOT NULL,
  selected_by TEXT NOT NULL,
  selected_at INTEGER NOT NULL,
  ended_by TEXT NULL,
  ended_at INTEGER NULL,
  end_reason TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_selections PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_selections_streamer_id_offer_id_active UNIQUE (tenant_id, streamer_id, offer_id, active),
  CONSTRAINT fk_selections_offer_id FOREIGN KEY (tenant_id, offer_id) REFERENCES offers (tenant_id, id),
  CONSTRAINT fk_selections_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_selections_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_selections_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_selections_agency_id FOREIGN KEY (tenant_id, agency_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_selections_plan_id FOREIGN KEY (tenant_id, plan_id) REFERENCES commission_plans (tenant_id, id),
  CONSTRAINT ck_selections_active CHECK (active IS NULL OR active = 1),
  CONSTRAINT ck_selections_on_behalf CHECK (on_behalf IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_selections_merchant_id_id ON selections (tenant_id, merchant_id, id);

-- +goose Down
DROP TABLE IF EXISTS selections;
