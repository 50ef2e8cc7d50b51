import { Link } from '@tanstack/react-router';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { Section } from '@/ui/Panel';
import { type Cell, type Detail, shown } from '../filing';

/** Every value with its rule and the list behind it, beside what was filed last. */
export function Cells({ detail }: { detail: Detail }) {
  const { t } = useTranslation();
  const before = detail.cells.some((c) => c.previous !== undefined);
  return (
    <Section title={t('filing.cells')}>
      <div style={{ overflowX: 'auto' }}>
        <table className="st-filing-cells">
          <thead>
            <tr>
              <th>{t('filing.cell.name')}</th>
              <th className="end">{t('filing.cell.value')}</th>
              {before ? <th className="end">{t('filing.cell.previous')}</th> : null}
              <th className="rule">{t('filing.cell.rule')}</th>
            </tr>
          </thead>
          <tbody>
            {detail.cells.map((c) => (
              <Row key={c.code} cell={c} before={before} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({ cell: c, before }: { cell: Cell; before: boolean }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const name = pick(c.name, i18n.language);
  const changed = c.previous !== undefined && c.previous !== c.number;
  return (
    <tr>
      <td>
        {c.link ? (
          <Tooltip title={t('filing.cell.open')}>
            <Link to={`/p/${park.id}${c.link}` as string}>{name}</Link>
          </Tooltip>
        ) : (
          name
        )}
      </td>
      <td className={c.number === undefined ? 'text' : 'end num'}>{shown(c.unit, c.number, c.text) || '—'}</td>
      {before ? <td className={`end num${changed ? ' changed' : ''}`}>{shown(c.unit, c.previous) || '—'}</td> : null}
      <td className="rule">
        {pick(c.rule, i18n.language)} <span className="source">{t(`filing.source.${c.source as 'live'}`)}</span>
      </td>
    </tr>
  );
}
