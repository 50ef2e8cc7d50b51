-- Requests for evidence to one side or both, with a deadline and what silence means.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_requests (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_side VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asks VARCHAR(1000) NOT NULL,
  silence VARCHAR(400) NOT NULL,
  due_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at BIGINT NOT NULL,
  answered_at BIGINT NULL,
  made_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT pk_case_requests PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_case_requests_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id),
  KEY ix_case_requests_case_id (tenant_id, case_id),
  KEY ix_case_requests_due_at (tenant_id, due_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS case_requests;
