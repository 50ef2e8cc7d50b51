-- Where notices leave the product: group robots, SMS, e-mail.
-- +goose Up
CREATE TABLE IF NOT EXISTS notice_channels (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  address_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NULL,
  kinds MEDIUMTEXT NOT NULL,
  enabled TINYINT(1) NOT NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_notice_channels PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_notice_channels_address_sealed CHECK (address_sealed LIKE 's4.%'),
  CONSTRAINT ck_notice_channels_secret_sealed CHECK (secret_sealed IS NULL OR secret_sealed LIKE 's4.%'),
  CONSTRAINT ck_notice_channels_enabled CHECK (enabled IN (0, 1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS notice_channels;
