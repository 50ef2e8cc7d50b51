import { App, Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { useStartExport } from '../api';

export interface ExportButtonProps {
  kind: Schemas['ExportKind'];
  /** The filters of the list as the person sees it. */
  filters: Record<string, string | undefined>;
  icon?: ReactNode;
}

/** Starts an export of the list as filtered; the file waits under "files and jobs". */
export function ExportButton({ kind, filters, icon }: ExportButtonProps) {
  const { t } = useTranslation();
  const park = usePark();
  const start = useStartExport();
  const { message } = App.useApp();
  if (!park.can('startExport')) return null;
  const given = Object.fromEntries(Object.entries(filters).filter((e): e is [string, string] => Boolean(e[1])));
  const go = (format: 'csv' | 'xlsx') =>
    start.mutate(
      { params: { path: { park_id: park.id } }, body: { kind, format, filters: given } },
      { onSuccess: () => void message.success(t('ui.exportStarted')) },
    );
  const formats = ['xlsx', 'csv'] as const;
  const items = formats.map((key) => ({ key, label: t(`evidence.format.${key}`), onClick: () => go(key) }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button icon={icon} loading={start.isPending}>
        {t('ui.export')}
      </Button>
    </Dropdown>
  );
}
