import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { useHandOver } from '../api';
import type { Session } from '../session';
import { StreamerSelect } from './Selects';

/** Somebody else takes over from now on; the turn ends to the second. */
export function HandOverForm({ session: s, onClose }: { session: Session; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const handOver = useHandOver();
  const path = { park_id: park.id, session_id: s.id };
  const now = Date.now();
  const running = s.slots.filter((x) => x.state !== 'dropped' && x.from_at <= now && x.to_at > now);
  const people = [...new Map(s.slots.map((x) => [x.streamer.id, x.streamer])).values()];
  return (
    <FormModal<Schemas['SlotHandover']>
      open
      title={t('live.handOver.title')}
      confirm={t('live.handOver.confirm')}
      schema="SlotHandover"
      {...(running[0] ? { initial: { from_streamer_id: running[0].streamer.id } } : {})}
      onClose={onClose}
      onSubmit={(body) => handOver.mutateAsync({ params: { path }, body })}
    >
      <Field name="from_streamer_id" label={t('live.handOver.from')}>
        <Select allowClear options={running.map((x) => ({ value: x.streamer.id, label: x.streamer.name }))} />
      </Field>
      <Field name="to_streamer_id" label={t('live.handOver.to')}>
        <StreamerSelect known={people} />
      </Field>
    </FormModal>
  );
}
