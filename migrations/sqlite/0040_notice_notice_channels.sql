-- Where notices leave the product: group robots, SMS, e-mail.
-- +goose Up
CREATE TABLE IF NOT EXISTS notice_channels (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  address_sealed TEXT NOT NULL,
  secret_sealed TEXT NULL,
  kinds TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_notice_channels PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_notice_channels_address_sealed CHECK (address_sealed LIKE 's4.%'),
  CONSTRAINT ck_notice_channels_secret_sealed CHECK (secret_sealed IS NULL OR secret_sealed LIKE 's4.%'),
  CONSTRAINT ck_notice_channels_enabled CHECK (enabled IN (0, 1))
) STRICT;

-- +goose Down
DROP TABLE IF EXISTS notice_channels;
