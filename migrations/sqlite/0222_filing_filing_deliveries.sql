-- Attempts to hand a filing over, with what the receiving end said (送达记录).
-- +goose Up
CREATE TABLE IF NOT EXISTS filing_deliveries (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  filing_id TEXT NOT NULL,
  tried_at INTEGER NOT NULL,
  channel TEXT NOT NULL,
  outcome TEXT NOT NULL,
  answer TEXT NOT NULL,
  made_by TEXT NOT NULL,
  CONSTRAINT pk_filing_deliveries PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_filing_deliveries_filing_id FOREIGN KEY (tenant_id, filing_id) REFERENCES filings (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_filing_deliveries_filing_id_tried_at ON filing_deliveries (tenant_id, filing_id, tried_at);

-- +goose Down
DROP TABLE IF EXISTS filing_deliveries;
