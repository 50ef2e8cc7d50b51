-- Steps that wait for a second person.
-- +goose Up
CREATE TABLE IF NOT EXISTS second_looks (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  operation VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request MEDIUMTEXT NOT NULL,
  reason VARCHAR(400) NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at BIGINT NOT NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at BIGINT NULL,
  note VARCHAR(400) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_second_looks PRIMARY KEY (tenant_id, id),
  KEY ix_second_looks_state_id (tenant_id, state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS second_looks;
