-- Which agency a streamer belonged to, from when to when, and who moved them.
-- +goose Up
CREATE TABLE IF NOT EXISTS agency_terms (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_at BIGINT NOT NULL,
  until_at BIGINT NULL,
  began_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ended_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_agency_terms PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_agency_terms_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_agency_terms_agency_id FOREIGN KEY (tenant_id, agency_id) REFERENCES subjects (tenant_id, id),
  KEY ix_agency_terms_subject_id (tenant_id, subject_id, from_at),
  KEY ix_agency_terms_agency_id (tenant_id, agency_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS agency_terms;
