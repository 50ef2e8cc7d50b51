-- Slots (班次): who streams from when to when inside a session.
-- +goose Up
CREATE TABLE IF NOT EXISTS slots (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  streamer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_at BIGINT NOT NULL,
  to_at BIGINT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lock_reason VARCHAR(400) NOT NULL,
  took_over_from CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_slots PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_slots_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_slots_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id),
  KEY ix_slots_session_id_from_at (tenant_id, session_id, from_at),
  KEY ix_slots_streamer_id_to_at (tenant_id, streamer_id, to_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS slots;
