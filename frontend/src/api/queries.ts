import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ProblemError;
    mutationMeta: { /** The caller shows the problem itself. */ quiet?: boolean };
  }
}

/** Reads are retried only when the server was out of reach; any change makes what is on screen stale. */
export function createQueryClient(report: (problem: ProblemError) => void): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (problem, query) => {
        if (query.state.data !== undefined && problem instanceof ProblemError) report(problem);
      },
    }),
    mutationCache: new MutationCache({
      onSuccess: () => client.invalidateQueries(),
      onError: (problem, _variables, _result, mutation) => {
        const waits = problem instanceof ProblemError && problem.waits;
        if (waits) void client.invalidateQueries();
        if (waits || !mutation.meta?.quiet) report(problem);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: true,
        retry: (count, problem) => problem instanceof ProblemError && problem.unreachable && count < 2,
      },
    },
  });
  return client;
}
