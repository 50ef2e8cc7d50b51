-- Steps of the park's ladder (处置) taken for a violation: proposed by one person, put into force by a decision.
-- +goose Up
CREATE TABLE IF NOT EXISTS sanctions (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  violation_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clause VARCHAR(200) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  from_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  amount_fen BIGINT NOT NULL,
  product_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_at BIGINT NOT NULL,
  decided_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at BIGINT NOT NULL,
  ended_by VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ended_at BIGINT NOT NULL,
  end_reason VARCHAR(400) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_sanctions PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_sanctions_violation_id FOREIGN KEY (tenant_id, violation_id) REFERENCES violations (tenant_id, id),
  CONSTRAINT fk_sanctions_subject_id FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects (tenant_id, id),
  CONSTRAINT fk_sanctions_product_id FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT ck_sanctions_amount_fen CHECK (amount_fen >= 0),
  KEY ix_sanctions_subject_id_step_state (tenant_id, subject_id, step, state),
  KEY ix_sanctions_state_until_at (tenant_id, state, until_at),
  KEY ix_sanctions_violation_id (tenant_id, violation_id),
  KEY ix_sanctions_proposed_at (tenant_id, proposed_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS sanctions;
