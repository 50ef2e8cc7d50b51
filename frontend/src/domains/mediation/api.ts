import { $api, type Schemas } from '@/api/client';
import { saveAs } from '@/api/files';

const ofCase = (park_id: string, case_id: string) => ({ path: { park_id, case_id } });
const quiet = { meta: { quiet: true } };

export interface CaseSearch {
  state?: Schemas['CaseState'];
  mode?: Schemas['MediationMode'];
  open?: boolean;
  mine?: boolean;
  overdue?: boolean;
  number?: string;
  merchant_id?: string;
  sort?: 'due_at' | '-due_at' | 'opened_at' | '-opened_at';
  cursor?: string;
  limit?: number;
}

export const useCases = (park_id: string, query: CaseSearch) =>
  $api.useQuery('get', '/parks/{park_id}/cases', { params: { path: { park_id }, query } });
export const useCase = (park: string, id: string) =>
  $api.useQuery('get', '/parks/{park_id}/cases/{case_id}', { params: ofCase(park, id) });
export const useCaseRules = (park_id: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/case-rules',
    { params: { path: { park_id } } },
    { staleTime: Number.POSITIVE_INFINITY },
  );

/** What was said; asked again every half minute, for the other side writes too. */
export const useMessages = (park: string, id: string, room: Schemas['CaseRoom'], enabled = true) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/cases/{case_id}/messages',
    { params: { ...ofCase(park, id), query: { room, limit: 100 } } },
    { enabled, refetchInterval: 30_000 },
  );
/** A private room; each look is on record, so it is asked only when opened. */
export const useCaucus = (park: string, id: string, side: Schemas['CaseParty'], enabled: boolean) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/cases/{case_id}/caucus',
    { params: { ...ofCase(park, id), query: { side, limit: 100 } } },
    { enabled },
  );
export const useExhibits = (park: string, id: string) =>
  $api.useQuery('get', '/parks/{park_id}/cases/{case_id}/exhibits', { params: ofCase(park, id) });

export const useRegisterCase = () => $api.useMutation('post', '/parks/{park_id}/cases', quiet);
export const useSortCase = () => $api.useMutation('put', '/parks/{park_id}/cases/{case_id}/triage', quiet);
export const useAssignCase = () => $api.useMutation('put', '/parks/{park_id}/cases/{case_id}/mediator', quiet);
export const useRenewCode = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/query-code', quiet);
export const useRevealCase = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/reveal', quiet);
export const useDecideComplaint = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/decision', quiet);
export const useAddFacts = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/supplement', quiet);
export const useMoveCase = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/progress', quiet);
export const useWithdrawCase = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/withdrawal', quiet);
export const useCloseCase = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/file', quiet);
export const useSay = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/messages');
export const useAddExhibit = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/exhibits', quiet);
export const useRequestEvidence = () =>
  $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/evidence-requests', quiet);
export const useMakeOffer = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/offers', quiet);
export const useAnswerOffer = () =>
  $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/offers/{case_offer_id}/answer', quiet);
export const useDraftAgreement = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/agreement', quiet);
export const useConfirmAgreement = () =>
  $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/agreement/confirmation', quiet);
export const useRefuseAgreement = () =>
  $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/agreement/refusal', quiet);
export const useRecordPerformance = () =>
  $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/performance', quiet);
export const useReserveAdvance = () =>
  $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/advance/reserve', quiet);
export const usePayAdvance = () => $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/advance/payment', quiet);
export const useRecoverAdvance = () =>
  $api.useMutation('post', '/parks/{park_id}/cases/{case_id}/advance/recovery', quiet);
export const saveAgreement = (park: string, id: string, name: string) =>
  saveAs(`/parks/${park}/cases/${id}/agreement/document`, name);
