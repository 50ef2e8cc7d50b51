import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { percentOf } from '@/ui/format';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { useScorecards } from '../api';
import { measured, points } from '../snapshot';

/** What is counted, how, with which weight and why: the yardstick in force. */
export function ScorecardsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useScorecards(park.id);
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <PageHead title={t('evaluation.nav.cards')} sub={t('evaluation.cardHint')} />
      {query.data ? null : <Skeleton active />}
      <div className="st-stack">
        {query.data?.items.map((c) => (
          <Card key={c.kind} card={c} />
        ))}
      </div>
    </>
  );
}

function Card({ card }: { card: Schemas['Scorecard'] }) {
  const { t, i18n } = useTranslation();
  const name = (code: string) => card.dimensions.find((d) => d.code === code);
  return (
    <Panel>
      <Section
        title={`${t(`admission.kind.${card.kind}`)} · ${t('evaluation.cardVersion', { version: card.version })}`}
      >
        <div style={{ overflowX: 'auto' }}>
          <table className="st-filing-cells">
            <thead>
              <tr>
                <th>{t('evaluation.dimension')}</th>
                <th>{t('evaluation.indicator')}</th>
                <th className="end">{t('evaluation.weight')}</th>
                <th className="end">{t('evaluation.need')}</th>
                <th className="rule">{t('evaluation.curve')}</th>
              </tr>
            </thead>
            <tbody>
              {card.indicators.map((i) => {
                const dimension = name(i.dimension);
                return (
                  <tr key={i.code}>
                    <td>{dimension ? pick(dimension.name, i18n.language) : i.dimension}</td>
                    <td>
                      {pick(i.name, i18n.language)}
                      <div className="second">{pick(i.reason, i18n.language)}</div>
                    </td>
                    <td className="end num">{percentOf(i.weight_bp)}</td>
                    <td className="end num">{i.minimum_sample || '—'}</td>
                    <td className="rule num">
                      {i.curve.map((p) => `${measured(i.unit, p.value)} → ${points(p.score)}`).join('　')}
                      {i.veto_at ? ` · ${t('evaluation.vetoAt', { value: measured(i.unit, i.veto_at) })}` : ''}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </Section>
    </Panel>
  );
}
