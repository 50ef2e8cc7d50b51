import type { Schemas } from '@/api/client';
import type { Tone } from '@/ui/StatusTag';
import type { TimelineItem } from '@/ui/Timeline';

export type Entry = Schemas['BlacklistEntry'];

export const blacklistStates = ['noticed', 'in_force', 'dropped', 'lifted'] as const;
export const grounds = [
  'repeated_violations',
  'false_identity',
  'unsafe_goods',
  'account_switching',
  'contract_breach',
  'other',
] as const;

export const blacklistTone: Record<Entry['state'], Tone> = {
  noticed: 'warn',
  in_force: 'bad',
  dropped: 'quiet',
  lifted: 'good',
};

export type Step = 'plead' | 'list' | 'drop' | 'appeal' | 'uphold' | 'refuse' | 'lift';

/** What can be done with an entry next, whoever may do it: nobody is listed unheard while the term to speak runs. */
export function nextSteps(e: Entry, today: string): Step[] {
  if (e.state === 'noticed') {
    if (e.stated_at) return ['list', 'drop'];
    return today <= e.hear_until ? ['plead', 'drop'] : ['plead', 'list', 'drop'];
  }
  if (e.state !== 'in_force') return [];
  if (!e.appealed_at) return ['appeal', 'lift'];
  return e.answered_at ? ['lift'] : ['uphold', 'refuse'];
}

export const operation = {
  plead: 'pleadBlacklisting',
  list: 'decideBlacklisting',
  drop: 'decideBlacklisting',
  appeal: 'appealBlacklisting',
  uphold: 'answerBlacklistAppeal',
  refuse: 'answerBlacklistAppeal',
  lift: 'liftBlacklisting',
} as const satisfies Record<Step, string>;

type Happened = 'noticed' | 'stated' | 'listed' | 'dropped' | 'appealed' | 'upheld' | 'refused' | 'ended';

/** The story of an entry, in the order it happened; `word` says each kind of step. */
export function story(e: Entry, word: (kind: Happened) => string): TimelineItem[] {
  const out: TimelineItem[] = [];
  const add = (kind: Happened, at: number | undefined, who: string | undefined, body?: string) => {
    if (at) out.push({ id: kind, at, who: who ?? e.subject.name, what: word(kind), body, tone: 'done' });
  };
  add('noticed', e.noticed_at, e.noticed_by.name);
  add('stated', e.stated_at, undefined, e.statement);
  add(e.state === 'dropped' ? 'dropped' : 'listed', e.decided_at, e.decided_by?.name, e.decision);
  add('appealed', e.appealed_at, undefined, e.appeal);
  add(e.end_cause === 'uphold' ? 'upheld' : 'refused', e.answered_at, e.answered_by?.name, e.answer);
  if (e.end_cause === 'expire' || e.end_cause === 'lift') add('ended', e.ended_at, '', e.end_reason);
  return out;
}
