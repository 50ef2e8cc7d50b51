import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { minute } from '@/ui/format';
import { Section } from '@/ui/Panel';
import { EmptyState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useCorrections, useHits } from '../api';
import { HitItem } from './HitItem';

/** What screening heard in a session, and what was put right. */
export function HitPanel({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const may = park.can('listHits');
  const hits = useHits(park.id, { session_id: sessionId, limit: 100 }, may);
  const corrections = useCorrections(park.id, sessionId, may);
  if (!may) return null;
  return (
    <>
      <Section title={t('live.hit.title')}>
        {hits.isLoading ? <Skeleton active /> : null}
        {hits.data?.items.length === 0 ? <EmptyState title={t('live.hit.none')} hint={t('live.hit.noneHint')} /> : null}
        <ul className="st-list">
          {hits.data?.items.map((h) => (
            <HitItem key={h.id} hit={h} bare />
          ))}
        </ul>
      </Section>
      <Section title={t('live.correction.title')}>
        {corrections.data?.items.length === 0 ? <p className="faint">{t('live.correction.none')}</p> : null}
        <ul className="st-list">
          {corrections.data?.items.map((c) => (
            <li key={c.id}>
              <span className="num faint">{minute(c.spoken_at)}</span>
              <div className="body">
                {c.words}
                <p>
                  {c.streamer?.name ?? '—'} · {t('live.correction.by', { who: c.recorded_by.name })}
                </p>
              </div>
              {c.on_the_spot ? <StatusTag tone="good">{t('live.correction.onTheSpot')}</StatusTag> : null}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
