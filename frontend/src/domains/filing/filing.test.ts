import { expect, test } from 'vitest';
import { monthsBefore, shown } from './filing';

test('cells are read in their unit', () => {
  expect(shown('count', 12345)).toBe('12,345');
  expect(shown('fen', 1234500)).toContain('12,345');
  expect(shown('instant', 0)).toBe('');
  expect(shown('text', undefined, '虚假宣传')).toBe('虚假宣传');
});

test('a month that still runs is not offered', () => {
  expect(monthsBefore(new Date('2026-03-10T00:00:00'), 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});
