import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import { initI18n } from '@/i18n';
import { ReasonModal } from './ReasonModal';

beforeEach(() => initI18n('en'));

async function confirmWith(problem: ProblemError) {
  const cancel = vi.fn();
  render(<ReasonModal open title="End it" confirm="End" onCancel={cancel} onConfirm={() => Promise.reject(problem)} />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox'), 'because');
  await user.click(screen.getByRole('button', { name: 'End' }));
  return cancel;
}

test('a refusal keeps the window open and says why', async () => {
  const cancel = await confirmWith(new ProblemError({ title: 'Not any more', code: 'x' }, 409));
  expect(await screen.findByText('Not any more')).toBeTruthy();
  expect(cancel).not.toHaveBeenCalled();
});

test('a step that waits for a second person closes the window: nothing went wrong', async () => {
  const cancel = await confirmWith(new ProblemError({ title: 'waits', code: 'identity.second_look_waits' }, 409));
  await waitFor(() => expect(cancel).toHaveBeenCalledOnce());
  expect(screen.queryByText('waits')).toBeNull();
});
