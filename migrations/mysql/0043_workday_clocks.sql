-- Running working-day clocks.
-- +goose Up
CREATE TABLE IF NOT EXISTS clocks (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  definition VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target_kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  condition_text VARCHAR(80) NOT NULL,
  started_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at BIGINT NOT NULL,
  limit_n BIGINT NOT NULL,
  limit_unit VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at BIGINT NOT NULL,
  unconfirmed TINYINT(1) NOT NULL,
  calendar_version VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paused_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  paused_days BIGINT NOT NULL,
  pause_reason VARCHAR(200) NOT NULL,
  warned BIGINT NOT NULL,
  settled_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_clocks PRIMARY KEY (tenant_id, id),
  CONSTRAINT ck_clocks_unconfirmed CHECK (unconfirmed IN (0, 1)),
  KEY ix_clocks_target_id (tenant_id, target_id),
  KEY ix_clocks_state_due_at (tenant_id, state, due_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS clocks;
