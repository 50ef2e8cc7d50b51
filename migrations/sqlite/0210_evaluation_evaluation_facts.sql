-- What one record says about one indicator of a subject (事实); derived from events.
-- +goose Up
CREATE TABLE IF NOT EXISTS evaluation_facts (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  indicator TEXT NOT NULL,
  fact_day TEXT NOT NULL,
  numerator INTEGER NOT NULL,
  denominator INTEGER NOT NULL,
  source_kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  event_seq INTEGER NOT NULL,
  CONSTRAINT pk_evaluation_facts PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_evaluation_facts_source UNIQUE (tenant_id, subject_id, indicator, source_kind, source_id),
  CONSTRAINT fk_evaluation_facts_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_evaluation_facts_fact_day ON evaluation_facts (tenant_id, fact_day, subject_id);

-- +goose Down
DROP TABLE IF EXISTS evaluation_facts;
