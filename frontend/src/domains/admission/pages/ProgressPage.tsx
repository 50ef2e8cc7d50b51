import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Progress, Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { EmptyState, ProblemState } from '@/ui/States';
import { useProgress } from '../api';
import { kinds } from '../subject';

/** Who is missing what: how far the roster is on its way from provisional to admitted. */
export function ProgressPage() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const { kind } = useSearch({ strict: false }) as { kind?: Schemas['SubjectKind'] };
  const query = useProgress(park.id, kind);
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const p = query.data;
  return (
    <>
      <PageHead title={t('admission.progress.title')} back={`/p/${park.id}/subjects`}>
        <Segmented
          aria-label={t('admission.subject.kind')}
          value={kind ?? 'all'}
          onChange={(next) =>
            void navigate({ to: '.', search: (next === 'all' ? {} : { kind: next }) as never, replace: true })
          }
          options={[
            { value: 'all', label: t('ui.all') },
            ...kinds.map((value) => ({ value, label: t(`admission.kind.${value}`) })),
          ]}
        />
      </PageHead>
      {p ? (
        <>
          <div className="st-kpis">
            <Kpi name={t('admission.progress.total')} value={p.total} />
            <Kpi name={t('admission.progress.admitted')} value={p.admitted} tone="good" />
            <Kpi name={t('admission.progress.provisional')} value={p.provisional} />
            <Kpi name={t('admission.progress.overdue')} value={p.overdue} tone={p.overdue ? 'bad' : undefined} />
          </div>
          <Panel>
            <Section
              title={t('admission.progress.missing')}
              extra={
                <Link to="/p/$parkId/subjects" params={{ parkId: park.id }} search={{ state: 'provisional' }}>
                  <Button size="small">{t('admission.progress.open')}</Button>
                </Link>
              }
            >
              {p.missing.length ? (
                p.missing.map((m) => (
                  <div className="st-progress-row" key={m.code}>
                    <span>{pick(m.text, i18n.language)}</span>
                    <Progress
                      percent={p.total ? Math.round((m.count / p.total) * 100) : 0}
                      showInfo={false}
                      aria-label={pick(m.text, i18n.language)}
                      strokeColor="var(--st-warning)"
                    />
                    <b className="num">{m.count}</b>
                  </div>
                ))
              ) : (
                <EmptyState title={t('admission.progress.allDone')} />
              )}
            </Section>
          </Panel>
        </>
      ) : (
        <Skeleton active />
      )}
    </>
  );
}

function Kpi({ name, value, tone }: { name: string; value: number; tone?: 'good' | 'bad' | undefined }) {
  return (
    <div className="st-panel st-kpi">
      <div className="k">{name}</div>
      <div className={`v num ${tone ?? ''}`}>{value.toLocaleString('zh-CN')}</div>
    </div>
  );
}
