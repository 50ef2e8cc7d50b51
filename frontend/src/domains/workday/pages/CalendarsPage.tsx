import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { type Column, DataTable } from '@/ui/DataTable';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel } from '@/ui/Panel';
import { useCalendars } from '../api';

/** The working-day calendars in force, with the notice each comes from. */
export function CalendarsPage() {
  const { t } = useTranslation();
  const query = useCalendars();
  const columns: Column<Schemas['Calendar']>[] = [
    { key: 'year', title: t('workday.calendar.year'), width: 90, fixed: true, render: (c) => c.year },
    { key: 'version', title: t('workday.calendar.version'), width: 110, render: (c) => c.version },
    { key: 'days', title: t('workday.calendar.workingDays'), width: 130, render: (c) => c.working_days },
    { key: 'source', title: t('workday.calendar.source'), width: 520, render: (c) => c.source },
  ];
  return (
    <>
      <PageHead title={t('workday.calendar.title')} />
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
    </>
  );
}
