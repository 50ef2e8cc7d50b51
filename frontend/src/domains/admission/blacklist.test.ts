import { expect, test } from 'vitest';
import { type Entry, nextSteps, story } from './blacklist';

const entry: Entry = {
  id: '01J0000000000000000000000A',
  subject: { id: '01J0000000000000000000000B', name: '王小满', kind: 'streamer' },
  state: 'noticed',
  ground: 'other',
  facts: '事实',
  basis: '入驻协议第 9 条',
  months: 6,
  hear_until: '2026-09-20',
  noticed_by: { id: '01J0000000000000000000000C', name: '李' },
  noticed_at: 1,
  version: 1,
};

const later = '2026-09-21';

test('what can be done next follows the state', () => {
  expect(nextSteps(entry, entry.hear_until)).toEqual(['plead', 'drop']);
  expect(nextSteps(entry, later)).toEqual(['plead', 'list', 'drop']);
  expect(nextSteps({ ...entry, stated_at: 2 }, later)).toEqual(['list', 'drop']);
  const listed: Entry = { ...entry, state: 'in_force' };
  expect(nextSteps(listed, later)).toEqual(['appeal', 'lift']);
  expect(nextSteps({ ...listed, appealed_at: 3 }, later)).toEqual(['uphold', 'refuse']);
  expect(nextSteps({ ...listed, appealed_at: 3, answered_at: 4 }, later)).toEqual(['lift']);
  expect(nextSteps({ ...entry, state: 'lifted' }, later)).toEqual([]);
});

test('the story names each step once, by what came of it', () => {
  const done: Entry = {
    ...entry,
    state: 'lifted',
    stated_at: 2,
    decided_at: 3,
    appealed_at: 4,
    answered_at: 5,
    ended_at: 5,
    end_cause: 'uphold',
  };
  expect(story(done, (kind) => kind).map((s) => s.what)).toEqual(['noticed', 'stated', 'listed', 'appealed', 'upheld']);
});
