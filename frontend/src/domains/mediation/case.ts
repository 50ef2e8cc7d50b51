import type { Schemas } from '@/api/client';
import type { Tone } from '@/ui/StatusTag';

export type Case = Schemas['Case'];
export type CaseSummary = Schemas['CaseSummary'];

export const modes = ['own_desk', 'odr_enterprise', 'entrusted', 'people_mediation'] as const;
export const states = [
  'registered',
  'supplementing',
  'accepted',
  'mediating',
  'appraising',
  'agreeing',
  'performing',
  'advanced',
  'performed',
  'refused',
  'terminated',
  'closed',
] as const;
export const claimKinds = ['refund', 'return', 'exchange', 'repair', 'compensation', 'apology', 'other'] as const;
export const channels = ['phone', 'visit', 'handed_over'] as const;
export const parties = ['consumer', 'merchant'] as const;

export const stateTone: Record<Schemas['CaseState'], Tone> = {
  registered: 'warn',
  supplementing: 'warn',
  refused: 'quiet',
  accepted: 'busy',
  mediating: 'busy',
  appraising: 'quiet',
  agreeing: 'warn',
  performing: 'busy',
  advanced: 'warn',
  performed: 'good',
  terminated: 'quiet',
  closed: 'quiet',
};

export const offerTone: Record<Schemas['CaseOfferState'], Tone> = {
  open: 'busy',
  accepted: 'good',
  declined: 'bad',
  countered: 'quiet',
  withdrawn: 'quiet',
  expired: 'quiet',
};

const settled: ReadonlySet<Schemas['CaseState']> = new Set(['refused', 'performed', 'terminated', 'closed']);

/** No clock runs on a case that is over. */
export const isOver = (c: { state: Schemas['CaseState'] }) => settled.has(c.state);

/** Forms speak yuan, the contract fen. */
export const fenOf = (yuan: number | null | undefined) => Math.round((yuan ?? 0) * 100);
