import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';
import type { Schemas } from '@/api/client';
import type { Tone } from '@/ui/StatusTag';

dayjs.extend(utc);

export type Session = Schemas['Session'];
export type Slot = Schemas['Slot'];
export type Hit = Schemas['Hit'];
export type Finding = Schemas['GateFinding'];

export const sessionStates = ['planned', 'ready', 'live', 'ended', 'cancelled'] as const;
export const sessionKinds = ['self_run', 'influencer'] as const;
export const hitStates = ['open', 'corrected', 'dismissed', 'confirmed'] as const;
export const severities = ['grave', 'serious', 'slight'] as const;
export const incidentStates = ['open', 'escalated', 'closed'] as const;
export const reviewObjects = ['content', 'script', 'clothing', 'set', 'props'] as const;
export const rowStates = ['matched', 'ambiguous', 'unmatched', 'skipped', 'applied', 'unchanged', 'older'] as const;
export const platforms = ['douyin', 'kuaishou', 'taobao', 'wechat_channels'] as const;

export const sessionTone: Record<Schemas['SessionState'], Tone> = {
  planned: 'quiet',
  ready: 'good',
  live: 'busy',
  ended: 'quiet',
  cancelled: 'quiet',
};
export const gateTone: Record<Schemas['GateOutcome'], Tone> = {
  unasked: 'quiet',
  green: 'good',
  amber: 'warn',
  red: 'bad',
};
export const severityTone: Record<Schemas['HitSeverity'], Tone> = { slight: 'quiet', serious: 'warn', grave: 'bad' };
export const hitTone: Record<Schemas['HitState'], Tone> = {
  open: 'busy',
  corrected: 'good',
  dismissed: 'quiet',
  confirmed: 'bad',
};
export const incidentTone: Record<Schemas['IncidentState'], Tone> = { open: 'warn', escalated: 'bad', closed: 'quiet' };
export const rowTone: Record<Schemas['ResultRowState'], Tone> = {
  matched: 'good',
  ambiguous: 'warn',
  unmatched: 'warn',
  skipped: 'quiet',
  applied: 'good',
  unchanged: 'quiet',
  older: 'quiet',
};

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
const parkOffsetMs = 8 * hourMs;

/** The instant at which the park's clock shows what the picker shows, wherever the browser is. */
export const instantOf = (wall: Dayjs): number =>
  dayjs.utc(wall.format('YYYY-MM-DDTHH:mm:00')).valueOf() - parkOffsetMs;

/** The picker's value for an instant: the park's wall clock. */
export const wallOf = (at: number): Dayjs => dayjs(dayjs.utc(at + parkOffsetMs).format('YYYY-MM-DDTHH:mm:ss'));

/** Midnight of the park's day. */
export const dayStart = (at: number): number => Math.floor((at + parkOffsetMs) / dayMs) * dayMs - parkOffsetMs;

/** Midnight of the Monday before. */
export function weekStart(at: number): number {
  const weekday = (Math.floor((at + parkOffsetMs) / dayMs) + 3) % 7; // 1970-01-01 was a Thursday
  return dayStart(at) - weekday * dayMs;
}

export const clockOf = (at: number): string => dayjs.utc(at + parkOffsetMs).format('HH:mm');

/** `01:02:03` into the session. */
export function offset(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const part = (n: number) => String(n).padStart(2, '0');
  return `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}

/** First instant at or after `notBefore` at which the park's clock shows the wall time's hour and minute. */
export function nextAt(notBefore: number, wall: Dayjs): number {
  const at = dayStart(notBefore) + wall.hour() * hourMs + wall.minute() * 60_000;
  return at < notBefore ? at + dayMs : at;
}

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to && b.from < a.to;
const alive = (s: Session) => s.state !== 'cancelled' && s.state !== 'ended';

/** Sessions that cannot both happen: one studio, one account or one person at two places. */
export function conflictsOf(sessions: Session[]): Set<string> {
  const found = new Set<string>();
  const open = sessions.filter(alive);
  open.forEach((a, n) => {
    for (const b of open.slice(n + 1)) if (clash(a, b)) found.add(a.id).add(b.id);
  });
  return found;
}

function clash(a: Session, b: Session): boolean {
  const spanOf = (s: Session) => ({ from: s.planned_start_at, to: s.planned_end_at });
  const same = a.studio.id === b.studio.id || (a.account.id === b.account.id && a.platform === b.platform);
  if (same && overlaps(spanOf(a), spanOf(b))) return true;
  const turns = (s: Session) => s.slots.filter((x) => x.state !== 'dropped');
  return turns(a).some((x) =>
    turns(b).some(
      (y) =>
        x.streamer.id === y.streamer.id && overlaps({ from: x.from_at, to: x.to_at }, { from: y.from_at, to: y.to_at }),
    ),
  );
}

/** The sessions of each studio on each day of the week, in the order of the day. */
export function gridOf(sessions: Session[], from: number): Map<string, Session[]> {
  const cells = new Map<string, Session[]>();
  for (const s of [...sessions].sort((a, b) => a.planned_start_at - b.planned_start_at)) {
    const key = cellKey(s.studio.id, Math.floor((s.planned_start_at - from) / dayMs));
    cells.set(key, [...(cells.get(key) ?? []), s]);
  }
  return cells;
}

export const cellKey = (studio: string, day: number) => `${studio}|${day}`;

/** Findings that stop the session first, then what warns, then what was let pass. */
export function inOrderOfWeight(findings: Finding[]): Finding[] {
  const weight = (f: Finding) => (f.waived ? 2 : f.severity === 'block' ? 0 : 1);
  return [...findings].sort((a, b) => weight(a) - weight(b));
}

/** An address below the park, also of pages other domains own. */
export const below = (parkId: string, path: string): string => `/p/${parkId}${path}`;

/** Where a finding is put right: on another screen, or by something on the screen of the session itself. */
export type Remedy =
  | { on: 'screen'; path: string; search?: Record<string, string>; part?: string }
  | { on: 'session'; by: 'change' | 'review' };

const partOf: Record<string, string> = { product_document_expired: 'documents', documents_end_during: 'documents' };

/** The remedy of a finding; undefined when it is the park's to settle and the visitor comes through the portal. */
export function remedyOf(f: Finding, ownerId: string, portal: boolean): Remedy | undefined {
  const me = portal ? '/me' : '';
  // What an account lacks is put right in the dossier of its owner.
  const subject = f.about === 'account' ? ownerId : f.about_id;
  switch (f.remedy) {
    case 'subject':
    case 'guardian':
      return { on: 'screen', path: `${me}/subjects/${subject}` };
    case 'qualification':
      return { on: 'screen', path: `${me}/subjects/${subject}`, part: 'documents' };
    case 'quiz':
      return { on: 'screen', path: `${me}/subjects/${subject}`, ...(portal ? { search: { do: 'quiz' } } : {}) };
    case 'product':
      return { on: 'screen', path: `${me}/products/${f.about_id}`, part: partOf[f.code] ?? 'findings' };
    case 'sanction':
      return portal
        ? { on: 'screen', path: '/me/violations' }
        : { on: 'screen', path: '/sanctions', search: { subject_id: subject } };
    case 'studio':
      return portal ? undefined : { on: 'screen', path: '/studios' };
    case 'session':
      return { on: 'session', by: 'change' };
    case 'presence': // only the streamer's own phone can
      return undefined;
    case 'review':
      return { on: 'session', by: 'review' };
  }
}
