-- Samples (样品): from the request to the content or the return.
-- +goose Up
CREATE TABLE IF NOT EXISTS samples (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  offer_id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  merchant_id TEXT NOT NULL,
  streamer_id TEXT NOT NULL,
  agency_id TEXT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  on_behalf INTEGER NOT NULL,
  requested_by TEXT NOT NULL,
  requested_at INTEGER NOT NULL,
  review_due_at INTEGER NOT NULL,
  reviewed_by TEXT NULL,
  reviewed_at INTEGER NULL,
  carrier TEXT NOT NULL,
  tracking_number TEXT NOT NULL,
  shipped_at INTEGER NULL,
  received_at INTEGER NULL,
  content_due_at INTEGER NULL,
  content_at INTEGER NULL,
  session_id TEXT NULL,
  closed_at INTEGER NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_samples PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_samples_offer_id FOREIGN KEY (tenant_id, offer_id) REFERENCES offers (tenant_id, id),
  CONSTRAINT fk_samples_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_samples_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_samples_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_samples_agency_id FOREIGN KEY (tenant_id, agency_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT ck_samples_on_behalf CHECK (on_behalf IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_samples_streamer_id_state_id ON samples (tenant_id, streamer_id, state, id);
CREATE INDEX IF NOT EXISTS ix_samples_merchant_id_state_id ON samples (tenant_id, merchant_id, state, id);
CREATE INDEX IF NOT EXISTS ix_samples_state_id ON samples (tenant_id, state, id);

-- +goose Down
DROP TABLE IF EXISTS samples;
