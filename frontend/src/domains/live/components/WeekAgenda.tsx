import { useTranslation } from 'react-i18next';
import { day } from '@/ui/format';
import { Section } from '@/ui/Panel';
import { dayMs, type Session } from '../session';
import { WeekTile } from './WeekTile';

const week = [0, 1, 2, 3, 4, 5, 6] as const;

/** The week on a phone: day after day, as there is no room for studios beside each other. */
export function WeekAgenda({ from, sessions, clashes }: { from: number; sessions: Session[]; clashes: Set<string> }) {
  const { t } = useTranslation();
  return (
    <>
      {week.map((n) => {
        const start = from + n * dayMs;
        const today = sessions
          .filter((s) => s.planned_start_at >= start && s.planned_start_at < start + dayMs)
          .sort((a, b) => a.planned_start_at - b.planned_start_at);
        return (
          <Section key={n} title={`${t(`live.week.day.${n}`)} ${day(start).slice(5)}`}>
            {today.length ? null : <span className="faint">{t('live.week.free')}</span>}
            {today.map((s) => (
              <WeekTile key={s.id} session={s} clash={clashes.has(s.id)} place={s.studio.code} />
            ))}
          </Section>
        );
      })}
    </>
  );
}
