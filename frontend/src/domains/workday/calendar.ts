import type { Schemas } from '@/api/client';

export type NewCalendar = Schemas['NewCalendar'];

const dayMs = 86_400_000;
const time = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const isDate = (v: unknown): v is string =>
  typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v) && !Number.isNaN(time(v)) && dateOf(time(v)) === v;
export const isWeekend = (date: string) => [0, 6].includes(new Date(time(date)).getUTCDay());

/** How many days of the year are worked: weekdays outside the holidays, and the weekend days that make up for them. */
export function workingDays({ year, holidays, working_weekends }: Omit<NewCalendar, 'source' | 'version'>): number {
  let days = 0;
  for (let at = time(`${year}-01-01`); at < time(`${year + 1}-01-01`); at += dayMs) {
    const date = dateOf(at);
    const off = isWeekend(date) || holidays.some((h) => h.from <= date && date <= h.to);
    if (!off || working_weekends.includes(date)) days += 1;
  }
  return days;
}

interface Listed {
  name: string;
  date: string;
  isOffDay: boolean;
}

const isListed = (v: unknown): v is Listed => {
  const d = v as Partial<Listed> | null;
  return typeof d?.name === 'string' && isDate(d.date) && typeof d.isOffDay === 'boolean';
};

/** Days listed one by one, as common public files do it, gathered into blocks. */
function gather(listed: Listed[]): Pick<NewCalendar, 'holidays' | 'working_weekends'> {
  const holidays: NewCalendar['holidays'] = [];
  for (const day of listed.filter((d) => d.isOffDay).sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const last = holidays.at(-1);
    if (last?.name === day.name && time(day.date) - time(last.to) === dayMs) last.to = day.date;
    else holidays.push({ name: day.name, from: day.date, to: day.date });
  }
  return { holidays, working_weekends: listed.filter((d) => !d.isOffDay).map((d) => d.date) };
}

/**
 * Reads the calendar of one year from a JSON file: this product's own form, or days listed one by one with `isOffDay`.
 * Undefined when it is neither. What the file does not say (version, source) is left for the person.
 */
export function readCalendar(text: string): Partial<NewCalendar> | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  const file = (Array.isArray(raw) ? raw.at(-1) : raw) as
    | (Partial<NewCalendar> & { days?: unknown; papers?: unknown })
    | null;
  if (typeof file?.year !== 'number') return undefined;
  const { year, version, days, papers } = file;
  const source = file.source ?? (Array.isArray(papers) ? papers.join(' ') : undefined);
  const said = { year, ...(version ? { version } : {}), ...(source ? { source } : {}) };
  if (Array.isArray(days) && days.length && days.every(isListed)) {
    // Such a file of one year may name days of its neighbours, which have calendars of their own.
    return { ...said, ...gather(days.filter((d) => d.date.startsWith(String(year)))) };
  }
  const { holidays, working_weekends } = file;
  const whole = holidays?.every?.((h) => h.name && isDate(h.from) && isDate(h.to)) && working_weekends?.every?.(isDate);
  return whole ? { ...said, holidays, working_weekends } : undefined;
}

/** The version after those a year has: 2027.1, then 2027.2. */
export const nextVersion = (year: number, versions: string[]) =>
  `${year}.${1 + Math.max(0, ...versions.map((v) => Number(new RegExp(`^${year}\\.(\\d+)$`).exec(v)?.[1] ?? 0)))}`;
