import { Link } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { percentOf } from '@/ui/format';
import { Section } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { useFacts } from '../api';
import {
  contribution,
  type Detail,
  formula,
  type Indicator,
  type Line,
  measured,
  points,
  sourcePath,
} from '../snapshot';

/** Dimension by dimension: weight, value, formula with its numbers, and the records on demand. */
export function Lines({ detail: d }: { detail: Detail }) {
  const { i18n } = useTranslation();
  return (
    <>
      {d.card.dimensions.map((dimension) => (
        <Section key={dimension.code} title={pick(dimension.name, i18n.language)}>
          <ul className="st-list">
            {d.card.indicators
              .filter((i) => i.dimension === dimension.code)
              .map((i) => {
                const line = d.lines.find((l) => l.indicator === i.code);
                return line ? <OneLine key={i.code} indicator={i} line={line} detail={d} /> : null;
              })}
          </ul>
        </Section>
      ))}
    </>
  );
}

function OneLine({ indicator: i, line, detail }: { indicator: Indicator; line: Line; detail: Detail }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <li style={{ flexWrap: 'wrap' }}>
      <div className="body">
        <b>{pick(i.name, i18n.language)}</b>{' '}
        {line.veto ? <StatusTag tone="bad">{t('evaluation.veto')}</StatusTag> : null}
        <p>{pick(i.reason, i18n.language)}</p>
        {line.conclusive ? (
          <p className="num">{formula(i, line)}</p>
        ) : (
          <p>{t('evaluation.tooLittle', { count: line.sample, need: i.minimum_sample })}</p>
        )}
      </div>
      <div style={{ textAlign: 'end' }}>
        {line.conclusive ? (
          <>
            <div className="num">
              {points(line.score)} × {percentOf(line.weight_bp)} = <b>{points(contribution(line))}</b>
            </div>
            <small className="second">{measured(i.unit, line.value)}</small>
          </>
        ) : (
          <StatusTag tone="quiet">{t('evaluation.inconclusive')}</StatusTag>
        )}
        <div>
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'evaluation.hideFacts' : 'evaluation.showFacts')}
          </Button>
        </div>
      </div>
      {open ? <FactList indicator={i} detail={detail} /> : null}
    </li>
  );
}

function FactList({ indicator, detail }: { indicator: Indicator; detail: Detail }) {
  const { t } = useTranslation();
  const park = usePark();
  const s = detail.snapshot;
  const { data } = useFacts(park.id, s.subject.id, s.month, indicator.code, true);
  if (!data) return <Skeleton active paragraph={{ rows: 1 }} />;
  if (data.items.length === 0) return <p className="second">{t('evaluation.noFacts')}</p>;
  return (
    <ul style={{ flexBasis: '100%', margin: 0, paddingInlineStart: 18 }}>
      {data.items.map((f) => {
        const path = park.portal ? undefined : sourcePath(f.source_kind, f.source_id);
        const name = `${t(`evaluation.source.${f.source_kind as 'session'}`)} ${f.day}`;
        const figures =
          indicator.formula === 'sum' ? measured(indicator.unit, f.numerator) : `${f.numerator} ÷ ${f.denominator}`;
        return (
          <li key={f.source_id}>
            {path ? <Link to={`/p/${park.id}${path}` as string}>{name}</Link> : name}{' '}
            <span className="num second">{figures}</span>
          </li>
        );
      })}
    </ul>
  );
}
