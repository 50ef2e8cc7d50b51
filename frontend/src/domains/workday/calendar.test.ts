import { expect, test } from 'vitest';
import { nextVersion, readCalendar, workingDays } from './calendar';

const listed = (name: string, date: string, isOffDay: boolean) => ({ name, date, isOffDay });

test('days listed one by one become blocks and make-up days', () => {
  const file = {
    year: 2027,
    papers: ['https://www.gov.cn/notice'],
    days: [
      listed('国庆节', '2027-10-02', true),
      listed('国庆节', '2027-10-01', true),
      listed('国庆节', '2027-10-09', false),
      listed('中秋节', '2027-09-15', true),
      listed('元旦', '2028-01-01', true),
    ],
  };
  expect(readCalendar(JSON.stringify(file))).toEqual({
    year: 2027,
    source: 'https://www.gov.cn/notice',
    holidays: [
      { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
      { name: '国庆节', from: '2027-10-01', to: '2027-10-02' },
    ],
    working_weekends: ['2027-10-09'],
  });
});

test('the own form is read as it stands', () => {
  const own = {
    year: 2027,
    version: '2027.1',
    source: 'notice',
    holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    working_weekends: [],
  };
  expect(readCalendar(JSON.stringify([{ year: 2026 }, own]))).toEqual(own);
});

test.each([
  '{',
  '[]',
  'null',
  '{"year":2027}',
  '{"year":2027,"holidays":[{"name":"x","from":"2027-02-30","to":"2027-03-01"}],"working_weekends":[]}',
])('what is no calendar is not taken for one: %s', (text) => expect(readCalendar(text)).toBeUndefined());

test('working days count weekdays, less holidays, plus made-up weekends', () => {
  expect(workingDays({ year: 2027, holidays: [], working_weekends: [] })).toBe(261);
  const holidays = [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }];
  expect(workingDays({ year: 2027, holidays, working_weekends: ['2027-01-09'] })).toBe(261);
  expect(workingDays({ year: 2027, holidays, working_weekends: [] })).toBe(260);
});

test('the next version follows those of the year', () => {
  expect(nextVersion(2027, ['2026.4', '2027.x'])).toBe('2027.1');
  expect(nextVersion(2027, ['2027.1', '2027.9'])).toBe('2027.10');
});
