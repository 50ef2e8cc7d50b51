import { expect, test } from 'vitest';
import { permissionOf } from '@/api/permissions.gen';
import { subjectOf } from './look';

test('whatever a regulator may look at in a park has a word', () => {
  const looks = Object.entries(permissionOf).filter(([, p]) => /^supervision\.(?!group|look)/.test(p));
  expect(looks.length).toBeGreaterThan(5);
  for (const [object_id, action] of looks) expect(subjectOf({ action, object_id }), object_id).toBeDefined();
});

test('a list is told from one of its rows', () => {
  const action = 'supervision.filing.read';
  expect(subjectOf({ action, object_id: 'listSupervisedFilings' })).toBe('filings');
  expect(subjectOf({ action, object_id: '01J00000000000000000000000' })).toBe('filing');
});
