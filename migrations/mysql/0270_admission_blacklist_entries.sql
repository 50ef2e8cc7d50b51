-- Cases of subjects and the blacklist of the park (黑名单), from the notice to the end.
-- +goose Up
CREATE TABLE IF NOT EXISTS blacklist_entries (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open_for CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ground VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts VARCHAR(2000) NOT NULL,
  basis VARCHAR(400) NOT NULL,
  months BIGINT NOT NULL,
  hear_until CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noticed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noticed_at BIGINT NOT NULL,
  statement VARCHAR(2000) NOT NULL,
  stated_at BIGINT NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at BIGINT NULL,
  decision VARCHAR(1000) NOT NULL,
  until_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  appeal VARCHAR(2000) NOT NULL,
  appealed_at BIGINT NULL,
  answer VARCHAR(1000) NOT NULL,
  answered_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  answered_at BIGINT NULL,
  ended_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at BIGINT NULL,
  end_cause VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  end_reason VARCHAR(1000) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_blacklist_entries PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_blacklist_entries_open_for UNIQUE (tenant_id, open_for),
  CONSTRAINT fk_blacklist_entries_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  KEY ix_blacklist_entries_subject_id (tenant_id, subject_id),
  KEY ix_blacklist_entries_noticed_at (tenant_id, noticed_at, id),
  KEY ix_blacklist_entries_state_until_on (tenant_id, state, until_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS blacklist_entries;
