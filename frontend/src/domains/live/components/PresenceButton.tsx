import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { day } from '@/ui/format';
import { useConfirmPresence } from '../api';
import type { Session } from '../session';

/** One tap on the day of the session: it is me, on this account. */
export function PresenceButton({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  const park = usePark();
  const confirm = useConfirmPresence();
  const { message } = App.useApp();
  const turn = s.slots.find((x) => x.state !== 'dropped' && park.subjectIds.includes(x.streamer.id));
  const today = day(s.planned_start_at) === day(Date.now()) && (s.state === 'planned' || s.state === 'ready');
  if (!turn || !today || turn.confirmed_at || !park.can('confirmPresence')) return null;
  return (
    <Button
      block
      type="primary"
      loading={confirm.isPending}
      onClick={() =>
        confirm.mutate(
          { params: { path: { park_id: park.id, session_id: s.id } } },
          { onSuccess: () => void message.success(t('live.presence.done')) },
        )
      }
    >
      {t('live.presence.button', { name: turn.streamer.name, account: s.account.name })}
    </Button>
  );
}
