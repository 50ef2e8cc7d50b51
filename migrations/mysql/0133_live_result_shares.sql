-- Which slot a result belongs to: alone, or shared and then never divided.
-- +goose Up
CREATE TABLE IF NOT EXISTS result_shares (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  result_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  streamer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  overlap_ms BIGINT NOT NULL,
  share VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_result_shares PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_result_shares_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_result_shares_result_id FOREIGN KEY (tenant_id, result_id) REFERENCES session_results (tenant_id, id),
  CONSTRAINT fk_result_shares_slot_id FOREIGN KEY (tenant_id, slot_id) REFERENCES slots (tenant_id, id),
  KEY ix_result_shares_session_id_result_id (tenant_id, session_id, result_id),
  KEY ix_result_shares_streamer_id_session_id (tenant_id, streamer_id, session_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS result_shares;
