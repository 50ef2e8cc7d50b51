import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { flag, type ListState, listSearch, oneOf, text, useListState } from './search';

const validate = listSearch({ q: text(5), state: oneOf(['open', 'closed']), late: flag });

test.each([
  [
    { q: 'abcdefgh', state: 'open' },
    { q: 'abcde', state: 'open' },
  ],
  [{ state: 'DROP TABLE', late: 'true' }, { late: true }],
  [{ q: '', limit: '50' }, { limit: 50 }],
  [
    { limit: 7, cursor: 'c', sort: '-name' },
    { cursor: 'c', sort: '-name' },
  ],
  [{ q: 123, unknown: 1 }, { q: '123' }],
])('the address %j reads as %j', (raw, search) => {
  expect(validate(raw as Record<string, unknown>)).toEqual(search);
});

type Search = { q?: string; state?: 'open' | 'closed'; cursor?: string; limit?: number; sort?: string };
let list: ListState<Search>;

function Page() {
  list = useListState<Search>();
  return <p>page</p>;
}

let history: ReturnType<typeof createMemoryHistory>;

beforeEach(async () => {
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({ getParentRoute: () => root, path: '/list', validateSearch: validate, component: Page });
  history = createMemoryHistory({ initialEntries: ['/list?state=open&limit=50'] });
  const router = createRouter({ routeTree: root.addChildren([page]), history });
  render(<RouterProvider router={router as never} />);
  await screen.findByText('page');
});

const params = () => Object.fromEntries(new URLSearchParams(history.location.search));

test('what the address says is what the list asks for', () => {
  expect(list.search).toEqual({ state: 'open', limit: 50 });
  expect(list.filtered).toBe(true);
});

test('a new filter starts again at the first page', async () => {
  act(() => list.next('c2'));
  await waitFor(() => expect(list.search.cursor).toBe('c2'));
  act(() => list.set({ q: 'tea' }));
  await waitFor(() => expect(params()).toEqual({ state: 'open', limit: '50', q: 'tea' }));
  expect(list.previous).toBeUndefined();
});

test('pages are walked forth and back by the cursors the server gave', async () => {
  act(() => list.next('c2'));
  await waitFor(() => expect(list.search.cursor).toBe('c2'));
  act(() => list.next('c3'));
  await waitFor(() => expect(list.search.cursor).toBe('c3'));
  act(() => list.previous?.());
  await waitFor(() => expect(list.search.cursor).toBe('c2'));
  act(() => list.previous?.());
  await waitFor(() => expect(list.search.cursor).toBeUndefined());
});

test('reset keeps only the size of the page', async () => {
  act(() => list.reset());
  await waitFor(() => expect(list.search).toEqual({ limit: 50 }));
  expect(list.filtered).toBe(false);
});
