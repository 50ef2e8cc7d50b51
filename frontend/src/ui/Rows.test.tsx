import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initI18n } from '@/i18n';
import { PrefsProvider } from './prefs';
import { type Column, Rows } from './Rows';

interface Row {
  id: string;
  name: string;
  note?: string;
}

const columns: Column<Row>[] = [
  { key: 'name', title: 'Name', fixed: true, sort: 'name', render: (r) => r.name },
  { key: 'note', title: 'Note', render: (r) => r.note ?? '—' },
  { key: 'act', title: 'Action', render: (r) => <button type="button">End {r.name}</button> },
];
const rows: Row[] = [
  { id: '1', name: 'first', note: 'noted' },
  { id: '2', name: 'second' },
];

const show = (some: Row[]) =>
  render(
    <PrefsProvider>
      <Rows
        columns={columns}
        rows={some}
        rowKey={(r) => r.id}
        empty={<p>none</p>}
        order={{ by: undefined, set() {} }}
      />
    </PrefsProvider>,
  );

const windowIs = (narrow: boolean) =>
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      ({
        matches: narrow && media.includes('max-width: 720px'),
        media,
        addEventListener() {},
        removeEventListener() {},
      }) as unknown as MediaQueryList,
  );

beforeEach(() => initI18n('en'));
afterEach(() => vi.restoreAllMocks());

test('a desk sees a table', () => {
  windowIs(false);
  show(rows);
  expect(screen.getAllByRole('row').length).toBeGreaterThan(2);
  expect(screen.getByRole('columnheader', { name: /Note/ })).toBeTruthy();
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('a phone sees a card for each row, without what is not there', () => {
  windowIs(true);
  show(rows);
  expect(screen.queryByRole('table')).toBeNull();
  const [first, second] = screen.getAllByRole('listitem');
  if (!first || !second) throw new Error('two cards');
  expect(within(first).getByText('Note').nextSibling?.textContent).toBe('noted');
  expect(within(second).queryByText('Note')).toBeNull();
  expect(within(second).getByRole('button', { name: 'End second' })).toBeTruthy();
  expect(screen.getByRole('combobox')).toBeTruthy();
});

test('a phone reads why there are no rows', () => {
  windowIs(true);
  show([]);
  expect(screen.getByText('none')).toBeTruthy();
});
