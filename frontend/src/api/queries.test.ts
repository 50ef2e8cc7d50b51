import { expect, test, vi } from 'vitest';
import { ProblemError } from './problem';
import { createQueryClient } from './queries';

async function failQuietly(problem: ProblemError) {
  const report = vi.fn();
  const client = createQueryClient(report);
  const fresh = vi.spyOn(client, 'invalidateQueries');
  const mutation = client.getMutationCache().build(client, {
    meta: { quiet: true },
    mutationFn: async () => {
      throw problem;
    },
  });
  await expect(mutation.execute(undefined)).rejects.toBe(problem);
  return { report, fresh };
}

test('a quiet refusal is left to the form that shows it', async () => {
  const { report, fresh } = await failQuietly(new ProblemError({ code: 'x' }, 409));
  expect(report).not.toHaveBeenCalled();
  expect(fresh).not.toHaveBeenCalled();
});

test('a step that waits for a second person is told, and what is on screen asked again', async () => {
  const { report, fresh } = await failQuietly(new ProblemError({ code: 'identity.second_look_waits' }, 409));
  expect(report).toHaveBeenCalledOnce();
  expect(fresh).toHaveBeenCalledOnce();
});
