import { expect, test } from 'vitest';
import { parseEvents } from './stream';

test('whole events are taken, the unfinished one waits', () => {
  const { events, rest } = parseEvents(': hello\n\nid: 7\nevent: hit\ndata: {"a":1}\ndata: x\n\nid: 8\nda');
  expect(events).toEqual([{ id: '7', event: 'hit', data: '{"a":1}\nx' }]);
  expect(rest).toBe('id: 8\nda');
});

test('carriage returns do not hide the end of an event', () => {
  expect(parseEvents('data: a\r\n\r\n').events).toEqual([{ id: '', event: 'message', data: 'a' }]);
});
