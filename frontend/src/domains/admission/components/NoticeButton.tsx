import { useNavigate } from '@tanstack/react-router';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { useNoticeBlacklisting } from '../api';
import { grounds } from '../blacklist';

/** Tells a subject that the park is about to put it on its blacklist. */
export function NoticeButton({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const notice = useNoticeBlacklisting();
  const [open, setOpen] = useState(false);
  if (!park.can('noticeBlacklisting')) return null;
  const send = async (body: Omit<Schemas['NewBlacklistEntry'], 'subject_id'>) => {
    await notice.mutateAsync({ params: { path: { park_id: park.id } }, body: { ...body, subject_id: subjectId } });
    await navigate({ to: '/p/$parkId/blacklist', params: { parkId: park.id } });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('admission.blacklist.notice')}</Button>
      <FormModal<Omit<Schemas['NewBlacklistEntry'], 'subject_id'>>
        open={open}
        title={t('admission.blacklist.notice')}
        confirm={t('admission.blacklist.send')}
        schema="NewBlacklistEntry"
        initial={{ ground: 'repeated_violations', months: 6 }}
        onClose={() => setOpen(false)}
        onSubmit={send}
      >
        <p className="faint">{t('admission.blacklist.noticeWhat')}</p>
        <Field name="ground" label={t('admission.blacklist.groundLabel')}>
          <Select options={grounds.map((value) => ({ value, label: t(`admission.blacklist.ground.${value}`) }))} />
        </Field>
        <Field name="facts" label={t('admission.blacklist.facts')}>
          <Input.TextArea rows={5} showCount maxLength={2000} />
        </Field>
        <Field name="basis" label={t('admission.blacklist.basis')} extra={t('admission.blacklist.basisHint')}>
          <Input />
        </Field>
        <Field name="months" label={t('admission.blacklist.months')}>
          <InputNumber min={1} max={36} precision={0} />
        </Field>
      </FormModal>
    </>
  );
}
