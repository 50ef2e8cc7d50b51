import type { Schemas } from '@/api/client';
import { minute, yuan } from '@/ui/format';
import type { Tone } from '@/ui/StatusTag';

export type Filing = Schemas['Filing'];
export type Detail = Schemas['FilingDetail'];
export type Cell = Schemas['FilingCell'];
export type Finding = Schemas['FilingFinding'];

export const kinds = ['park_monthly', 'violation_clue'] as const;
export const states = [
  'draft',
  'validated',
  'locked',
  'signed',
  'sent',
  'received',
  'rejected',
  'corrected',
  'voided',
] as const;

export const stateTone: Record<Filing['state'], Tone> = {
  draft: 'warn',
  validated: 'busy',
  locked: 'busy',
  signed: 'busy',
  sent: 'busy',
  received: 'good',
  rejected: 'bad',
  corrected: 'quiet',
  voided: 'quiet',
};

/** A cell as a person reads it, in its unit. */
export function shown(unit: Cell['unit'], number: number | undefined, text?: string): string {
  if (number === undefined) return text ?? '';
  if (unit === 'fen') return `¥${yuan(number)}`;
  if (unit === 'instant') return number ? minute(number) : '';
  return number.toLocaleString('zh-CN');
}

/** What a filing is about, beside its name: the month, or the beginning of its number. */
export const about = (f: Filing) => f.period ?? f.external_id.slice(-8);

/** The months that are over, the latest first. */
export function monthsBefore(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const d = new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1 - i, 1));
    return d.toISOString().slice(0, 7);
  });
}
