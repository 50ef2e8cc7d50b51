-- Times in which a clock stood still, with the reason.
-- +goose Up
CREATE TABLE IF NOT EXISTS clock_pauses (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clock_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  until_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  paused_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paused_at BIGINT NOT NULL,
  CONSTRAINT pk_clock_pauses PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_clock_pauses_clock_id FOREIGN KEY (tenant_id, clock_id) REFERENCES clocks (tenant_id, id),
  KEY ix_clock_pauses_clock_id_id (tenant_id, clock_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS clock_pauses;
