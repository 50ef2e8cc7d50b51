-- What was done in a case, step by step, each with the article that allows it; never changed.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_steps (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  action VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  article VARCHAR(120) NOT NULL,
  ground VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  by_side VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  by_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT pk_case_steps PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_case_steps_case_id_seq UNIQUE (tenant_id, case_id, seq),
  CONSTRAINT fk_case_steps_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS case_steps;
