-- Mediation agreements (调解协议): the wording, its hash, and how each side confirmed it.
-- +goose Up
CREATE TABLE IF NOT EXISTS agreements (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  body MEDIUMTEXT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claim_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_fen BIGINT NOT NULL,
  perform_by CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consumer_confirmed_at BIGINT NULL,
  consumer_how VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merchant_confirmed_at BIGINT NULL,
  merchant_how VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merchant_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  performed_at BIGINT NULL,
  performed_how VARCHAR(400) NOT NULL,
  made_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_agreements PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_agreements_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id),
  CONSTRAINT fk_agreements_offer_id FOREIGN KEY (tenant_id, offer_id) REFERENCES case_offers (tenant_id, id),
  KEY ix_agreements_case_id_id (tenant_id, case_id, id),
  KEY ix_agreements_offer_id (tenant_id, offer_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS agreements;
