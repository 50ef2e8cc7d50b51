-- Selections (选品): a streamer takes an offer under a plan.
-- +goose Up
CREATE TABLE IF NOT EXISTS selections (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merchant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  streamer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  plan_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rate_bp BIGINT NOT NULL,
  active TINYINT(1) NULL,
  on_behalf TINYINT(1) NOT NULL,
  selected_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  selected_at BIGINT NOT NULL,
  ended_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at BIGINT NULL,
  end_reason VARCHAR(400) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_selections PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_selections_streamer_id_offer_id_active UNIQUE (tenant_id, streamer_id, offer_id, active),
  CONSTRAINT fk_selections_offer_id FOREIGN KEY (tenant_id, offer_id) REFERENCES offers (tenant_id, id),
  CONSTRAINT fk_selections_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_selections_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_selections_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_selections_agency_id FOREIGN KEY (tenant_id, agency_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_selections_plan_id FOREIGN KEY (tenant_id, plan_id) REFERENCES commission_plans (tenant_id, id),
  CONSTRAINT ck_selections_active CHECK (active IS NULL OR active = 1),
  CONSTRAINT ck_selections_on_behalf CHECK (on_behalf IN (0, 1)),
  KEY ix_selections_merchant_id_id (tenant_id, merchant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS selections;
