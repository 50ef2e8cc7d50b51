import { Button, Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParam, usePark } from '@/app/me';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useQualifications, useRequirements, useSubject } from '../api';
import { AgencyHistory } from '../components/AgencyHistory';
import { Checklist, ChecklistBanner } from '../components/Checklist';
import { DossierForm } from '../components/DossierForm';
import { NoticeButton } from '../components/NoticeButton';
import { PlatformAccounts } from '../components/PlatformAccounts';
import { QualificationForm } from '../components/QualificationForm';
import { QualificationList } from '../components/QualificationList';
import { UnreachableButton } from '../components/SettleButton';
import { SubjectFacts } from '../components/SubjectFacts';
import { SubmitButton } from '../components/SubmitButton';
import { Verifications } from '../components/Verifications';
import { stateTone } from '../subject';

/** One dossier as the park's officers work on it. */
export function SubjectPage() {
  const { t } = useTranslation();
  const park = usePark();
  const subjectId = useParam('subjectId');
  const subject = useSubject(park.id, subjectId);
  const needs = useRequirements(park.id, subjectId);
  const documents = useQualifications(park.id, subjectId);
  const [editing, setEditing] = useState(false);
  const [adding, setAdding] = useState(false);
  if (subject.isError) return <ProblemState problem={subject.error} onRetry={() => void subject.refetch()} />;
  const s = subject.data;
  if (!s) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <>
      <PageHead
        title={s.name}
        back={`/p/${park.id}/subjects`}
        tags={
          <>
            <Tag>{t(`admission.kind.${s.kind}`)}</Tag>
            <StatusTag tone={stateTone[s.state]}>{t(`admission.state.${s.state}`)}</StatusTag>
          </>
        }
        sub={s.state_reason}
      >
        {park.can('changeSubject') ? <Button onClick={() => setEditing(true)}>{t('ui.edit')}</Button> : null}
        <NoticeButton subjectId={s.id} />
        <UnreachableButton subject={s} />
        <SubmitButton subject={s} ready={needs.data?.ready ?? false} />
      </PageHead>
      <div className="st-split">
        <Panel>
          {needs.data ? <ChecklistBanner items={needs.data.items} /> : null}
          <Section
            title={t('admission.need.title')}
            extra={needs.data ? <span className="faint">{needs.data.rule_version}</span> : null}
          >
            {needs.data ? <Checklist items={needs.data.items} /> : <Skeleton active />}
          </Section>
          <Section
            title={t('admission.qualification.title')}
            anchor="documents"
            extra={
              park.can('addQualification') ? (
                <Button size="small" onClick={() => setAdding(true)}>
                  {t('admission.qualification.add')}
                </Button>
              ) : null
            }
          >
            {documents.data ? <QualificationList items={documents.data.items} /> : <Skeleton active />}
          </Section>
        </Panel>
        <Panel>
          <Section title={t('admission.subject.facts')}>
            <SubjectFacts subject={s} />
          </Section>
          <Section title={t('admission.subject.accounts')}>
            <PlatformAccounts subject={s} />
          </Section>
          <Verifications subject={s} />
          {s.kind === 'streamer' ? (
            <Section title={t('admission.agency.history')}>
              <AgencyHistory subjectId={s.id} />
            </Section>
          ) : null}
        </Panel>
      </div>
      <DossierForm open={editing} subject={s} onClose={() => setEditing(false)} />
      <QualificationForm open={adding} subject={s} onClose={() => setAdding(false)} />
    </>
  );
}
