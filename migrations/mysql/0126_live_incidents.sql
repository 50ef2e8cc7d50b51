-- Incidents (事件): confirmed hits of one streamer in one session, on their way to evidence and a violation.
-- +goose Up
CREATE TABLE IF NOT EXISTS incidents (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  streamer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  merchant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  severity VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  summary VARCHAR(400) NOT NULL,
  bundle_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  violation_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  opened_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at BIGINT NOT NULL,
  escalated_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  escalated_at BIGINT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_incidents PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_incidents_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_incidents_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id),
  KEY ix_incidents_session_id_state (tenant_id, session_id, state),
  KEY ix_incidents_state_opened_at (tenant_id, state, opened_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS incidents;
