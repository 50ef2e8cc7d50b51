import { expect, test } from 'vitest';
import { clockOf } from './Clock';

const now = Date.parse('2026-09-15T09:00:00+08:00');
const hours = (n: number) => now + n * 3_600_000;

test.each([
  [{ done: true, dueAt: hours(-9) }, 'still', 'done', 0],
  [{ paused: true, dueAt: hours(-9) }, 'still', 'paused', 0],
  [{}, 'still', 'none', 0],
  [{ daysLeft: 5, dueAt: hours(200) }, 'ok', 'leftWorking', 5],
  [{ daysLeft: 2, dueAt: hours(80) }, 'near', 'leftWorking', 2],
  [{ daysLeft: 0, dueAt: hours(-1) }, 'over', 'overWorking', 1],
  [{ daysLeft: -3 }, 'over', 'overWorking', 3],
  [{ dueAt: hours(100) }, 'ok', 'left', 4],
  [{ dueAt: hours(-25) }, 'over', 'over', 2],
])('%j shows %s %s %i', (props, state, key, count) => {
  expect(clockOf(props, now)).toEqual({ state, key, count });
});
