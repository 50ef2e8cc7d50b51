import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { useSubjects } from '@/domains/admission/api';

export interface MerchantSelectProps {
  value?: string;
  onChange?: (id: string | undefined) => void;
  id?: string;
  /** The merchant already chosen, by name. */
  known?: { id: string; name: string } | undefined;
}

/** A merchant of the roster, found by name. */
export function MerchantSelect({ value, onChange, id, known }: MerchantSelectProps) {
  const { t } = useTranslation();
  const park = usePark();
  const [q, setQ] = useState('');
  const found = useSubjects(park.id, { kind: 'merchant', limit: 20, ...(q ? { q } : {}) });
  const options = (found.data?.items ?? []).map((s) => ({ value: s.id, label: s.name }));
  if (known && !q && !options.some((o) => o.value === known.id)) options.push({ value: known.id, label: known.name });
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      placeholder={t('mediation.case.findMerchant')}
      loading={found.isFetching}
      value={value ?? null}
      options={options}
      onChange={(next) => onChange?.(next ?? undefined)}
    />
  );
}
