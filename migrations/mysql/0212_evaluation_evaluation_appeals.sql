-- Objections of a subject to its evaluation (申诉), with the scores before and after.
-- +goose Up
CREATE TABLE IF NOT EXISTS evaluation_appeals (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  snapshot_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grounds VARCHAR(2000) NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  score_before BIGINT NOT NULL,
  score_after BIGINT NOT NULL,
  filed_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filed_at BIGINT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  decided_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_evaluation_appeals PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_evaluation_appeals_snapshot_id UNIQUE (tenant_id, snapshot_id),
  CONSTRAINT fk_evaluation_appeals_snapshot_id FOREIGN KEY (tenant_id, snapshot_id) REFERENCES evaluation_snapshots (tenant_id, id),
  CONSTRAINT fk_evaluation_appeals_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  KEY ix_evaluation_appeals_filed_at (tenant_id, filed_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS evaluation_appeals;
