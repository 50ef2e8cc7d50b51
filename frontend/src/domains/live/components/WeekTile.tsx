import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { StatusTag } from '@/ui/StatusTag';
import { clockOf, gateTone, type Session } from '../session';

/** One session in the week: when, who, and what the gate says. */
export function WeekTile({ session: s, clash, place }: { session: Session; clash: boolean; place?: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const people = [...new Set(s.slots.filter((x) => x.state !== 'dropped').map((x) => x.streamer.name))];
  return (
    <Link
      className={`lv-tile ${s.state} ${clash ? 'clash' : ''}`}
      to="/p/$parkId/sessions/$sessionId"
      params={{ parkId: park.id, sessionId: s.id }}
    >
      <span className="num">
        {clockOf(s.planned_start_at)}–{clockOf(s.planned_end_at)}
        {place ? ` · ${place}` : ''}
      </span>
      <b>{s.title}</b>
      <span className="faint">{people.join(t('app.listComma')) || t('live.slot.none')}</span>
      <span className="lv-line">
        {s.state === 'planned' || s.state === 'ready' ? (
          <StatusTag tone={gateTone[s.gate.outcome]}>{t(`live.gate.short.${s.gate.outcome}`)}</StatusTag>
        ) : (
          <StatusTag tone={s.state === 'live' ? 'busy' : 'quiet'}>{t(`live.state.${s.state}`)}</StatusTag>
        )}
        {clash ? <StatusTag tone="bad">{t('live.week.clash')}</StatusTag> : null}
      </span>
    </Link>
  );
}
