-- Violations (违规) of merchants, streamers and agencies, with the points that count and those first recorded.
-- +goose Up
CREATE TABLE IF NOT EXISTS violations (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  code TEXT NOT NULL,
  catalogue_version TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  source TEXT NOT NULL,
  session_id TEXT NULL,
  product_id TEXT NULL,
  incident_id TEXT NULL,
  bundle_id TEXT NULL,
  severity TEXT NOT NULL,
  points_first INTEGER NOT NULL,
  points INTEGER NOT NULL,
  article TEXT NOT NULL,
  facts TEXT NOT NULL,
  occurred_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  state_reason TEXT NOT NULL,
  appeal TEXT NOT NULL,
  counted_year INTEGER NOT NULL,
  clue_due INTEGER NOT NULL,
  clue_basis TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  confirmed_by TEXT NOT NULL,
  confirmed_at INTEGER NOT NULL,
  closed_by TEXT NOT NULL,
  closed_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_violations PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_violations_incident_subject_code UNIQUE (tenant_id, incident_id, subject_id, code),
  CONSTRAINT fk_violations_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_violations_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT ck_violations_points CHECK (points >= 0 AND points <= points_first)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_violations_subject_id_counted_year ON violations (tenant_id, subject_id, counted_year);
CREATE INDEX IF NOT EXISTS ix_violations_state_recorded_at ON violations (tenant_id, state, recorded_at, id);
CREATE INDEX IF NOT EXISTS ix_violations_recorded_at ON violations (tenant_id, recorded_at, id);
CREATE INDEX IF NOT EXISTS ix_violations_session_id ON violations (tenant_id, session_id);

-- +goose Down
DROP TABLE IF EXISTS violations;
