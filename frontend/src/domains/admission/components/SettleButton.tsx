import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { ReasonModal } from '@/ui/ReasonModal';
import { useConfirmPublication, useReportUnreachable } from '../api';
import type { AgendaItem, Subject } from '../subject';

/** What is published about the subject was checked and is true again. */
export function SettleButton({ item }: { item: AgendaItem }) {
  const { t } = useTranslation();
  const park = usePark();
  const confirm = useConfirmPublication();
  const [asking, setAsking] = useState(false);
  if (!park.can('confirmPublication')) return null;
  const settle = async (note: string) => {
    await confirm.mutateAsync({
      params: { path: { park_id: park.id, subject_id: item.subject.id } },
      body: { note },
    });
    setAsking(false);
  };
  return (
    <>
      <Button size="small" type="primary" onClick={() => setAsking(true)}>
        {t('admission.agenda.published')}
      </Button>
      <ReasonModal
        open={asking}
        title={t('admission.agenda.published')}
        consequence={t('admission.agenda.publishedHint')}
        label={t('admission.verification.note')}
        confirm={t('admission.agenda.published')}
        onCancel={() => setAsking(false)}
        onConfirm={settle}
      />
    </>
  );
}

/** The regulator says that it cannot reach the subject: the reminder's clock starts. */
export function UnreachableButton({ subject: s }: { subject: Subject }) {
  const { t } = useTranslation();
  const park = usePark();
  const report = useReportUnreachable();
  const [asking, setAsking] = useState(false);
  if (!park.can('reportUnreachable') || (s.state !== 'admitted' && s.state !== 'suspended')) return null;
  const start = async (note: string) => {
    await report.mutateAsync({ params: { path: { park_id: park.id, subject_id: s.id } }, body: { note } });
    setAsking(false);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('admission.agenda.unreachable')}</Button>
      <ReasonModal
        open={asking}
        title={t('admission.agenda.unreachable')}
        consequence={t('admission.agenda.unreachableHint')}
        label={t('admission.agenda.source')}
        confirm={t('admission.agenda.unreachable')}
        onCancel={() => setAsking(false)}
        onConfirm={start}
      />
    </>
  );
}
