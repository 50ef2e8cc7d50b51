import { $api } from '@/api/client';

export const useStartExport = () => $api.useMutation('post', '/parks/{park_id}/exports');

const moving = new Set(['ready', 'running']);

/** The account's jobs; asked again each second while one is under way. */
export const useJobs = (park_id: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/jobs',
    { params: { path: { park_id } } },
    { refetchInterval: (query) => (query.state.data?.items.some((j) => moving.has(j.state)) ? 1000 : false) },
  );
export const useCancelJob = () => $api.useMutation('post', '/parks/{park_id}/jobs/{job_id}/cancellation');

/** One job until it ends. */
export const useJob = (park_id: string, job_id: string | undefined) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/jobs/{job_id}',
    { params: { path: { park_id, job_id: job_id ?? '' } } },
    {
      enabled: Boolean(job_id),
      refetchInterval: (query) => (moving.has(query.state.data?.state ?? 'ready') ? 1000 : false),
    },
  );

export interface HoldSearch {
  open?: boolean;
  limit?: number;
  cursor?: string;
}

export const useHolds = (park_id: string, query: HoldSearch) =>
  $api.useQuery('get', '/parks/{park_id}/holds', { params: { path: { park_id }, query } });
export const usePlaceHold = () => $api.useMutation('post', '/parks/{park_id}/holds', { meta: { quiet: true } });
export const useLiftHold = () =>
  $api.useMutation('post', '/parks/{park_id}/holds/{hold_id}/lifting', { meta: { quiet: true } });
