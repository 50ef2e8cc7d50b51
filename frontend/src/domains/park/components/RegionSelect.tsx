import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../api';

/** Finds a unit of the country by name; usable as a form control that holds its code. */
export function RegionSelect({
  value,
  onChange,
  id,
}: {
  value?: string;
  onChange?: (code: string) => void;
  id?: string;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useRegions(q ? { q } : {}, true);
  const options = data?.items.map((r) => ({ value: r.code, label: r.path ?? r.name })) ?? [];
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('park.regionSearch')}
      notFoundContent={isFetching ? t('park.searching') : undefined}
      value={value ?? null}
      onChange={(code) => code && onChange?.(code)}
      options={options}
    />
  );
}
