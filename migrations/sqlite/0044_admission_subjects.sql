-- Merchants (商家), streamers (主播) and agencies (机构) of a park: one dossier each.
-- +goose Up
CREATE TABLE IF NOT EXISTS subjects (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  form TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  state TEXT NOT NULL,
  state_reason TEXT NOT NULL,
  provisional_until TEXT NULL,
  uscc TEXT NULL,
  exemption TEXT NULL,
  id_kind TEXT NULL,
  id_sealed TEXT NULL,
  id_index TEXT NULL,
  birth_date TEXT NULL,
  phone_sealed TEXT NULL,
  phone_index TEXT NULL,
  address_sealed TEXT NULL,
  contact_name TEXT NOT NULL,
  agency_id TEXT NULL,
  region_code TEXT NULL,
  admitted_at INTEGER NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT pk_subjects PRIMARY KEY (tenant_id, id),
  CONSTRAINT uq_subjects_kind_uscc UNIQUE (tenant_id, kind, uscc),
  CONSTRAINT uq_subjects_kind_id_index UNIQUE (tenant_id, kind, id_index),
  CONSTRAINT ck_subjects_id_sealed CHECK (id_sealed IS NULL OR id_sealed LIKE 's4.%'),
  CONSTRAINT ck_subjects_phone_sealed CHECK (phone_sealed IS NULL OR phone_sealed LIKE 's4.%'),
  CONSTRAINT ck_subjects_address_sealed CHECK (address_sealed IS NULL OR address_sealed LIKE 's4.%')
) STRICT;
CREATE INDEX IF NOT EXISTS ix_subjects_kind_state_id ON subjects (tenant_id, kind, state, id);
CREATE INDEX IF NOT EXISTS ix_subjects_kind_name ON subjects (tenant_id, kind, name);
CREATE INDEX IF NOT EXISTS ix_subjects_agency_id ON subjects (tenant_id, agency_id);
CREATE INDEX IF NOT EXISTS ix_subjects_phone_index ON subjects (tenant_id, phone_index);

-- +goose Down
DROP TABLE IF EXISTS subjects;
