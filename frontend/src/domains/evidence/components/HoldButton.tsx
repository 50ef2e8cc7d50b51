import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { ReasonModal } from '@/ui/ReasonModal';
import { usePlaceHold } from '../api';

export interface HoldButtonProps {
  kind: Schemas['HoldTarget'];
  id: string;
}

/** Keeps the record beyond its term, with the reason. */
export function HoldButton({ kind, id }: HoldButtonProps) {
  const { t } = useTranslation();
  const park = usePark();
  const place = usePlaceHold();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  if (!park.can('placeHold')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('evidence.hold.place')}</Button>
      <ReasonModal
        open={open}
        title={t('evidence.hold.placeTitle')}
        consequence={t('evidence.hold.placeWhat')}
        confirm={t('evidence.hold.place')}
        onCancel={() => setOpen(false)}
        onConfirm={async (reason) => {
          await place.mutateAsync({
            params: { path: { park_id: park.id } },
            body: { target_kind: kind, target_id: id, reason },
          });
          setOpen(false);
          void message.success(t('evidence.hold.placed'));
        }}
      />
    </>
  );
}
