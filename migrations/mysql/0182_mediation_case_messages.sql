-- What is said in a case, in the joint room or in the private room (背靠背) of one side.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_messages (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  room VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  side VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body MEDIUMTEXT NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT pk_case_messages PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_case_messages_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id),
  KEY ix_case_messages_case_id_id (tenant_id, case_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS case_messages;
