-- What is said in a case, in the joint room or in the private room (背靠背) of one side.
-- +goose Up
CREATE TABLE IF NOT EXISTS case_messages (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  room TEXT NOT NULL,
  side TEXT NOT NULL,
  author_id TEXT NOT NULL,
  body TEXT NOT NULL,
  at INTEGER NOT NULL,
  CONSTRAINT pk_case_messages PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_case_messages_case_id FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_case_messages_case_id_id ON case_messages (tenant_id, case_id, id);

-- +goose Down
DROP TABLE IF EXISTS case_messages;
