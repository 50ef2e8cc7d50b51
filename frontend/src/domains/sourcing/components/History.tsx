import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Chart } from '@/ui/Chart';
import { day, minute, yuan } from '@/ui/format';
import { Facts } from '@/ui/Panel';
import { EmptyState } from '@/ui/States';
import { Money } from '@/ui/Time';
import { Timeline, type TimelineItem } from '@/ui/Timeline';
import { usePrices, useVersions } from '../api';

/** Recorded prices and the lowest of the seven days before a comparison that would begin now. */
export function PriceHistory({ product }: { product: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const { data } = usePrices(park.id, product);
  if (!data) return <Skeleton active />;
  if (!data.items.length) return <EmptyState title={t('sourcing.price.none')} />;
  const rows = [...data.items].reverse();
  return (
    <>
      <Floor floor={data.floor} />
      {rows.length < 2 ? (
        <Facts
          items={rows.map((r) => [
            minute(r.at),
            <span key={r.at}>
              <Money fen={r.price_fen} /> · {t(`sourcing.price.${r.source}`)}
            </span>,
          ])}
        />
      ) : (
        <Chart
          label={t('sourcing.price.chart')}
          height={200}
          option={{
            grid: { left: 60, right: 16, top: 16, bottom: 28 },
            xAxis: { type: 'time' },
            yAxis: { type: 'value', scale: true },
            series: [{ type: 'line', step: 'end', data: rows.map((r) => [r.at, r.price_fen / 100]) }],
          }}
          table={{
            head: [t('sourcing.price.at'), t('sourcing.price.price'), t('sourcing.price.source')],
            rows: data.items.map((r) => [minute(r.at), `¥${yuan(r.price_fen)}`, t(`sourcing.price.${r.source}`)]),
          }}
        />
      )}
    </>
  );
}

function Floor({ floor }: { floor: Schemas['PriceFloor'] }) {
  const { t } = useTranslation();
  return (
    <p>
      {t('sourcing.price.floor', { from: day(floor.from), until: day(floor.until) })}{' '}
      <b>{floor.basis === 'none' ? t('sourcing.price.unknown') : <Money fen={floor.lowest_fen} />}</b>
      {floor.complete ? null : <span className="faint"> {t('sourcing.price.incomplete')}</span>}
    </p>
  );
}

/** Every version handed in and what was decided about it. */
export function VersionHistory({ product }: { product: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const { data } = useVersions(park.id, product);
  if (!data) return <Skeleton active />;
  if (!data.items.length) return <EmptyState title={t('sourcing.version.none')} />;
  const items = data.items.flatMap<TimelineItem>((v) => [
    ...[...v.decisions].reverse().map<TimelineItem>((d) => ({
      id: `${v.number}${d.decided_at}`,
      at: d.decided_at,
      who: d.decided_by?.name ?? t('sourcing.version.system'),
      what: t(`sourcing.verdict.${d.verdict}`),
      tone: d.automatic ? 'machine' : ['admit', 'confirm'].includes(d.verdict) ? 'done' : 'bad',
      body: d.reason || undefined,
    })),
    {
      id: `v${v.number}`,
      at: v.submitted_at,
      who: v.submitted_by?.name ?? t('sourcing.version.system'),
      what: t(`sourcing.version.${v.kind}`, { number: v.number }),
      tone: 'quiet',
      body: (
        <span className="num">
          {v.content.title} · ¥{yuan(v.content.price_fen)}
        </span>
      ),
    },
  ]);
  return <Timeline items={items} />;
}
