import { useTranslation } from 'react-i18next';
import { pick } from '@/i18n';
import { LongRows } from './LongRows';
import { Panel, Section } from './Panel';

export interface FileFinding {
  row: number;
  column?: string | undefined;
  code: string;
  text: { zh: string; en: string };
}

/** What a dry run found wrong in a file, cell by cell; nothing when all is well. */
export function FileFindings({ items }: { items: FileFinding[] }) {
  const { t, i18n } = useTranslation();
  if (!items.length) return null;
  return (
    <Panel>
      <Section title={t('ui.finding.title', { count: items.length })} />
      <LongRows
        rows={items}
        rowKey={(f) => `${f.row}|${f.column}|${f.code}`}
        columns={[
          { key: 'row', title: t('ui.finding.row'), width: 80, render: (f) => f.row },
          { key: 'column', title: t('ui.finding.column'), width: 160, render: (f) => f.column ?? '—' },
          { key: 'text', title: t('ui.finding.problem'), width: 400, render: (f) => pick(f.text, i18n.language) },
        ]}
      />
    </Panel>
  );
}
