-- Sessions (场次): a platform account on air in a studio for a planned time.
-- +goose Up
CREATE TABLE IF NOT EXISTS sessions (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  account_id TEXT NOT NULL,
  platform TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  merchant_id TEXT NULL,
  studio_id TEXT NOT NULL,
  category TEXT NOT NULL,
  planned_start_at INTEGER NOT NULL,
  planned_end_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  state_reason TEXT NOT NULL,
  ai_used INTEGER NOT NULL,
  ai_labelled INTEGER NOT NULL,
  reviewed TEXT NOT NULL,
  gate_outcome TEXT NOT NULL,
  gate_result_id TEXT NULL,
  started_at INTEGER NULL,
  started_by TEXT NULL,
  start_reason TEXT NOT NULL,
  ended_at INTEGER NULL,
  copied_from TEXT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_sessions PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_sessions_account_id FOREIGN KEY (tenant_id, account_id) REFERENCES platform_accounts (tenant_id, id),
  CONSTRAINT fk_sessions_owner_id FOREIGN KEY (tenant_id, owner_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_sessions_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_sessions_studio_id FOREIGN KEY (tenant_id, studio_id) REFERENCES studios (tenant_id, id),
  CONSTRAINT ck_sessions_ai_used CHECK (ai_used IN (0, 1)),
  CONSTRAINT ck_sessions_ai_labelled CHECK (ai_labelled IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_sessions_planned_start_at_id ON sessions (tenant_id, planned_start_at, id);
CREATE INDEX IF NOT EXISTS ix_sessions_studio_id_planned_end_at ON sessions (tenant_id, studio_id, planned_end_at);
CREATE INDEX IF NOT EXISTS ix_sessions_account_id_planned_end_at ON sessions (tenant_id, account_id, planned_end_at);
CREATE INDEX IF NOT EXISTS ix_sessions_merchant_id_planned_start_at ON sessions (tenant_id, merchant_id, planned_start_at);
CREATE INDEX IF NOT EXISTS ix_sessions_owner_id_planned_start_at ON sessions (tenant_id, owner_id, planned_start_at);
CREATE INDEX IF NOT EXISTS ix_sessions_state_planned_start_at ON sessions (tenant_id, state, planned_start_at);

-- +goose Down
DROP TABLE IF EXISTS sessions;
