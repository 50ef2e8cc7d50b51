import { $api, type Schemas } from '@/api/client';

const inPark = (park_id: string) => ({ path: { park_id } });
const quiet = { meta: { quiet: true } };

interface Place {
  cursor?: string;
  limit?: number;
}

export interface ViolationSearch extends Place {
  state?: Schemas['ViolationState'];
  severity?: Schemas['ViolationSeverity'];
  appeal?: Schemas['ViolationAppealState'];
  clue_due?: boolean;
  subject_id?: string;
  sort?: 'recorded_at' | '-recorded_at' | 'occurred_at' | '-occurred_at';
}

export const useViolations = (park: string, query: ViolationSearch) =>
  $api.useQuery('get', '/parks/{park_id}/violations', { params: { ...inPark(park), query } });
export const useViolation = (park_id: string, violation_id: string) =>
  $api.useQuery('get', '/parks/{park_id}/violations/{violation_id}', { params: { path: { park_id, violation_id } } });
export const useCatalogue = (park: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/conduct-catalogue',
    { params: inPark(park) },
    { staleTime: Number.POSITIVE_INFINITY },
  );
export const usePoints = (park_id: string, subject_id: string) =>
  $api.useQuery('get', '/parks/{park_id}/subjects/{subject_id}/points', { params: { path: { park_id, subject_id } } });

export const useRecord = () => $api.useMutation('post', '/parks/{park_id}/violations', quiet);
export const useConfirm = () => $api.useMutation('post', '/parks/{park_id}/violations/{violation_id}/confirmation');
export const useDismiss = () => $api.useMutation('post', '/parks/{park_id}/violations/{violation_id}/dismissal', quiet);
export const useCloseViolation = () =>
  $api.useMutation('post', '/parks/{park_id}/violations/{violation_id}/closure', quiet);
export const useOrderRectification = () =>
  $api.useMutation('post', '/parks/{park_id}/violations/{violation_id}/rectifications', quiet);
export const useAnswerRectification = () =>
  $api.useMutation('post', '/parks/{park_id}/rectifications/{rectification_id}/answer', quiet);
export const useDecideRectification = () =>
  $api.useMutation('post', '/parks/{park_id}/rectifications/{rectification_id}/decision', quiet);
export const useFileAppeal = () =>
  $api.useMutation('post', '/parks/{park_id}/violations/{violation_id}/appeals', quiet);
export const useDecideAppeal = () =>
  $api.useMutation('post', '/parks/{park_id}/violation-appeals/{appeal_id}/decision', quiet);
export const useProposeSanction = () =>
  $api.useMutation('post', '/parks/{park_id}/violations/{violation_id}/sanctions', quiet);
export const useDecideSanction = () =>
  $api.useMutation('post', '/parks/{park_id}/sanctions/{sanction_id}/decision', quiet);
export const useLiftSanction = () =>
  $api.useMutation('post', '/parks/{park_id}/sanctions/{sanction_id}/lifting', quiet);

export interface SanctionSearch extends Place {
  state?: Schemas['SanctionState'];
  subject_id?: string;
}

export const useSanctions = (park: string, query: SanctionSearch) =>
  $api.useQuery('get', '/parks/{park_id}/sanctions', { params: { ...inPark(park), query } });
