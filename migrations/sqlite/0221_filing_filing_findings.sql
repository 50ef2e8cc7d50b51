-- Rules a filing breaks, and how a person explained those that do not block (校验结果与说明).
-- +goose Up
CREATE TABLE IF NOT EXISTS filing_findings (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  filing_id TEXT NOT NULL,
  rule TEXT NOT NULL,
  level TEXT NOT NULL,
  field TEXT NOT NULL,
  compared TEXT NOT NULL,
  explanation TEXT NOT NULL,
  explained_by TEXT NOT NULL,
  explained_at INTEGER NOT NULL,
  CONSTRAINT pk_filing_findings PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_filing_findings_filing_id_rule UNIQUE (tenant_id, filing_id, rule),
  CONSTRAINT fk_filing_findings_filing_id FOREIGN KEY (tenant_id, filing_id) REFERENCES filings (tenant_id, id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS filing_findings;
