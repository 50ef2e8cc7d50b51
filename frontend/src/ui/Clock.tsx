import { useTranslation } from 'react-i18next';
import { DateTime } from './Time';

export type ClockState = 'ok' | 'near' | 'over' | 'still';

export interface ClockProps {
  dueAt?: number | undefined;
  /** Working days left as the server counted them; negative when overdue. */
  daysLeft?: number | undefined;
  paused?: boolean | undefined;
  done?: boolean | undefined;
  /** The year has no published calendar yet: the date may move. */
  unconfirmed?: boolean | undefined;
}

/** Only the server counts working days; without its figure the calendar days to `dueAt` are shown as such. */
export function clockOf({ dueAt, daysLeft, paused, done }: ClockProps, now = Date.now()) {
  if (done) return { state: 'still', key: 'done', count: 0 } as const;
  if (paused) return { state: 'still', key: 'paused', count: 0 } as const;
  const counted = daysLeft !== undefined;
  if (!counted && dueAt === undefined) return { state: 'still', key: 'none', count: 0 } as const;
  const left = counted ? daysLeft : Math.floor(((dueAt ?? 0) - now) / 86_400_000);
  const late = left < 0 || (dueAt !== undefined && dueAt < now);
  if (late)
    return { state: 'over', key: counted ? 'overWorking' : 'over', count: Math.abs(Math.min(left, -1)) } as const;
  return { state: left <= 2 ? 'near' : 'ok', key: counted ? 'leftWorking' : 'left', count: left } as const;
}

export function Clock(props: ClockProps) {
  const { t } = useTranslation();
  const { state, key, count } = clockOf(props);
  return (
    <span className={`st-clock ${state}`}>
      {t(`ui.clock.${key}`, { count })}
      {props.unconfirmed ? ` · ${t('ui.clock.unconfirmed')}` : ''}
    </span>
  );
}

/** The clock of one thing, large, with the date behind it. */
export function ClockBanner({ title, ...clock }: ClockProps & { title: string }) {
  const { t } = useTranslation();
  const { state, key, count } = clockOf(clock);
  return (
    <div className={`st-banner ${state}`}>
      <span>{title}</span>
      <b>{t(`ui.clock.${key}`, { count })}</b>
      <span className="grow" />
      {clock.dueAt === undefined ? null : <DateTime at={clock.dueAt} />}
    </div>
  );
}
