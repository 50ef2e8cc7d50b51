import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { minute, yuan } from '@/ui/format';
import { Facts, Section } from '@/ui/Panel';
import { EmptyState, ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { Money } from '@/ui/Time';
import { useResults } from '../api';
import { clockOf, offset } from '../session';

/** What the platform reported of a session; what nobody can split stays shared. */
export function ResultsPanel({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const may = park.can('getSessionResults');
  const query = useResults(park.id, sessionId, may);
  if (!may) return null;
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Section>{<Skeleton active />}</Section>;
  const { broadcasts, total } = query.data;
  if (!broadcasts.length) {
    return (
      <Section>
        <EmptyState title={t('live.results.none')} hint={t('live.results.noneHint')} />
      </Section>
    );
  }
  return (
    <>
      <Section title={t('live.results.total')}>
        <div className="st-kpis">
          <Kpi name={t('live.results.gmv')} value={yuan(total.gmv_fen)} />
          <Kpi name={t('live.results.net')} value={yuan(total.net_fen)} />
          <Kpi name={t('live.results.orders')} value={total.orders.toLocaleString()} />
          <Kpi name={t('live.results.viewers')} value={total.viewers.toLocaleString()} />
        </div>
      </Section>
      {broadcasts.map((b) => (
        <Broadcast key={b.id} data={b} />
      ))}
    </>
  );
}

function Kpi({ name, value }: { name: string; value: string }) {
  return (
    <div className="st-kpi">
      <div className="k">{name}</div>
      <div className="v num">{value}</div>
    </div>
  );
}

const shareTone = { sole: 'good', shared: 'warn', nobody: 'quiet' } as const;

function Broadcast({ data: b }: { data: Schemas['BroadcastResult'] }) {
  const { t } = useTranslation();
  const shared = b.shares.some((x) => x.share === 'shared');
  const f = b.figures;
  return (
    <Section
      title={`${minute(b.started_at)} – ${clockOf(b.ended_at)}`}
      extra={<span className="faint">{t('live.results.exported', { at: minute(b.exported_at) })}</span>}
    >
      <Facts
        items={[
          [t('live.results.paid'), <Money key="paid" fen={f.paid_fen} />],
          [t('live.results.refund'), <Money key="refund" fen={f.refund_fen} />],
          [t('live.results.refundOrders'), f.refund_orders.toLocaleString()],
          [t('live.results.units'), f.units.toLocaleString()],
          [t('live.results.buyers'), f.buyers.toLocaleString()],
          [t('live.results.peak'), f.peak_viewers.toLocaleString()],
        ]}
      />
      {shared ? <p className="second">{t('live.results.sharedHint', { gmv: yuan(f.gmv_fen) })}</p> : null}
      <ul className="st-list">
        {b.shares.map((x) => (
          <li key={(x.slot_id ?? '') + x.share}>
            <StatusTag tone={shareTone[x.share]}>{t(`live.results.share.${x.share}`)}</StatusTag>
            <div className="body">{x.streamer?.name ?? t('live.results.noSlot')}</div>
            <span className="num faint">{offset(x.overlap_ms)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
