import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePlatformCan } from '@/app/me';
import { type Column, DataTable } from '@/ui/DataTable';
import { LongRows } from '@/ui/LongRows';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { DateTime } from '@/ui/Time';
import { useCalendars } from '../api';
import { CalendarForm } from '../components/CalendarForm';

/** The working-day calendars in force, with the notice each comes from; the next year's is taken in here. */
export function CalendarsPage() {
  const { t } = useTranslation();
  const can = usePlatformCan();
  const query = useCalendars();
  const [adding, setAdding] = useState(false);
  const columns: Column<Schemas['Calendar']>[] = [
    { key: 'year', title: t('workday.calendar.year'), width: 90, fixed: true, render: (c) => c.year },
    { key: 'version', title: t('workday.calendar.version'), width: 110, render: (c) => c.version },
    { key: 'days', title: t('workday.calendar.workingDays'), width: 130, render: (c) => c.working_days },
    { key: 'source', title: t('workday.calendar.source'), width: 520, render: (c) => c.source },
  ];
  const imported = query.data?.imported ?? [];
  return (
    <>
      <PageHead title={t('workday.calendar.title')}>
        {can('importCalendar') ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('workday.calendar.import')}
          </Button>
        ) : null}
      </PageHead>
      <Panel>
        <DataTable
          name="calendars"
          columns={columns}
          query={query}
          rowKey={(c) => c.version}
          empty={{ title: t('workday.calendar.none') }}
          expand={(c) => (
            <Facts
              items={[
                ...c.holidays.map((h) => [h.name, h.from === h.to ? h.from : `${h.from} – ${h.to}`] as const),
                [t('workday.calendar.workingWeekends'), c.working_weekends.join(t('app.listComma'))],
              ]}
            />
          )}
        />
      </Panel>
      {imported.length ? (
        <Panel>
          <Section title={t('workday.calendar.imported')} />
          <LongRows
            columns={[
              ...columns,
              { key: 'at', title: t('workday.calendar.importedAt'), render: (c) => <DateTime at={c.imported_at} /> },
            ]}
            rows={imported}
            rowKey={(c) => c.id ?? c.version}
          />
        </Panel>
      ) : null}
      <CalendarForm
        open={adding}
        known={[...(query.data?.items ?? []), ...imported]}
        onClose={() => setAdding(false)}
      />
    </>
  );
}
