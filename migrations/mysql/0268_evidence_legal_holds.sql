-- Records kept beyond their term because a complaint, a case or a request of an authority is open.
-- +goose Up
CREATE TABLE IF NOT EXISTS legal_holds (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target_kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  placed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  placed_at BIGINT NOT NULL,
  lifted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  lifted_at BIGINT NOT NULL,
  lift_reason VARCHAR(400) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_legal_holds PRIMARY KEY (tenant_id, id),
  KEY ix_legal_holds_lifted_at (tenant_id, lifted_at),
  KEY ix_legal_holds_placed_at (tenant_id, placed_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS legal_holds;
