import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { pick } from '@/i18n';
import { cite } from '@/ui/law';
import { StatusTag } from '@/ui/StatusTag';
import { blockers, type Finding } from '../product';

/** What was found about a product: blockers first; a reviewer ticks what only asks to be seen. */
export function FindingList(props: { items: Finding[]; seen?: Set<string>; onSee?: (key: string) => void }) {
  const { t, i18n } = useTranslation();
  const { items, seen, onSee } = props;
  const order = [...items].sort((a, b) => Number(b.severity === 'block') - Number(a.severity === 'block'));
  return (
    <ul className="st-list">
      {order.map((f) => (
        <li key={`${f.code}${f.pointer}`}>
          <StatusTag tone={f.severity === 'block' ? 'bad' : 'warn'}>{t(`sourcing.finding.${f.severity}`)}</StatusTag>
          <div className="body">
            {pick(f.text, i18n.language)}
            {f.article ? (
              <p className="st-article">{t('ui.article', { article: cite(f.article, i18n.language) })}</p>
            ) : null}
          </div>
          {onSee && f.severity === 'acknowledge' ? (
            <Checkbox checked={seen?.has(f.acknowledge_as) ?? false} onChange={() => onSee(f.acknowledge_as)}>
              {t('sourcing.finding.seen')}
            </Checkbox>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

export function FindingBanner({ items }: { items: Finding[] }) {
  const { t } = useTranslation();
  const blocking = blockers(items).length;
  const rest = items.length - blocking;
  return (
    <div className={`st-banner ${blocking ? 'over' : rest ? 'near' : 'ok'}`}>
      <b>{blocking ? t('sourcing.finding.blocked', { count: blocking }) : t('sourcing.finding.clear')}</b>
      {rest ? <span>{t('sourcing.finding.toSee', { count: rest })}</span> : null}
    </div>
  );
}
