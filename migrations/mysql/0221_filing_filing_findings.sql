-- Rules a filing breaks, and how a person explained those that do not block (校验结果与说明).
-- +goose Up
CREATE TABLE IF NOT EXISTS filing_findings (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  compared VARCHAR(60) NOT NULL,
  explanation VARCHAR(1000) NOT NULL,
  explained_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  explained_at BIGINT NOT NULL,
  CONSTRAINT pk_filing_findings PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_filing_findings_filing_id_rule UNIQUE (tenant_id, filing_id, rule),
  CONSTRAINT fk_filing_findings_filing_id FOREIGN KEY (tenant_id, filing_id) REFERENCES filings (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS filing_findings;
