-- Parks that let the platform operator deliver their filings (报送授权).
-- +goose Up
CREATE TABLE IF NOT EXISTS filing_grants (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  scope TEXT NOT NULL,
  granted_by TEXT NOT NULL,
  granted_at INTEGER NOT NULL,
  ended_by TEXT NOT NULL,
  ended_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_filing_grants PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_filing_grants_ended_at ON filing_grants (tenant_id, ended_at);

-- +goose Down
DROP TABLE IF EXISTS filing_grants;
