-- Which agency a streamer belonged to, from when to when, and who moved them.
-- +goose Up
CREATE TABLE IF NOT EXISTS agency_terms (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  agency_id TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER NULL,
  began_by TEXT NOT NULL,
  ended_by TEXT NOT NULL,
  CONSTRAINT pk_agency_terms PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_agency_terms_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_agency_terms_agency_id FOREIGN KEY (tenant_id, agency_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_agency_terms_subject_id ON agency_terms (tenant_id, subject_id, from_at);
CREATE INDEX IF NOT EXISTS ix_agency_terms_agency_id ON agency_terms (tenant_id, agency_id);

-- +goose Down
DROP TABLE IF EXISTS agency_terms;
