-- Merchants (商家), streamers (主播) and agencies (机构) of a park: one dossier each.
-- +goose Up
CREATE TABLE IF NOT EXISTS subjects (
  tenant_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  short_name VARCHAR(60) NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state_reason VARCHAR(400) NOT NULL,
  provisional_until CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  uscc VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL,
  exemption VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  id_kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  id_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NULL,
  id_index CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  birth_date CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  phone_sealed VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NULL,
  phone_index CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  address_sealed VARCHAR(1200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  contact_name VARCHAR(60) NOT NULL,
  agency_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  region_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  admitted_at BIGINT NULL,
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_subjects PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_subjects_kind_uscc UNIQUE (tenant_id, kind, uscc),
  CONSTRAINT uq_subjects_kind_id_index UNIQUE (tenant_id, kind, id_index),
  CONSTRAINT ck_subjects_id_sealed CHECK (id_sealed IS NULL OR id_sealed LIKE 's4.%'),
  CONSTRAINT ck_subjects_phone_sealed CHECK (phone_sealed IS NULL OR phone_sealed LIKE 's4.%'),
  CONSTRAINT ck_subjects_address_sealed CHECK (address_sealed IS NULL OR address_sealed LIKE 's4.%'),
  KEY ix_subjects_kind_state_id (tenant_id, kind, state, id),
  KEY ix_subjects_kind_name (tenant_id, kind, name),
  KEY ix_subjects_agency_id (tenant_id, agency_id),
  KEY ix_subjects_phone_index (tenant_id, phone_index)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- +goose Down
DROP TABLE IF EXISTS subjects;
