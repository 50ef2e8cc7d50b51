import { $api, type Schemas } from '@/api/client';

export interface AuditSearch {
  action?: string;
  object_id?: string;
  actor_id?: string;
  result?: Schemas['AuditEntry']['result'];
  cursor?: string;
  limit?: number;
}

export const useEntries = (park_id: string, query: AuditSearch) =>
  $api.useQuery('get', '/parks/{park_id}/audit-entries', { params: { path: { park_id }, query } });

export const usePlatformEntries = ({ action, actor_id, cursor, limit }: AuditSearch) =>
  $api.useQuery('get', '/platform/audit-entries', {
    params: {
      query: {
        ...(action ? { action } : {}),
        ...(actor_id ? { actor_id } : {}),
        ...(cursor ? { cursor } : {}),
        ...(limit ? { limit } : {}),
      },
    },
  });

/** Reads the chain from its first link when asked. */
export const useVerification = (park_id: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/audit-verification',
    { params: { path: { park_id } } },
    { enabled: false, staleTime: 0 },
  );
