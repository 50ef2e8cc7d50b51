import { Alert, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useParam, usePark } from '@/app/me';
import { pick } from '@/i18n';
import { ClockBanner } from '@/ui/Clock';
import { LongRows } from '@/ui/LongRows';
import { cite } from '@/ui/law';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { DateTime } from '@/ui/Time';
import { useClock } from '../api';

/** One time limit with the arithmetic behind its due date, day by day. */
export function ClockPage() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const query = useClock(park.id, useParam('clockId'));
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton active paragraph={{ rows: 8 }} />;
  const { clock, definition, pauses, reckoning } = query.data;
  const say = (text: Schemas['Text']) => pick(text, i18n.language);
  return (
    <>
      <PageHead title={say(definition.name)} back={`/p/${park.id}/clocks`} />
      {clock.unconfirmed ? (
        <Alert style={{ marginBlockEnd: 14 }} type="warning" showIcon title={t('workday.clock.unconfirmedHint')} />
      ) : null}
      <Panel>
        <ClockBanner
          title={t('workday.clock.left')}
          dueAt={clock.due_at}
          paused={clock.state === 'paused'}
          done={clock.state === 'settled'}
        />
        <Section title={t('workday.clock.rule')}>
          <Facts
            items={[
              [t('workday.clock.subject'), t(`workday.subject.${definition.subject}`)],
              [t('workday.clock.basis'), t(`workday.basis.${definition.basis}`)],
              [t('workday.clock.condition'), say(definition.condition.text)],
              [t('workday.clock.article'), cite(definition.article, i18n.language)],
              [t('workday.clock.limit'), t(`workday.limit.${clock.limit_unit}`, { count: clock.limit_n })],
              [t('workday.clock.starts'), say(definition.starts)],
              [t('workday.clock.started'), <DateTime key="started" at={clock.started_at} />],
              [t('workday.clock.breach'), say(definition.breach)],
            ]}
          />
        </Section>
        {pauses.length ? (
          <Section title={t('workday.clock.pauses')}>
            <Facts items={pauses.map((p) => [`${p.from_on} – ${p.until_on ?? '…'}`, p.reason] as const)} />
          </Section>
        ) : null}
        <Section title={t('workday.clock.arithmetic')} extra={reckoning.calendar_version}>
          <Steps steps={reckoning.steps} />
        </Section>
      </Panel>
    </>
  );
}

function Steps({ steps }: { steps: Schemas['ReckoningStep'][] }) {
  const { t, i18n } = useTranslation();
  let counted = 0;
  const rows = steps.map((step, at) => {
    if (step.counts) counted += 1;
    return { ...step, at, nth: step.counts ? counted : undefined };
  });
  return (
    <LongRows
      rows={rows}
      rowKey={(step) => String(step.at)}
      columns={[
        { key: 'day', title: t('workday.clock.day'), width: 120, fixed: true, render: (step) => step.date },
        { key: 'nth', title: t('workday.clock.nth'), width: 90, render: (step) => step.nth ?? '—' },
        { key: 'why', title: t('workday.clock.why'), width: 320, render: (step) => pick(step.why, i18n.language) },
      ]}
    />
  );
}
