-- Steps of the park's ladder (处置) taken for a violation: proposed by one person, put into force by a decision.
-- +goose Up
CREATE TABLE IF NOT EXISTS sanctions (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  violation_id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  step TEXT NOT NULL,
  clause TEXT NOT NULL,
  reason TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  amount_fen INTEGER NOT NULL,
  product_id TEXT NULL,
  state TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  proposed_at INTEGER NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  ended_by TEXT NOT NULL,
  ended_at INTEGER NOT NULL,
  end_reason TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_sanctions PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_sanctions_violation_id FOREIGN KEY (tenant_id, violation_id) REFERENCES violations (tenant_id, id),
  CONSTRAINT fk_sanctions_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_sanctions_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT ck_sanctions_amount_fen CHECK (amount_fen >= 0)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_sanctions_subject_id_step_state ON sanctions (tenant_id, subject_id, step, state);
CREATE INDEX IF NOT EXISTS ix_sanctions_state_until_at ON sanctions (tenant_id, state, until_at);
CREATE INDEX IF NOT EXISTS ix_sanctions_violation_id ON sanctions (tenant_id, violation_id);
CREATE INDEX IF NOT EXISTS ix_sanctions_proposed_at ON sanctions (tenant_id, proposed_at, id);

-- +goose Down
DROP TABLE IF EXISTS sanctions;
