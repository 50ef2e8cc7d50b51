import { $api, type Schemas } from '@/api/client';

interface Place {
  cursor?: string;
  limit?: number;
}

export interface MonthSearch extends Place {
  month?: string;
}

export interface LookSearch extends Place {
  park_id?: string;
  kind?: Schemas['FilingKind'];
  result?: Schemas['LookResult'];
}

export interface ParkSearch extends MonthSearch {
  tab?: 'filings' | 'violations';
}

export const useParks = (month?: string) =>
  $api.useQuery('get', '/supervision/parks', { params: { query: month ? { month } : {} } });
export const useUnits = (month?: string) =>
  $api.useQuery('get', '/supervision/statistics', { params: { query: month ? { month } : {} } });
export const useSupervisedPark = (park_id: string, month?: string) =>
  $api.useQuery('get', '/supervision/parks/{park_id}', {
    params: { path: { park_id }, query: month ? { month } : {} },
  });
export const useViolations = (query: Pick<LookSearch, 'park_id' | keyof Place>) =>
  $api.useQuery('get', '/supervision/violations', { params: { query } });
export const useViolation = (park_id: string, violation_id: string) =>
  $api.useQuery('get', '/supervision/parks/{park_id}/violations/{violation_id}', {
    params: { path: { park_id, violation_id } },
  });
export const useFilings = (query: Omit<LookSearch, 'result'>) =>
  $api.useQuery('get', '/supervision/filings', { params: { query } });
export const useFiling = (park_id: string, filing_id: string) =>
  $api.useQuery('get', '/supervision/parks/{park_id}/filings/{filing_id}', {
    params: { path: { park_id, filing_id } },
  });
export const useLooks = (park_id: string, query: Pick<LookSearch, 'result' | keyof Place>) =>
  $api.useQuery('get', '/parks/{park_id}/looks', { params: { path: { park_id }, query } });
export const useVerifyFiling = () =>
  $api.useMutation('post', '/supervision/parks/{park_id}/filings/{filing_id}/verification');
export const useVerifyEvidence = () =>
  $api.useMutation('post', '/supervision/parks/{park_id}/violations/{violation_id}/evidence-verification');
export const useGroup = (group_id: string, month?: string) =>
  $api.useQuery('get', '/groups/{group_id}/overview', {
    params: { path: { group_id }, query: month ? { month } : {} },
  });
