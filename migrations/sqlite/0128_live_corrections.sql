-- Corrections (纠错): slips put right on the spot (O117 art. 31), kept three years from the end of the stream.
-- +goose Up
CREATE TABLE IF NOT EXISTS corrections (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  hit_id TEXT NULL,
  streamer_id TEXT NULL,
  words TEXT NOT NULL,
  spoken_at INTEGER NOT NULL,
  on_the_spot INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  CONSTRAINT pk_corrections PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_corrections_session_id FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id),
  CONSTRAINT fk_corrections_hit_id FOREIGN KEY (tenant_id, hit_id) REFERENCES hits (tenant_id, id),
  CONSTRAINT ck_corrections_on_the_spot CHECK (on_the_spot IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS ix_corrections_session_id_spoken_at ON corrections (tenant_id, session_id, spoken_at);
CREATE INDEX IF NOT EXISTS ix_corrections_hit_id_spoken_at ON corrections (tenant_id, hit_id, spoken_at);

-- +goose Down
DROP TABLE IF EXISTS corrections;
