-- A streamer's word before a session that it is them (O117 art. 28); no image of anybody.
-- +goose Up
CREATE TABLE IF NOT EXISTS session_presences (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  streamer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmed_at BIGINT NOT NULL,
  CONSTRAINT pk_session_presences PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_session_presences_streamer UNIQUE (tenant_id, session_id, streamer_id),
  CONSTRAINT fk_session_presences_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_session_presences_streamer_id FOREIGN KEY (tenant_id, streamer_id) REFERENCES subjects (tenant_id, id),
  KEY ix_session_presences_streamer_id (tenant_id, streamer_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS session_presences;
