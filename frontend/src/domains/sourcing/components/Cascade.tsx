import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { EmptyState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useCascade } from '../api';

const kinds = ['offers', 'selections', 'sessions', 'samples'] as const;

/** How many offers, selections, sessions and samples a product's leaving reaches. */
export function ReachCounts({ reach }: { reach: Schemas['CascadeReach'] }) {
  const { t } = useTranslation();
  const said = kinds.filter((k) => reach[k].length).map((k) => t(`sourcing.cascade.${k}`, { count: reach[k].length }));
  return <>{said.length ? said.join(' · ') : t('sourcing.cascade.nothing')}</>;
}

/** What confirming would reach, beside the button that confirms. */
export function CascadePreview({ product }: { product: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const may = park.can('getProductCascade');
  const cascade = useCascade(park.id, product, may);
  if (!may || !cascade.data) return null;
  return (
    <>
      {t('sourcing.cascade.will')}
      <strong>
        <ReachCounts reach={cascade.data.reach} />
      </strong>
    </>
  );
}

/** Each time the product left the pool, with everything it reached then. */
export function CascadeRecords({ product }: { product: string }) {
  const { t } = useTranslation();
  const cascade = useCascade(usePark().id, product);
  const records = cascade.data?.records ?? [];
  if (!records.length) return <EmptyState title={t('sourcing.cascade.none')} />;
  return (
    <ul className="st-list">
      {records.map((r) => (
        <li key={r.id}>
          <StatusTag tone={r.event === 'recalled' ? 'bad' : 'warn'}>{t(`sourcing.state.${r.event}`)}</StatusTag>
          <div className="body">
            {r.reason}
            <p>
              <DateTime at={r.made_at} /> · {r.made_by?.name ?? t('sourcing.version.system')}
            </p>
            <p>
              <ReachCounts reach={r.reach} />
            </p>
            <Reached reach={r.reach} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Reached({ reach }: { reach: Schemas['CascadeReach'] }) {
  const { t } = useTranslation();
  const park = usePark();
  const names = [...reach.selections, ...reach.samples].map((l) => l.streamer?.name).filter(Boolean);
  return (
    <>
      {names.length ? <p>{t('sourcing.cascade.streamers', { names: [...new Set(names)].join('、') })}</p> : null}
      {reach.sessions.map((s) => (
        <p key={s.id}>
          <Link to="/p/$parkId/sessions/$sessionId" params={{ parkId: park.id, sessionId: s.id }}>
            {t('sourcing.cascade.session')} <DateTime at={s.starts_at} />
          </Link>
        </p>
      ))}
    </>
  );
}
