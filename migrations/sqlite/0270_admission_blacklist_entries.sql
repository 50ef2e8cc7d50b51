-- Cases of subjects and the blacklist of the park (黑名单), from the notice to the end.
-- +goose Up
CREATE TABLE IF NOT EXISTS blacklist_entries (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  open_for TEXT NULL,
  state TEXT NOT NULL,
  ground TEXT NOT NULL,
  facts TEXT NOT NULL,
  basis TEXT NOT NULL,
  months INTEGER NOT NULL,
  hear_until TEXT NOT NULL,
  noticed_by TEXT NOT NULL,
  noticed_at INTEGER NOT NULL,
  statement TEXT NOT NULL,
  stated_at INTEGER NULL,
  decided_by TEXT NULL,
  decided_at INTEGER NULL,
  decision TEXT NOT NULL,
  until_on TEXT NULL,
  appeal TEXT NOT NULL,
  appealed_at INTEGER NULL,
  answer TEXT NOT NULL,
  answered_by TEXT NULL,
  answered_at INTEGER NULL,
  ended_by TEXT NULL,
  ended_at INTEGER NULL,
  end_cause TEXT NOT NULL,
  end_reason TEXT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_blacklist_entries PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_blacklist_entries_open_for UNIQUE (tenant_id, open_for),
  CONSTRAINT fk_blacklist_entries_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id)
) STRICT;
CREATE INDEX IF NOT EXISTS ix_blacklist_entries_subject_id ON blacklist_entries (tenant_id, subject_id);
CREATE INDEX IF NOT EXISTS ix_blacklist_entries_noticed_at ON blacklist_entries (tenant_id, noticed_at, id);
CREATE INDEX IF NOT EXISTS ix_blacklist_entries_state_until_on ON blacklist_entries (tenant_id, state, until_on);

-- +goose Down
DROP TABLE IF EXISTS blacklist_entries;
