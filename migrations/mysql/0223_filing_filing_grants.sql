-- Parks that let the platform operator deliver their filings (报送授权).
-- +goose Up
CREATE TABLE IF NOT EXISTS filing_grants (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scope VARCHAR(500) NOT NULL,
  granted_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granted_at BIGINT NOT NULL,
  ended_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ended_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_filing_grants PRIMARY KEY (tenant_id, id),
  KEY ix_filing_grants_ended_at (tenant_id, ended_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS filing_grants;
