-- Samples (样品): from the request to the content or the return.
-- +goose Up
CREATE TABLE IF NOT EXISTS samples (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merchant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  streamer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  on_behalf TINYINT(1) NOT NULL,
  requested_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at BIGINT NOT NULL,
  review_due_at BIGINT NOT NULL,
  reviewed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reviewed_at BIGINT NULL,
  carrier VARCHAR(40) NOT NULL,
  tracking_number VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shipped_at BIGINT NULL,
  received_at BIGINT NULL,
  content_due_at BIGINT NULL,
  content_at BIGINT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  closed_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_samples PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_samples_offer_id FOREIGN KEY (tenant_id, offer_id) REFERENCES offers (tenant_id, id),
  CONSTRAINT fk_samples_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT fk_samples_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_samples_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_samples_agency_id FOREIGN KEY (tenant_id, agency_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT ck_samples_on_behalf CHECK (on_behalf IN (0, 1)),
  KEY ix_samples_streamer_id_state_id (tenant_id, streamer_id, state, id),
  KEY ix_samples_merchant_id_state_id (tenant_id, merchant_id, state, id),
  KEY ix_samples_state_id (tenant_id, state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS samples;
