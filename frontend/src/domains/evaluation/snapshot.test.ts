import { expect, test } from 'vitest';
import { contribution, formula, type Indicator, type Line, measured, points, sourcePath } from './snapshot';

const line = { numerator: 9, denominator: 10, value: 9000, score: 7500, weight_bp: 2000 } as Line;
const ratio = { formula: 'per_ten_thousand', unit: 'basis_point' } as Indicator;

test('scores are shown in points', () => {
  expect(points(8765)).toBe('87.65');
  expect(contribution(line)).toBe(1500);
});

test('a formula shows its numbers', () => {
  expect(formula(ratio, line)).toBe('9 ÷ 10 = 90%');
  expect(formula(ratio, { ...line, numerator: 0, denominator: 0 })).toBe('0 ÷ 0');
  expect(formula({ formula: 'sum', unit: 'fen' } as Indicator, { ...line, numerator: 12300 })).toBe('Σ = ¥123.00');
});

test('figures keep their unit', () => {
  expect(measured('point', 12)).toBe('12');
  expect(measured('basis_point', 9876)).toBe('98.76%');
});

test('records without a page have no link', () => {
  expect(sourcePath('hit', 'X')).toBeUndefined();
  expect(sourcePath('case', 'X')).toBe('/cases/X');
});
