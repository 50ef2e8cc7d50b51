import { useTranslation } from 'react-i18next';
import { pick } from '@/i18n';
import { Clock } from '@/ui/Clock';
import { cite } from '@/ui/law';
import { Timeline } from '@/ui/Timeline';
import type { Case } from '../case';

const bad = new Set(['refused', 'terminated']);

/** Every step with its article, newest first. */
export function History({ c }: { c: Case }) {
  const { t, i18n } = useTranslation();
  return (
    <Timeline
      items={[...c.steps].reverse().map((s) => ({
        id: String(s.seq),
        at: s.at,
        who: t(`mediation.side.${s.by}`),
        what: t(`mediation.state.${s.to}`),
        tone: bad.has(s.to) ? 'bad' : s.to === 'performed' ? 'done' : 'quiet',
        body: [s.reason, cite(s.article ?? '', i18n.language)].filter(Boolean).join(' · '),
      }))}
    />
  );
}

/** The case's time limits: whose they are and on what they rest. */
export function Clocks({ c }: { c: Case }) {
  const { t, i18n } = useTranslation();
  if (!c.clocks.length) return <p className="faint">{t('mediation.case.noClocks')}</p>;
  return (
    <ul className="st-list">
      {c.clocks.map(({ clock }) => (
        <li key={clock.id}>
          <div className="body">
            {pick(clock.name, i18n.language)}
            <div className="st-article">
              {clock.due_on} ·{' '}
              {clock.basis === 'promise' ? t('mediation.case.promise') : cite(clock.article, i18n.language)}
            </div>
          </div>
          <Clock
            dueAt={clock.due_at}
            done={clock.state !== 'running' && clock.state !== 'paused'}
            paused={clock.state === 'paused'}
            unconfirmed={clock.unconfirmed}
          />
        </li>
      ))}
    </ul>
  );
}
