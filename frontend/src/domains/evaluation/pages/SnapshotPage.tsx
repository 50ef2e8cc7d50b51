import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParam, usePark } from '@/app/me';
import { percentOf } from '@/ui/format';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { DateTime } from '@/ui/Time';
import { useSnapshot, useSnapshots } from '../api';
import { Actions } from '../components/Actions';
import { Grade, Score } from '../components/Grade';
import { Lines } from '../components/Lines';
import { type Detail, points } from '../snapshot';

/** One evaluation, opened from the score down to the records behind each indicator. */
export function SnapshotPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useSnapshot(park.id, useParam('snapshotId'));
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const d = query.data;
  if (!d) return <Skeleton active paragraph={{ rows: 10 }} />;
  const s = d.snapshot;
  return (
    <>
      <PageHead
        title={`${s.subject.name} ${s.month}`}
        back={`/p/${park.id}${park.portal ? '/me' : ''}/evaluations`}
        tags={<Grade grade={s.grade} />}
        sub={t(`evaluation.state.${s.state}`)}
      >
        <Actions detail={d} />
      </PageHead>
      {d.conclusive_bp < 10_000 ? (
        <div className="st-banner near">
          <b>{t('evaluation.partly', { share: percentOf(d.conclusive_bp) })}</b>
          <span>{t('evaluation.partlyHint')}</span>
        </div>
      ) : null}
      <div className={park.portal ? 'st-stack' : 'st-split'} style={{ marginBlockStart: 12 }}>
        <Panel>
          <Lines detail={d} />
        </Panel>
        <Panel>
          <Summary detail={d} />
          <History subject={s.subject.id} />
        </Panel>
      </div>
    </>
  );
}

function Summary({ detail }: { detail: Detail }) {
  const { t } = useTranslation();
  const s = detail.snapshot;
  return (
    <Section title={t('evaluation.result')}>
      <Facts
        items={[
          [t('evaluation.score'), <Score key="s" of={s} />],
          [t('evaluation.grade'), <Grade key="g" grade={s.grade} />],
          s.score !== s.original_score && [
            t('evaluation.original'),
            <span key="o">
              {points(s.original_score)} <Grade grade={s.original_grade} />
            </span>,
          ],
          [t('evaluation.quota'), s.sample_quota ?? null],
          [t('evaluation.quotaReason'), s.quota_reason],
          [t('evaluation.card'), t('evaluation.cardVersion', { version: s.card_version })],
          [t('evaluation.computedAt'), <DateTime key="c" at={s.computed_at} />],
          [t('evaluation.publishedAt'), <DateTime key="p" at={s.published_at} />],
          [
            t('evaluation.hash'),
            <code key="h" style={{ overflowWrap: 'anywhere' }}>
              {s.hash}
            </code>,
          ],
        ]}
      />
    </Section>
  );
}

function History({ subject }: { subject: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const { data } = useSnapshots(park.id, { subject_id: subject, limit: 12 });
  if (!data || data.items.length < 2) return null;
  return (
    <Section title={t('evaluation.history')}>
      <ul className="st-list">
        {data.items.map((s) => (
          <li key={s.id}>
            <div className="body">{s.month}</div>
            <Score of={s} />
            <Grade grade={s.grade} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
