-- Files a side lays before the mediator, and what they show.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_exhibits (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  room TEXT NOT NULL,
  side TEXT NOT NULL,
  file_id TEXT NOT NULL,
  label TEXT NOT NULL,
  request_id TEXT NULL,
  author_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  CONSTRAINT pk_case_exhibits PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_case_exhibits_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id),
  CONSTRAINT fk_case_exhibits_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_case_exhibits_case_id_id ON case_exhibits (tenant_id, case_id, id);

-- +goose Down
DROP TABLE IF EXISTS case_exhibits;
