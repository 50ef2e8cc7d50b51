import dayjs from 'dayjs';
import { describe, expect, test } from 'vitest';
import {
  conflictsOf,
  dayStart,
  type Finding,
  instantOf,
  nextAt,
  offset,
  remedyOf,
  type Session,
  wallOf,
  weekStart,
} from './session';

const at = (text: string) => Date.parse(`${text}+08:00`);

describe('the clock of the park', () => {
  test('a picked wall time becomes the instant in the park and back', () => {
    const wall = dayjs('2026-03-02T09:30:00');
    expect(instantOf(wall)).toBe(at('2026-03-02T09:30:00'));
    expect(wallOf(instantOf(wall)).format('YYYY-MM-DD HH:mm')).toBe('2026-03-02 09:30');
  });

  test.each([
    ['2026-03-02T00:00:00', '2026-03-02T00:00:00'],
    ['2026-03-08T23:59:59', '2026-03-02T00:00:00'],
    ['2026-03-09T00:00:00', '2026-03-09T00:00:00'],
  ])('the week of %s begins %s', (now, monday) => expect(weekStart(at(now))).toBe(at(monday)));

  test('a slot past midnight ends on the next day', () => {
    const start = at('2026-03-02T22:00:00');
    expect(nextAt(start, dayjs('2020-01-01T23:00:00'))).toBe(at('2026-03-02T23:00:00'));
    expect(nextAt(start, dayjs('2020-01-01T01:00:00'))).toBe(at('2026-03-03T01:00:00'));
    expect(dayStart(start)).toBe(at('2026-03-02T00:00:00'));
  });

  test('an offset reads as a clock', () => expect(offset(3_723_400)).toBe('01:02:03'));
});

describe('conflicts', () => {
  const one = (id: string, studio: string, who: string, from: string, to: string) =>
    ({
      id,
      state: 'planned',
      platform: 'douyin',
      studio: { id: studio },
      account: { id: `account of ${id}` },
      planned_start_at: at(from),
      planned_end_at: at(to),
      slots: [{ streamer: { id: who }, state: 'planned', from_at: at(from), to_at: at(to) }],
    }) as unknown as Session;
  const first = one('a', 's1', '王', '2026-03-02T09:00:00', '2026-03-02T11:00:00');

  test.each([
    ['the studio', 's1', '李', '2026-03-02T10:00:00', 2],
    ['the person', 's2', '王', '2026-03-02T10:00:00', 2],
    ['nothing: it begins when the other ends', 's1', '王', '2026-03-02T11:00:00', 0],
    ['nothing', 's2', '李', '2026-03-02T10:00:00', 0],
  ])('two sessions share %s', (_why, studio, who, from, count) => {
    expect(conflictsOf([first, one('b', studio, who, from, '2026-03-02T12:00:00')]).size).toBe(count);
  });

  test('a cancelled session is in nobody’s way', () => {
    const cancelled = { ...one('b', 's1', '王', '2026-03-02T09:00:00', '2026-03-02T11:00:00'), state: 'cancelled' };
    expect(conflictsOf([first, cancelled as Session]).size).toBe(0);
  });
});

describe('remedies', () => {
  const finding = (remedy: Finding['remedy'], about: Finding['about'], code = 'x') =>
    ({ remedy, about, about_id: 'it', code }) as Finding;

  test('an account is put right at its owner, everything else where it lies', () => {
    expect(remedyOf(finding('subject', 'account'), 'owner', false)).toMatchObject({ path: '/subjects/owner' });
    expect(remedyOf(finding('subject', 'person'), 'owner', false)).toMatchObject({ path: '/subjects/it' });
    expect(remedyOf(finding('sanction', 'account'), 'owner', false)).toMatchObject({ search: { subject_id: 'owner' } });
    expect(remedyOf(finding('qualification', 'merchant'), 'owner', false)).toMatchObject({ part: 'documents' });
    expect(remedyOf(finding('product', 'product', 'product_document_expired'), 'owner', false)).toMatchObject({
      path: '/products/it',
      part: 'documents',
    });
    expect(remedyOf(finding('review', 'session'), 'owner', false)).toEqual({ on: 'session', by: 'review' });
  });

  test('the portal has its own screens, and the quiz opens by itself', () => {
    expect(remedyOf(finding('quiz', 'person'), 'owner', true)).toMatchObject({
      path: '/me/subjects/it',
      search: { do: 'quiz' },
    });
    expect(remedyOf(finding('product', 'product'), 'owner', true)).toMatchObject({ path: '/me/products/it' });
    expect(remedyOf(finding('studio', 'studio'), 'owner', true)).toBeUndefined();
  });
});
