-- Corrections (纠错): slips put right on the spot (O117 art. 31), kept three years from the end of the stream.
-- +goose Up
CREATE TABLE IF NOT EXISTS corrections (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hit_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  streamer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  words VARCHAR(1000) NOT NULL,
  spoken_at BIGINT NOT NULL,
  on_the_spot TINYINT(1) NOT NULL,
  recorded_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at BIGINT NOT NULL,
  CONSTRAINT pk_corrections PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_corrections_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_corrections_hit_id FOREIGN KEY (tenant_id, hit_id) REFERENCES hits (tenant_id, id),
  CONSTRAINT ck_corrections_on_the_spot CHECK (on_the_spot IN (0, 1)),
  KEY ix_corrections_session_id_spoken_at (tenant_id, session_id, spoken_at),
  KEY ix_corrections_hit_id_spoken_at (tenant_id, hit_id, spoken_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS corrections;
