import { expect, test } from 'vitest';
import { share, spell, total } from './figures';

const park = (value?: number) => ({
  figures: [{ code: 'hits', suppressed: false, ...(value === undefined ? {} : { value }) }],
});

test('what is withheld is not zero', () => {
  expect(spell(park().figures[0], 'withheld', 'small')).toBe('withheld');
  expect(spell(park(0).figures[0], 'withheld', 'small')).toBe('0');
  expect(spell({ code: 'hits', suppressed: true }, 'withheld', 'small')).toBe('small');
});

test('a sum leaves out who does not share', () => {
  expect(total([park(2), park(), park(3)], 'hits').value).toBe(5);
  expect(total([park(), park()], 'hits').value).toBeUndefined();
});

test('a share of nothing is no share', () => {
  expect(share({ code: 'hits', suppressed: false, value: 1 }, { code: 'hits', suppressed: false, value: 3 })).toBe(
    '33.3%',
  );
  expect(share({ code: 'hits', suppressed: false, value: 0 }, { code: 'hits', suppressed: false, value: 0 })).toBe('—');
});
