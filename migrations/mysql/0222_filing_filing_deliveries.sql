-- Attempts to hand a filing over, with what the receiving end said (送达记录).
-- +goose Up
CREATE TABLE IF NOT EXISTS filing_deliveries (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tried_at BIGINT NOT NULL,
  channel VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer VARCHAR(1000) NOT NULL,
  made_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_filing_deliveries PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_filing_deliveries_filing_id FOREIGN KEY (tenant_id, filing_id) REFERENCES filings (tenant_id, id),
  KEY ix_filing_deliveries_filing_id_tried_at (tenant_id, filing_id, tried_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS filing_deliveries;
