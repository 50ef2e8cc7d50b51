import { PrinterOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useParam, usePark } from '@/app/me';
import { HoldButton } from '@/domains/evidence/components/HoldButton';
import { ClockBanner } from '@/ui/Clock';
import { deco } from '@/ui/deco';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useCase } from '../api';
import { isOver, stateTone } from '../case';
import { Advance } from '../components/Advance';
import { AgreementPanel } from '../components/AgreementPanel';
import { CaseActions } from '../components/CaseActions';
import { CaseFacts, DeskTools } from '../components/CaseFacts';
import { Clocks, History } from '../components/History';
import { Offers } from '../components/Offers';
import { Requests } from '../components/Requests';
import { Rooms } from '../components/Rooms';

/** The mediator's workbench of one case. */
export function CasePage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useCase(park.id, useParam('caseId'));
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const c = query.data;
  if (!c) return <Skeleton active paragraph={{ rows: 10 }} />;
  const rooms: Schemas['CaseRoom'][] = park.can('listCaucus')
    ? ['joint', 'caucus_consumer', 'caucus_merchant', 'desk']
    : ['joint', 'desk'];
  const money = ['performing', 'advanced'].includes(c.state) || c.reserve_fen > 0 || c.paid_fen > 0;
  return (
    <>
      <PageHead
        title={c.number}
        back={`/p/${park.id}/cases`}
        tags={<StatusTag tone={stateTone[c.state]}>{t(`mediation.state.${c.state}`)}</StatusTag>}
        sub={t(`mediation.mode.${c.mode}`)}
      >
        <Button
          className="no-print"
          aria-label={t('ui.print')}
          icon={<PrinterOutlined {...deco} />}
          onClick={() => window.print()}
        />
        <HoldButton kind="case" id={c.id} />
        <CaseActions c={c} />
      </PageHead>
      <div className="st-split">
        <Panel>
          <Section title={t('mediation.case.facts')}>
            <p style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{c.facts}</p>
          </Section>
          <Section title={t('mediation.room.title')}>
            <Rooms c={c} rooms={rooms} />
          </Section>
          <Section title={t('mediation.request.title')}>
            <Requests c={c} />
          </Section>
          <Section title={t('mediation.offer.title')}>
            <Offers c={c} />
          </Section>
          <Section title={t('mediation.agreement.title')}>
            <AgreementPanel c={c} />
          </Section>
        </Panel>
        <Panel>
          {c.due_at || c.overdue ? (
            <ClockBanner title={t('mediation.case.due')} dueAt={c.due_at} done={isOver(c)} />
          ) : null}
          <Section title={t('mediation.case.title')}>
            <CaseFacts c={c} />
            <DeskTools c={c} />
          </Section>
          {money ? (
            <Section title={t('mediation.advance.title')}>
              <Advance c={c} />
            </Section>
          ) : null}
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
