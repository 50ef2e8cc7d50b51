-- Objections of a subject to a violation (申诉), with the points before and after.
-- +goose Up
CREATE TABLE IF NOT EXISTS violation_appeals (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  violation_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grounds VARCHAR(2000) NOT NULL,
  files VARCHAR(600) NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points_before BIGINT NOT NULL,
  points_after BIGINT NOT NULL,
  filed_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filed_at BIGINT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  decided_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_violation_appeals PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_violation_appeals_violation_id UNIQUE (tenant_id, violation_id),
  CONSTRAINT fk_violation_appeals_violation_id FOREIGN KEY (tenant_id, violation_id) REFERENCES violations (tenant_id, id),
  KEY ix_violation_appeals_state_filed_at (tenant_id, state, filed_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS violation_appeals;
