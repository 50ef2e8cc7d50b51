import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { useQualifications, useRequirements } from '@/domains/admission/api';
import { Checklist, ChecklistBanner } from '@/domains/admission/components/Checklist';
import { DossierForm } from '@/domains/admission/components/DossierForm';
import { GuardianForm } from '@/domains/admission/components/GuardianForm';
import { PlatformAccounts } from '@/domains/admission/components/PlatformAccounts';
import { QualificationForm } from '@/domains/admission/components/QualificationForm';
import { QualificationList } from '@/domains/admission/components/QualificationList';
import { QuizModal } from '@/domains/admission/components/QuizModal';
import { SubjectFacts } from '@/domains/admission/components/SubjectFacts';
import { SubmitButton } from '@/domains/admission/components/SubmitButton';
import { type Requirement, type Subject, stateTone } from '@/domains/admission/subject';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { EmptyState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useMySubjects } from '../dossier';

/** One's own dossier on the phone: what is missing, each line with the button that settles it, then submit. */
export function DossierPage() {
  const { t } = useTranslation();
  const park = usePark();
  const { own, others, isLoading } = useMySubjects();
  const navigate = useNavigate();
  const { subjectId: chosen } = useParams({ strict: false });
  const all = [...own, ...others];
  const subject = all.find((s) => s.id === chosen) ?? all[0];
  return (
    <>
      <PageHead
        title={t('portal.dossier')}
        tags={
          subject ? (
            <StatusTag tone={stateTone[subject.state]}>{t(`admission.state.${subject.state}`)}</StatusTag>
          ) : null
        }
      />
      {all.length > 1 ? (
        <Select
          aria-label={t('portal.choose')}
          style={{ width: '100%', marginBlockEnd: 12 }}
          showSearch={{ optionFilterProp: 'label' }}
          value={subject?.id ?? null}
          options={all.map((s) => ({ value: s.id, label: `${s.name} · ${t(`admission.kind.${s.kind}`)}` }))}
          onChange={(subjectId) =>
            void navigate({
              to: '/p/$parkId/me/subjects/$subjectId',
              params: { parkId: park.id, subjectId },
              replace: true,
            })
          }
        />
      ) : null}
      {isLoading ? <Skeleton active /> : null}
      {!isLoading && !subject ? <EmptyState title={t('portal.noDossier')} hint={t('portal.noDossierHint')} /> : null}
      {subject ? <Dossier key={subject.id} subject={subject} mine={own.includes(subject)} /> : null}
    </>
  );
}

type Step = { kind: 'facts' | 'guardian' | 'quiz' } | { kind: 'document'; type: string | undefined };

function Dossier({ subject: s, mine }: { subject: Subject; mine: boolean }) {
  const { t } = useTranslation();
  const park = usePark();
  const needs = useRequirements(park.id, s.id);
  const documents = useQualifications(park.id, s.id);
  const { do: asked } = useSearch({ strict: false }) as { do?: 'quiz' };
  const [step, setStep] = useState<Step | undefined>(mine && asked ? { kind: asked } : undefined);
  const close = () => setStep(undefined);
  return (
    <>
      <Panel>
        {needs.data ? <ChecklistBanner items={needs.data.items} /> : null}
        <Section>
          {needs.data ? (
            <Checklist
              items={needs.data.items}
              remedy={(r) => <Remedy requirement={r} mine={mine} onStep={setStep} />}
            />
          ) : (
            <Skeleton active />
          )}
          <SubmitButton subject={s} ready={needs.data?.ready ?? false} block />
        </Section>
      </Panel>
      <Panel>
        <Section
          title={t('admission.qualification.title')}
          anchor="documents"
          extra={<Button onClick={() => setStep({ kind: 'document', type: undefined })}>{t('ui.add')}</Button>}
        >
          {documents.data ? <QualificationList items={documents.data.items} /> : <Skeleton active />}
        </Section>
        <Section
          title={t('admission.subject.facts')}
          extra={<Button onClick={() => setStep({ kind: 'facts' })}>{t('ui.edit')}</Button>}
        >
          <SubjectFacts subject={s} />
        </Section>
        <Section title={t('admission.subject.accounts')}>
          <PlatformAccounts subject={s} />
        </Section>
      </Panel>
      <DossierForm open={step?.kind === 'facts'} subject={s} onClose={close} />
      <QualificationForm
        open={step?.kind === 'document'}
        subject={s}
        type={step?.kind === 'document' ? step.type : undefined}
        onClose={close}
      />
      <GuardianForm open={step?.kind === 'guardian'} subject={s} onClose={close} />
      <QuizModal open={step?.kind === 'quiz'} subject={s} onClose={close} />
    </>
  );
}

/** The button that settles one line; quiz, consent and guardian are never done for somebody else. */
function Remedy(props: { requirement: Requirement; mine: boolean; onStep: (s: Step) => void }) {
  const { t } = useTranslation();
  const { requirement: r, mine, onStep } = props;
  if (r.remedy === 'subject')
    return <Button onClick={() => onStep({ kind: 'facts' })}>{t('portal.remedy.subject')}</Button>;
  if (r.remedy === 'qualification') {
    return (
      <Button onClick={() => onStep({ kind: 'document', type: r.document_type })}>
        {t('portal.remedy.qualification')}
      </Button>
    );
  }
  if ((r.remedy === 'guardian' || r.remedy === 'quiz') && !mine)
    return <span className="faint">{t('portal.onlySelf')}</span>;
  if (r.remedy === 'guardian')
    return <Button onClick={() => onStep({ kind: 'guardian' })}>{t('portal.remedy.guardian')}</Button>;
  if (r.remedy === 'quiz') {
    return (
      <Button type="primary" ghost onClick={() => onStep({ kind: 'quiz' })}>
        {t('portal.remedy.quiz')}
      </Button>
    );
  }
  return null;
}
