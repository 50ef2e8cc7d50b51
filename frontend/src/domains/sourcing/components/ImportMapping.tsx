import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { Section } from '@/ui/Panel';

type Field = Schemas['ProductField'];

const fields: Field[] = [
  'title',
  'category',
  'price',
  'merchant',
  'brand',
  'origin',
  'gtin',
  'spec',
  'unit',
  'compare_price',
  'comparison_basis',
  'comparison_detail',
  'claims',
];

interface ImportMappingProps {
  headers: string[];
  mapping: Schemas['ProductColumn'][];
  busy: boolean;
  onAgain: (mapping: Schemas['ProductColumn'][]) => void;
}

/** What the file calls our columns: said once for a header, remembered for the next file. */
export function ImportMapping({ headers, mapping, busy, onAgain }: ImportMappingProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<Partial<Record<Field, string>>>(
    Object.fromEntries(mapping.map((column) => [column.field, column.header])),
  );
  const options = headers.filter(Boolean).map((value) => ({ value, label: value }));
  const known = (field: Field) => headers.find((h) => h === t(`sourcing.import.field.${field}`, { lng: 'zh-CN' }));
  const columns = fields.flatMap((field) => (said[field] ? [{ field, header: said[field] }] : []));
  return (
    <Section title={t('sourcing.import.mapping')}>
      <p className="second">{t('sourcing.import.mappingHint')}</p>
      <div className="st-mapping">
        {fields.map((field) => (
          <label key={field} htmlFor={`mapping-${field}`}>
            <span>{t(`sourcing.import.field.${field}`)}</span>
            <Select
              allowClear
              showSearch
              id={`mapping-${field}`}
              placeholder={known(field) ?? t('sourcing.import.notThere')}
              value={said[field] ?? null}
              options={options}
              onChange={(next: string | null | undefined) => setSaid({ ...said, [field]: next ?? undefined })}
            />
          </label>
        ))}
      </div>
      <Button type="primary" disabled={!columns.length} loading={busy} onClick={() => onAgain(columns)}>
        {t('sourcing.import.again')}
      </Button>
    </Section>
  );
}
