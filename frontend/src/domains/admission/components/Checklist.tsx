import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pick } from '@/i18n';
import { deco } from '@/ui/deco';
import { cite } from '@/ui/law';
import { inOrderOfNeed, type Requirement } from '../subject';

/** Everything admission demands at once: what blocks first, each with its article and, if given, its remedy. */
export function Checklist({ items, remedy }: { items: Requirement[]; remedy?: (r: Requirement) => ReactNode }) {
  return (
    <ul className="st-list">
      {inOrderOfNeed(items).map((r) => (
        <Row key={r.code + (r.document_type ?? '')} requirement={r} remedy={r.met ? null : remedy?.(r)} />
      ))}
    </ul>
  );
}

function Row({ requirement: r, remedy }: { requirement: Requirement; remedy: ReactNode }) {
  const { t, i18n } = useTranslation();
  const state = r.met ? 'met' : r.blocking ? 'blocks' : 'warns';
  const look = {
    met: [CheckCircleFilled, 'var(--st-success)'],
    blocks: [CloseCircleFilled, 'var(--st-error)'],
    warns: [ExclamationCircleFilled, 'var(--st-warning)'],
  } as const;
  const [Icon, color] = look[state];
  return (
    <li>
      <Icon {...deco} style={{ color, fontSize: 16, marginBlockStart: 3 }} />
      <div className="body">
        <span className="st-hidden">{t(`admission.need.${state}`)}</span>
        {pick(r.text, i18n.language)}
        {r.problem && !r.met ? <p style={{ color }}>{pick(r.problem, i18n.language)}</p> : null}
        <p>{t('admission.need.verify', { how: pick(r.verify, i18n.language) })}</p>
        {r.condition ? <p>{pick(r.condition, i18n.language)}</p> : null}
        <div className="st-article">
          {cite(r.article, i18n.language)}
          {r.due_on ? ` · ${t('admission.need.due', { on: r.due_on })}` : ''}
        </div>
      </div>
      {remedy}
    </li>
  );
}

/** One sentence over a checklist. */
export function ChecklistBanner({ items }: { items: Requirement[] }) {
  const { t } = useTranslation();
  const blockers = items.filter((r) => !r.met && r.blocking).length;
  const warnings = items.filter((r) => !r.met && !r.blocking).length;
  return (
    <div className={`st-banner ${blockers ? 'over' : warnings ? 'near' : 'ok'}`}>
      <b>{blockers ? t('admission.need.blocked', { count: blockers }) : t('admission.need.ready')}</b>
      {warnings ? <span>{t('admission.need.warnings', { count: warnings })}</span> : null}
    </div>
  );
}
