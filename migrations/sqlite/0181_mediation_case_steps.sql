-- What was done in a case, step by step, each with the article that allows it; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_steps (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  action TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  article TEXT NOT NULL,
  ground TEXT NOT NULL,
  reason TEXT NOT NULL,
  by_side TEXT NOT NULL,
  by_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  CONSTRAINT pk_case_steps PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_case_steps_case_id_seq UNIQUE (tenant_id, case_id, seq),
  CONSTRAINT fk_case_steps_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id)
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS case_steps;
