import { $api, type Schemas } from '@/api/client';

const inPark = (park_id: string) => ({ path: { park_id } });
const quiet = { meta: { quiet: true } };

export interface FilingSearch {
  cursor?: string;
  limit?: number;
  kind?: Schemas['FilingKind'];
  state?: Schemas['FilingState'];
  period?: string;
  sort?: 'created_at' | '-created_at';
}

export const useFilings = (park: string, query: FilingSearch) =>
  $api.useQuery('get', '/parks/{park_id}/filings', { params: { ...inPark(park), query } });
export const useFiling = (park_id: string, filing_id: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/filings/{filing_id}',
    { params: { path: { park_id, filing_id } } },
    // The receipt of the receiving end arrives by itself.
    { refetchInterval: (q) => (q.state.data?.filing.state === 'sent' ? 3000 : false) },
  );
export const useFilingGrants = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/filing-grants', { params: inPark(park) });
export const useConfirmedViolations = (park: string, enabled: boolean) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/violations',
    { params: { ...inPark(park), query: { limit: 200 } } },
    { enabled },
  );

export const useCreateFiling = () => $api.useMutation('post', '/parks/{park_id}/filings', quiet);
export const useValidateFiling = () => $api.useMutation('post', '/parks/{park_id}/filings/{filing_id}/validation');
export const useExplainFiling = () =>
  $api.useMutation('post', '/parks/{park_id}/filings/{filing_id}/findings/{finding_id}/explanation', quiet);
export const useLockFiling = () => $api.useMutation('post', '/parks/{park_id}/filings/{filing_id}/lock');
export const useSignFiling = () => $api.useMutation('post', '/parks/{park_id}/filings/{filing_id}/signature');
export const useSendFiling = () => $api.useMutation('post', '/parks/{park_id}/filings/{filing_id}/sending');
export const useRecordReceipt = () => $api.useMutation('post', '/parks/{park_id}/filings/{filing_id}/receipt', quiet);
export const useCorrectFiling = () =>
  $api.useMutation('post', '/parks/{park_id}/filings/{filing_id}/correction', quiet);
export const useVoidFiling = () => $api.useMutation('post', '/parks/{park_id}/filings/{filing_id}/void', quiet);
export const useGrantDelivery = () => $api.useMutation('post', '/parks/{park_id}/filing-grants', quiet);
export const useEndGrant = () => $api.useMutation('post', '/parks/{park_id}/filing-grants/{filing_grant_id}/end');

export const useWaitingFilings = () => $api.useQuery('get', '/platform/filings');
export const useSendForPark = () => $api.useMutation('post', '/platform/parks/{park_id}/filings/{filing_id}/sending');
