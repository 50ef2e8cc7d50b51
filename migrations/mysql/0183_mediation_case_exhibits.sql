-- Files a side lays before the mediator, and what they show.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_exhibits (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  room VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  side VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label VARCHAR(120) NOT NULL,
  request_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  author_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT pk_case_exhibits PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_case_exhibits_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id),
  CONSTRAINT fk_case_exhibits_file_id FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  KEY ix_case_exhibits_case_id_id (tenant_id, case_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS case_exhibits;
