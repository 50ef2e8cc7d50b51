-- Cases (纠纷案件) of consumers against merchants of the park.
-- +goose Up
CREATE TABLE IF NOT EXISTS cases (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  mode TEXT NOT NULL,
  state TEXT NOT NULL,
  channel TEXT NOT NULL,
  merchant_id TEXT NULL,
  merchant_said TEXT NOT NULL,
  session_id TEXT NULL,
  product_id TEXT NULL,
  studio_id TEXT NULL,
  consumer_name TEXT NOT NULL,
  phone_sealed TEXT NULL,
  phone_index TEXT NOT NULL,
  address_sealed TEXT NULL,
  claim_kind TEXT NOT NULL,
  claim_fen INTEGER NOT NULL,
  order_number TEXT NOT NULL,
  bought_on TEXT NULL,
  facts TEXT NOT NULL,
  publish_consent INTEGER NOT NULL,
  entrust_consent INTEGER NOT NULL,
  notice_version TEXT NOT NULL,
  letter_file_id TEXT NULL,
  code_hash TEXT NOT NULL,
  mediator_id TEXT NULL,
  opened_at INTEGER NOT NULL,
  accepted_at INTEGER NULL,
  answered_at INTEGER NULL,
  settled_at INTEGER NULL,
  closed_at INTEGER NULL,
  ended_how TEXT NOT NULL,
  ended_reason TEXT NOT NULL,
  reserve_fen INTEGER NOT NULL,
  paid_fen INTEGER NOT NULL,
  recovered_fen INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_cases PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_cases_number UNIQUE (tenant_id, number),
  CONSTRAINT fk_cases_merchant_id FOREIGN KEY (tenant_id, merchant_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT ck_cases_phone_sealed CHECK (phone_sealed IS NULL OR phone_sealed LIKE 's4.%'),
  CONSTRAINT ck_cases_address_sealed CHECK (address_sealed IS NULL OR address_sealed LIKE 's4.%'),
  CONSTRAINT ck_cases_publish_consent CHECK (publish_consent IN (0, 1)),
  CONSTRAINT ck_cases_entrust_consent CHECK (entrust_consent IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_cases_state_due_at ON cases (tenant_id, state, due_at);
CREATE INDEX IF NOT EXISTS ix_cases_merchant_id_state ON cases (tenant_id, merchant_id, state);
CREATE INDEX IF NOT EXISTS ix_cases_mediator_id_state ON cases (tenant_id, mediator_id, state);
CREATE INDEX IF NOT EXISTS ix_cases_phone_index ON cases (tenant_id, phone_index);
CREATE INDEX IF NOT EXISTS ix_cases_opened_at ON cases (tenant_id, opened_at);

-- +goose Down
DROP TABLE IF EXISTS cases;
