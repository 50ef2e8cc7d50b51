-- What one record says about one indicator of a subject (事实); derived from events.
-- +goose Up
CREATE TABLE IF NOT EXISTS evaluation_facts (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fact_day CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  numerator BIGINT NOT NULL,
  denominator BIGINT NOT NULL,
  source_kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_seq BIGINT NOT NULL,
  CONSTRAINT pk_evaluation_facts PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_evaluation_facts_source UNIQUE (tenant_id, subject_id, indicator, source_kind, source_id),
  CONSTRAINT fk_evaluation_facts_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  KEY ix_evaluation_facts_fact_day (tenant_id, fact_day, subject_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS evaluation_facts;
