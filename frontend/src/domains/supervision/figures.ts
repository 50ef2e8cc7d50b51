import type { Schemas } from '@/api/client';
import { yuan } from '@/ui/format';

export type Overview = Schemas['SupervisedPark'];
export type Figure = Schemas['SupervisedFigure'];

/** Figures by what they speak of, in the order people read them. */
export const groups = [
  { code: 'subjects', figures: ['merchants', 'streamers', 'agencies', 'provisional', 'admitted'] },
  { code: 'products', figures: ['products', 'products_admitted', 'products_withdrawn'] },
  {
    code: 'live',
    figures: [
      'sessions_planned',
      'sessions_held',
      'sessions_with_verdict',
      'sessions_without_green',
      'orders',
      'net_sales_fen',
    ],
  },
  {
    code: 'speech',
    figures: ['hits', 'hits_open', 'corrections', 'corrections_on_the_spot', 'training_passed', 'training_valid'],
  },
  { code: 'violations', figures: ['violations', 'violation_points'] },
  {
    code: 'cases',
    figures: [
      'cases_received',
      'cases_settled',
      'first_answer_due',
      'first_answer_kept',
      'settlement_due',
      'settlement_kept',
      'advanced_fen',
      'recovered_fen',
    ],
  },
] as const;

export type Code = (typeof groups)[number]['figures'][number];

export const figureOf = (figures: readonly Figure[], code: Code) => figures.find((f) => f.code === code);

/** A figure as a person reads it; what has no value says why. */
export function spell(f: Figure | undefined, withheld: string, suppressed: string): string {
  if (!f) return '—';
  if (f.suppressed) return suppressed;
  if (f.value === undefined) return withheld;
  return f.code.endsWith('_fen') ? `¥${yuan(f.value)}` : f.value.toLocaleString('zh-CN');
}

/** How much of the whole, in percent; nothing to divide by is nothing to say. */
export function share(part: Figure | undefined, whole: Figure | undefined): string {
  if (part?.value === undefined || !whole?.value) return '—';
  return `${Math.round((part.value * 1000) / whole.value) / 10}%`;
}

/** Sums one figure over several parks; parks that do not share it are left out. */
export function total(parks: readonly { figures: readonly Figure[] }[], code: Code): Figure {
  const known = parks.map((p) => figureOf(p.figures, code)?.value).filter((v) => v !== undefined);
  if (!known.length) return { code, suppressed: false };
  return { code, suppressed: false, value: known.reduce((a, b) => a + b, 0) };
}
