import type { Schemas } from '@/api/client';
import type { Tone } from '@/ui/StatusTag';

export type Subject = Schemas['Subject'];
export type Requirement = Schemas['Requirement'];
export type AgendaItem = Schemas['AgendaItem'];
export type Qualification = Schemas['Qualification'];

export const kinds = ['merchant', 'streamer', 'agency'] as const;
export const states = ['provisional', 'applying', 'admitted', 'suspended', 'rejected', 'exited'] as const;
export const forms = ['enterprise', 'sole_trader', 'cooperative', 'natural_person'] as const;
export const exemptions = ['own_farm_products', 'home_handicraft', 'convenience_labour', 'small_sporadic'] as const;
export const identityKinds = [
  'resident_id',
  'hk_macau_permit',
  'taiwan_permit',
  'foreign_permanent_resident',
  'passport',
] as const;
export const relations = ['father', 'mother', 'grandparent', 'sibling', 'other'] as const;
export const platforms = ['douyin', 'kuaishou', 'taobao', 'wechat_channels'] as const;
export const assignees = ['me', 'nobody'] as const;
export const applicationStates = ['submitted', 'returned', 'approved', 'rejected', 'withdrawn'] as const;

export const stateTone: Record<Schemas['SubjectState'], Tone> = {
  provisional: 'warn',
  applying: 'busy',
  admitted: 'good',
  suspended: 'bad',
  rejected: 'bad',
  exited: 'quiet',
};

export const qualificationTone: Record<Qualification['state'], Tone> = {
  submitted: 'busy',
  verified: 'good',
  refused: 'bad',
  expired: 'bad',
  replaced: 'quiet',
};

export const applicationTone: Record<Schemas['Application']['state'], Tone> = {
  submitted: 'busy',
  returned: 'warn',
  approved: 'good',
  rejected: 'bad',
  withdrawn: 'quiet',
};

/** What a person has to look at first: blockers, then warnings, then what is in order. */
export function inOrderOfNeed(items: Requirement[]): Requirement[] {
  const weight = (r: Requirement) => (r.met ? 2 : r.blocking ? 0 : 1);
  return [...items].sort((a, b) => weight(a) - weight(b));
}
