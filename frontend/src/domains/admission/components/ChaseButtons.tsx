import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { useChase } from '../api';
import type { AgendaItem } from '../subject';

/** Reminds whoever has to act, through the notice channels or by a text to paste; both go on record. */
export function ChaseButtons({ items, onDone }: { items: AgendaItem[]; onDone?: () => void }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const chase = useChase();
  const { message } = App.useApp();
  const send = async (channel: Schemas['ChaseChannel']) => {
    const wanted = items.map((i) => ({ subject_id: i.subject.id, code: i.code }));
    await chase.mutateAsync({ params: { path: { park_id: park.id } }, body: { channel, items: wanted } });
    onDone?.();
  };
  const remind = async () => {
    await send('notice');
    void message.success(t('admission.agenda.sent', { count: items.length }));
  };
  const copy = async () => {
    const lines = items.map((i) =>
      t('admission.agenda.line', {
        name: i.subject.name,
        what: pick(i.what, i18n.language),
        on: i.due_on,
        link: `${location.origin}/p/${park.id}/subjects/${i.subject.id}`,
      }),
    );
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
    } catch {
      void message.error(t('ui.copyFailed'));
      return;
    }
    await send('copy');
    void message.success(t('ui.copied'));
  };
  return (
    <Space size={4} wrap>
      <Button
        size="small"
        type="primary"
        loading={chase.isPending}
        onClick={() => void remind().catch(() => undefined)}
      >
        {t('admission.agenda.remind')}
      </Button>
      <Button size="small" disabled={chase.isPending} onClick={() => void copy().catch(() => undefined)}>
        {t('admission.agenda.copy')}
      </Button>
    </Space>
  );
}
