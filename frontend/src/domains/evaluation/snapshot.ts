import type { Schemas } from '@/api/client';
import { percentOf, yuan } from '@/ui/format';
import type { Tone } from '@/ui/StatusTag';

export type Snapshot = Schemas['Snapshot'];
export type Detail = Schemas['SnapshotDetail'];
export type Line = Schemas['EvaluationLine'];
export type Appeal = Schemas['EvaluationAppeal'];
export type Indicator = Schemas['ScorecardIndicator'];

export const kinds = ['merchant', 'streamer'] as const;
export const grades = ['A', 'B', 'C', 'D'] as const;
export const snapshotStates = ['proposed', 'published'] as const;
export const appealStates = ['filed', 'upheld', 'adjusted'] as const;

export const gradeTone: Record<(typeof grades)[number], Tone> = { A: 'good', B: 'busy', C: 'warn', D: 'bad' };
export const appealTone: Record<Appeal['state'], Tone> = { filed: 'busy', upheld: 'quiet', adjusted: 'good' };

/** Hundredths of a point as points. */
export const points = (hundredths: number) => (hundredths / 100).toFixed(2);

/** A figure of an indicator in its unit. */
export function measured(unit: string, value: number): string {
  if (unit === 'fen') return `¥${yuan(value)}`;
  if (unit === 'basis_point') return percentOf(value);
  return value.toLocaleString('zh-CN');
}

/** How the value came about, with its numbers. */
export function formula(i: Indicator, line: Line): string {
  if (i.formula === 'sum') return `Σ = ${measured(i.unit, line.numerator)}`;
  if (!line.denominator) return `${line.numerator} ÷ ${line.denominator}`;
  return `${line.numerator.toLocaleString('zh-CN')} ÷ ${line.denominator.toLocaleString('zh-CN')} = ${measured(i.unit, line.value)}`;
}

/** What an indicator adds to the whole, in hundredths of a point. */
export const contribution = (line: Line) => Math.round((line.score * line.weight_bp) / 10_000);

/** Where the record behind a fact is shown; nothing for what has no page of its own. */
export function sourcePath(kind: string, id: string): string | undefined {
  if (kind === 'session') return `/sessions/${id}`;
  if (kind === 'violation') return `/violations/${id}`;
  if (kind === 'case') return `/cases/${id}`;
  return undefined;
}
