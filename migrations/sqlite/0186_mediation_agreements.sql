-- Mediation agreements (调解协议): the wording, its hash, and how each side confirmed it.
-- +goose Up
CREATE TABLE IF NOT EXISTS agreements (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  offer_id TEXT NULL,
  body TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  claim_kind TEXT NOT NULL,
  amount_fen INTEGER NOT NULL,
  perform_by TEXT NOT NULL,
  state TEXT NOT NULL,
  consumer_confirmed_at INTEGER NULL,
  consumer_how TEXT NOT NULL,
  merchant_confirmed_at INTEGER NULL,
  merchant_how TEXT NOT NULL,
  merchant_by TEXT NOT NULL,
  performed_at INTEGER NULL,
  performed_how TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_agreements PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_agreements_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id),
  CONSTRAINT fk_agreements_offer_id FOREIGN KEY (tenant_id, offer_id) REFERENCES case_offers (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_agreements_case_id_id ON agreements (tenant_id, case_id, id);
CREATE INDEX IF NOT EXISTS ix_agreements_offer_id ON agreements (tenant_id, offer_id);

-- +goose Down
DROP TABLE IF EXISTS agreements;
