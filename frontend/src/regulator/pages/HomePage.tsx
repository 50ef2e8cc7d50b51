import { PrinterOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/app/me';
import { type MonthSearch, useParks, useUnits } from '@/domains/supervision/api';
import { FilingTable } from '@/domains/supervision/components/Lists';
import { Headline, MonthChoice, ParkTable } from '@/domains/supervision/components/Situation';
import { UnitTable } from '@/domains/supervision/components/UnitTable';
import { deco } from '@/ui/deco';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';

/** The situation of the jurisdiction on one page, fit for print. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const list = useListState<MonthSearch>();
  const query = useParks(list.search.month);
  const units = useUnits(list.search.month);
  return (
    <>
      <PageHead
        title={t('regulator.title')}
        sub={
          query.data ? (
            <>
              {query.data.month} · <DateTime at={query.data.as_of} />
            </>
          ) : null
        }
      >
        <MonthChoice month={list.search.month} onChange={(month) => list.set({ month })} />
        <Button className="no-print" icon={<PrinterOutlined {...deco} />} onClick={() => window.print()}>
          {t('ui.print')}
        </Button>
      </PageHead>
      <Headline parks={query.data?.items ?? []} />
      <Panel>
        <Section title={t('supervision.parks')} />
        <ParkTable query={query} open />
      </Panel>
      <Panel>
        <Section
          title={t('supervision.latest')}
          extra={
            <Link to="/supervision/filings" className="no-print">
              {t('ui.all')}
            </Link>
          }
        />
        <FilingTable rows={5} />
      </Panel>
      <Panel>
        <Section title={t('supervision.units')} />
        <UnitTable query={units} />
      </Panel>
      <Panel>
        <Section title={t('regulator.scope')}>
          <Facts
            items={me.jurisdictions.map((j) => [
              j.name,
              `${j.region_code} · ${t(`regulator.level.${j.level as 'county'}`)}`,
            ])}
          />
        </Section>
        <Section title={t('regulator.rules')}>
          <ul className="st-list">
            {(['readOnly', 'masked', 'recorded', 'shared'] as const).map((rule) => (
              <li key={rule}>{t(`regulator.rule.${rule}`)}</li>
            ))}
          </ul>
        </Section>
      </Panel>
    </>
  );
}
