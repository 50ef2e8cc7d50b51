import type { Schemas } from '@/api/client';
import type { Tone } from '@/ui/StatusTag';

export type Product = Schemas['Product'];
export type Detail = Schemas['ProductDetail'];
export type Finding = Schemas['ProductFinding'];
export type Offer = Schemas['Offer'];
export type Plan = Schemas['Plan'];
export type Sample = Schemas['Sample'];
export type Selection = Schemas['Selection'];

export const states = ['draft', 'submitted', 'returned', 'admitted', 'rejected', 'delisted', 'recalled'] as const;
export const bases = ['lowest_7_days', 'own_price', 'recommended_price', 'other_channel'] as const;
export const offerStates = ['draft', 'published', 'paused', 'closed'] as const;
export const planKinds = ['ordinary', 'targeted', 'exclusive'] as const;
export const sampleStates = [
  'requested',
  'approved',
  'declined',
  'lapsed',
  'shipped',
  'received',
  'closed',
  'returned',
  'cancelled',
] as const;

export const stateTone: Record<Product['state'], Tone> = {
  draft: 'quiet',
  submitted: 'busy',
  returned: 'warn',
  admitted: 'good',
  rejected: 'bad',
  delisted: 'warn',
  recalled: 'bad',
};
export const offerTone: Record<Offer['state'], Tone> = {
  draft: 'quiet',
  published: 'good',
  paused: 'warn',
  closed: 'quiet',
};
export const sampleTone: Record<Sample['state'], Tone> = {
  requested: 'busy',
  approved: 'busy',
  declined: 'bad',
  lapsed: 'bad',
  shipped: 'busy',
  received: 'warn',
  closed: 'good',
  returned: 'quiet',
  cancelled: 'quiet',
};
export const needTone: Record<Schemas['ProductRequirement']['state'], Tone> = {
  met: 'good',
  missing: 'bad',
  expired: 'bad',
  refused: 'bad',
};
export const documentTone: Record<Schemas['ProductDocument']['state'], Tone> = {
  presented: 'busy',
  verified: 'good',
  refused: 'bad',
};

export const blockers = (findings: Finding[]) => findings.filter((f) => f.severity === 'block');
export const toAcknowledge = (findings: Finding[]) =>
  findings.filter((f) => f.severity === 'acknowledge').map((f) => f.acknowledge_as);

export type Piece = { text: string; hit?: Schemas['WordingHit'] };

/** A text cut at its hits; offsets count characters, not UTF-16 units. */
export function piecesOf(text: string, hits: Schemas['WordingHit'][]): Piece[] {
  const letters = [...text];
  const pieces: Piece[] = [];
  let at = 0;
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    if (hit.start < at) continue;
    if (hit.start > at) pieces.push({ text: letters.slice(at, hit.start).join('') });
    pieces.push({ text: letters.slice(hit.start, hit.end).join(''), hit });
    at = hit.end;
  }
  if (at < letters.length) pieces.push({ text: letters.slice(at).join('') });
  return pieces;
}
