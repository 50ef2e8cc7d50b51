import { $api, type Schemas } from '@/api/client';

const inPark = (park_id: string) => ({ path: { park_id } });
const quiet = { meta: { quiet: true } };

export interface SnapshotSearch {
  cursor?: string;
  limit?: number;
  kind?: Schemas['EvaluationKind'];
  month?: string;
  grade?: Schemas['EvaluationGrade'];
  state?: Schemas['SnapshotState'];
  subject_id?: string;
  sort?: 'month' | '-month' | 'score' | '-score';
}

export interface AppealSearch {
  cursor?: string;
  limit?: number;
  state?: Schemas['EvaluationAppealState'];
}

export const useSnapshots = (park: string, query: SnapshotSearch) =>
  $api.useQuery('get', '/parks/{park_id}/evaluation/snapshots', { params: { ...inPark(park), query } });
export const useSnapshot = (park_id: string, snapshot_id: string) =>
  $api.useQuery('get', '/parks/{park_id}/evaluation/snapshots/{snapshot_id}', {
    params: { path: { park_id, snapshot_id } },
  });
export const useScorecards = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/evaluation/scorecards', { params: inPark(park) });
export const useFacts = (park: string, subject_id: string, month: string, indicator: string, enabled: boolean) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/evaluation/facts',
    { params: { ...inPark(park), query: { subject_id, month, indicator, limit: 100 } } },
    { enabled },
  );
export const useProjection = (park: string, subject_id: string, month: string) =>
  $api.useQuery('get', '/parks/{park_id}/evaluation/projection', {
    params: { ...inPark(park), query: { subject_id, month } },
  });
export const useAppeals = (park: string, query: AppealSearch) =>
  $api.useQuery('get', '/parks/{park_id}/evaluation/appeals', { params: { ...inPark(park), query } });

export const useRunEvaluation = () => $api.useMutation('post', '/parks/{park_id}/evaluation/runs', quiet);
export const usePublishSnapshot = () =>
  $api.useMutation('post', '/parks/{park_id}/evaluation/snapshots/{snapshot_id}/publication');
export const useConfirmConsequence = () =>
  $api.useMutation('post', '/parks/{park_id}/evaluation/snapshots/{snapshot_id}/consequence', quiet);
export const useFileAppeal = () =>
  $api.useMutation('post', '/parks/{park_id}/evaluation/snapshots/{snapshot_id}/appeals', quiet);
export const useDecideAppeal = () =>
  $api.useMutation('post', '/parks/{park_id}/evaluation/appeals/{evaluation_appeal_id}/decision', quiet);
