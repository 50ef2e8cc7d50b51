-- What a park files with the market regulator (报送), from the draft to the receipt; the content is canonical JSON.
-- +goose Up
CREATE TABLE IF NOT EXISTS filings (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  external_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  schema_version TEXT NOT NULL,
  period TEXT NOT NULL,
  violation_id TEXT NULL,
  revision INTEGER NOT NULL,
  corrects_id TEXT NULL,
  state TEXT NOT NULL,
  content TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  package_id TEXT NULL,
  manifest_sha256 TEXT NOT NULL,
  locked_by TEXT NOT NULL,
  locked_at INTEGER NOT NULL,
  signed_by TEXT NOT NULL,
  signed_at INTEGER NOT NULL,
  sent_by TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  channel TEXT NOT NULL,
  receipt TEXT NULL,
  receipt_number TEXT NOT NULL,
  receipt_at INTEGER NOT NULL,
  receipt_file_id TEXT NULL,
  reason TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_filings PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_filings_external_id UNIQUE (tenant_id, external_id),
  CONSTRAINT fk_filings_violation_id FOREIGN KEY (tenant_id, violation_id) REFERENCES violations (tenant_id, id),
  CONSTRAINT fk_filings_corrects_id FOREIGN KEY (tenant_id, corrects_id) REFERENCES filings (tenant_id, id),
  CONSTRAINT fk_filings_package_id FOREIGN KEY (tenant_id, package_id) REFERENCES files (tenant_id, id),
  CONSTRAINT fk_filings_receipt_file_id FOREIGN KEY (tenant_id, receipt_file_id) REFERENCES files (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_filings_created_at ON filings (tenant_id, created_at, id);
CREATE INDEX IF NOT EXISTS ix_filings_kind_period_revision ON filings (tenant_id, kind, period, revision);
CREATE INDEX IF NOT EXISTS ix_filings_violation_id ON filings (tenant_id, violation_id);
CREATE INDEX IF NOT EXISTS ix_filings_state_created_at ON filings (tenant_id, state, created_at, id);

-- +goose Down
DROP TABLE IF EXISTS filings;
