import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParam, usePark } from '@/app/me';
import { ClockBanner } from '@/ui/Clock';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useCase } from '../api';
import { isOver, stateTone } from '../case';
import { AgreementPanel } from '../components/AgreementPanel';
import { CaseFacts } from '../components/CaseFacts';
import { Clocks, History } from '../components/History';
import { Offers } from '../components/Offers';
import { Requests } from '../components/Requests';
import { Rooms } from '../components/Rooms';

/** One case as its merchant answers it on the phone. */
export function OwnCasePage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useCase(park.id, useParam('caseId'));
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const c = query.data;
  if (!c) return <Skeleton active paragraph={{ rows: 10 }} />;
  return (
    <>
      <PageHead
        title={c.number}
        back={`/p/${park.id}/me/cases`}
        tags={<StatusTag tone={stateTone[c.state]}>{t(`mediation.state.${c.state}`)}</StatusTag>}
      />
      <div style={{ marginBlockStart: 12 }}>
        <Panel>
          {c.due_at ? <ClockBanner title={t('mediation.case.due')} dueAt={c.due_at} done={isOver(c)} /> : null}
          <Section title={t('mediation.case.facts')}>
            <p style={{ whiteSpace: 'pre-wrap', marginBlockStart: 0 }}>{c.facts}</p>
            <CaseFacts c={c} />
          </Section>
          {c.requests.length ? (
            <Section title={t('mediation.request.title')}>
              <Requests c={c} />
            </Section>
          ) : null}
          <Section title={t('mediation.offer.title')}>
            <Offers c={c} />
          </Section>
          {c.agreement ? (
            <Section title={t('mediation.agreement.title')}>
              <AgreementPanel c={c} />
            </Section>
          ) : null}
          <Section title={t('mediation.room.title')}>
            <Rooms c={c} rooms={['joint', 'caucus_merchant']} />
          </Section>
          <Section title={t('mediation.case.clocks')}>
            <Clocks c={c} />
          </Section>
          <Section title={t('mediation.case.history')}>
            <History c={c} />
          </Section>
        </Panel>
      </div>
    </>
  );
}
