import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { $api, type Schemas } from '@/api/client';
import { follow } from '@/api/stream';

const inPark = (park_id: string) => ({ path: { park_id } });
const ofSession = (park_id: string, session_id: string) => ({ path: { park_id, session_id } });
const quiet = { meta: { quiet: true } };

export interface SessionSearch {
  from_at?: number;
  to_at?: number;
  state?: Schemas['SessionState'];
  building_id?: string;
  merchant_id?: string;
  streamer_id?: string;
  sort?: 'planned_start_at' | '-planned_start_at';
  cursor?: string;
  limit?: number;
}

export const useWeek = (park: string, query: { from_at: number; to_at: number; building_id?: string }) =>
  $api.useQuery('get', '/parks/{park_id}/session-week', { params: { ...inPark(park), query } });
export const useSessions = (park: string, query: SessionSearch) =>
  $api.useQuery('get', '/parks/{park_id}/sessions', { params: { ...inPark(park), query } });
export const useSession = (park: string, session: string) =>
  $api.useQuery('get', '/parks/{park_id}/sessions/{session_id}', { params: ofSession(park, session) });
/** Who may be given a slot, by a part of the name. */
export const useStreamers = (park: string, q: string, enabled: boolean) =>
  $api.useQuery('get', '/parks/{park_id}/streamers', { params: { ...inPark(park), query: { q } } }, { enabled });
export const useGateRules = (park: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/gate-rules',
    { params: inPark(park) },
    { staleTime: Number.POSITIVE_INFINITY },
  );
/** What may stand on a shelf: admitted products, a merchant's own ones for a self-run session. */
export const useShelfProducts = (park: string, query: { q?: string; merchant_id?: string }) =>
  $api.useQuery('get', '/parks/{park_id}/products', {
    params: { ...inPark(park), query: { ...query, state: 'admitted', limit: 100 } },
  });

export const usePlanSession = () => $api.useMutation('post', '/parks/{park_id}/sessions', quiet);
export const useChangeSession = () => $api.useMutation('patch', '/parks/{park_id}/sessions/{session_id}', quiet);
export const useCopySession = () => $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/copy', quiet);
export const useStartSession = () => $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/start', quiet);
export const useEndSession = () => $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/end');
export const useCancelSession = () =>
  $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/cancellation', quiet);
export const useConfirmPresence = () => $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/presence');
export const useReviewSession = () => $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/review');
export const useHandOver = () => $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/handover', quiet);
export const useAskGate = () => $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/gate');
export const useWaive = () => $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/waivers', quiet);

export interface HitSearch {
  session_id?: string;
  state?: Schemas['HitState'];
  severity?: Schemas['HitSeverity'];
  sort?: 'found_at' | '-found_at';
  cursor?: string;
  limit?: number;
}

export const useHits = (park: string, query: HitSearch, enabled = true) =>
  $api.useQuery('get', '/parks/{park_id}/hits', { params: { ...inPark(park), query } }, { enabled });
export const useCorrectHit = () => $api.useMutation('post', '/parks/{park_id}/hits/{hit_id}/correction', quiet);
export const useDismissHit = () => $api.useMutation('post', '/parks/{park_id}/hits/{hit_id}/dismissal', quiet);
export const useConfirmHit = () => $api.useMutation('post', '/parks/{park_id}/hits/{hit_id}/confirmation', quiet);

export const useCorrections = (park: string, session: string, enabled = true) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/sessions/{session_id}/corrections',
    { params: ofSession(park, session) },
    { enabled },
  );
export const useRecordCorrection = () =>
  $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/corrections', quiet);

export interface IncidentSearch {
  state?: Schemas['IncidentState'];
  session_id?: string;
  sort?: 'opened_at' | '-opened_at';
  cursor?: string;
  limit?: number;
}

export const useIncidents = (park: string, query: IncidentSearch) =>
  $api.useQuery('get', '/parks/{park_id}/incidents', { params: { ...inPark(park), query } });
export const useIncident = (park: string, incident_id: string) =>
  $api.useQuery('get', '/parks/{park_id}/incidents/{incident_id}', {
    params: { path: { park_id: park, incident_id } },
  });
export const useEscalate = () => $api.useMutation('post', '/parks/{park_id}/incidents/{incident_id}/violation', quiet);
export const useCloseIncident = () =>
  $api.useMutation('post', '/parks/{park_id}/incidents/{incident_id}/closure', quiet);

export const useTranscript = (park: string, session: string, query: { cursor?: string; limit?: number }) =>
  $api.useQuery('get', '/parks/{park_id}/sessions/{session_id}/transcript', {
    params: { ...ofSession(park, session), query },
  });
/** Transcript files; asked again each second while one is read. */
export const useTranscriptImports = (park: string, session: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/sessions/{session_id}/transcript-imports',
    { params: ofSession(park, session) },
    { refetchInterval: (query) => (query.state.data?.items.some((i) => i.state === 'waiting') ? 1000 : false) },
  );
export const useImportTranscript = () =>
  $api.useMutation('post', '/parks/{park_id}/sessions/{session_id}/transcript-imports', quiet);

export const useResultImports = (park: string, query: { cursor?: string; limit?: number }) =>
  $api.useQuery('get', '/parks/{park_id}/result-imports', { params: { ...inPark(park), query } });
/** One import of results; asked again each second while it is applied. */
export const useResultImport = (park: string, result_import_id: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/result-imports/{result_import_id}',
    { params: { path: { park_id: park, result_import_id } } },
    { refetchInterval: (query) => (query.state.data?.state === 'applying' ? 1000 : false) },
  );
export interface ResultRowSearch {
  state?: Schemas['ResultRowState'];
  cursor?: string;
  limit?: number;
}
export const useResultRows = (park: string, result_import_id: string, query: ResultRowSearch) =>
  $api.useQuery('get', '/parks/{park_id}/result-imports/{result_import_id}/rows', {
    params: { path: { park_id: park, result_import_id }, query },
  });
export const useCheckResults = () => $api.useMutation('post', '/parks/{park_id}/result-imports', quiet);
export const useApplyResults = () =>
  $api.useMutation('post', '/parks/{park_id}/result-imports/{result_import_id}/application');
export const useResolveRow = () => $api.useMutation('post', '/parks/{park_id}/result-rows/{result_row_id}/session');
export const useResults = (park: string, session: string, enabled = true) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/sessions/{session_id}/results',
    { params: ofSession(park, session) },
    { enabled },
  );

export const useBoard = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/live-board', { params: inPark(park) }, { refetchInterval: 60_000 });

const onBoard = ['/parks/{park_id}/live-board', '/parks/{park_id}/hits'];
const refresh = (client: QueryClient) =>
  client.invalidateQueries({ predicate: ({ queryKey }) => onBoard.includes(queryKey[1] as string) });

const gatherMs = 250;

/** Follows the board from the snapshot on: every event makes what is on screen stale; a burst asks once. */
export function useBoardEvents(park: string, from: number | undefined): boolean {
  const client = useQueryClient();
  const [connected, setConnected] = useState(false);
  const begun = from !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: later snapshots do not start another stream
  useEffect(() => {
    if (!begun) return;
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onEvent = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void refresh(client);
      }, gatherMs);
    };
    void follow(`/parks/${park}/live-board/events`, onEvent, ending.signal, setConnected, String(from));
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [park, begun, client]);
  return connected;
}
