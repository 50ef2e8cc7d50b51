-- What was sent where, and what came back.
-- +goose Up
CREATE TABLE IF NOT EXISTS notice_deliveries (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  notice_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body MEDIUMTEXT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts BIGINT NOT NULL,
  run_at BIGINT NOT NULL,
  answer VARCHAR(200) NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT pk_notice_deliveries PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_notice_deliveries_channel_id FOREIGN KEY (tenant_id, channel_id) REFERENCES notice_channels (tenant_id, id),
  KEY ix_notice_deliveries_state_run_at (tenant_id, state, run_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS notice_deliveries;
