import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { useCorrectHit, useRecordCorrection } from '../api';
import type { Hit, Session } from '../session';
import { StreamerSelect } from './Selects';

/** The words that put a slip right, kept with their time (O117 art. 31): for a hit, or unasked. */
export function CorrectionForm(props: { session?: Session; hit?: Hit; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { session, hit, onClose } = props;
  const park = usePark();
  const record = useRecordCorrection();
  const correct = useCorrectHit();
  const submit = (body: Schemas['NewCorrection']) => {
    if (hit) {
      const params = { path: { park_id: park.id, hit_id: hit.id }, header: ifMatch(hit.version) };
      return correct.mutateAsync({ params, body });
    }
    return record.mutateAsync({ params: { path: { park_id: park.id, session_id: session?.id ?? '' } }, body });
  };
  const people = session?.slots.map((x) => x.streamer) ?? [];
  return (
    <FormModal<Schemas['NewCorrection']>
      open
      title={t('live.correction.record')}
      confirm={t('live.correction.confirm')}
      schema="NewCorrection"
      {...(hit?.streamer ? { initial: { streamer_id: hit.streamer.id } } : {})}
      onClose={onClose}
      onSubmit={submit}
    >
      {hit ? (
        <p className="second" style={{ marginBlockStart: 0 }}>
          {t('live.correction.instead', { found: hit.found, suggestion: pick(hit.suggestion, i18n.language) })}
        </p>
      ) : null}
      <Field name="words" label={t('live.correction.words')}>
        <Input.TextArea autoFocus rows={3} />
      </Field>
      <Field name="streamer_id" label={t('live.correction.who')}>
        <StreamerSelect known={hit?.streamer ? [...people, hit.streamer] : people} />
      </Field>
    </FormModal>
  );
}
