import { $api, type Schemas } from '@/api/client';
import { saveAs } from '@/api/files';
import type { Step } from './blacklist';

const inPark = (park_id: string) => ({ path: { park_id } });
const ofSubject = (park_id: string, subject_id: string) => ({ path: { park_id, subject_id } });
const quiet = { meta: { quiet: true } };

export interface SubjectSearch {
  q?: string;
  kind?: Schemas['SubjectKind'];
  state?: Schemas['SubjectState'];
  sort?: 'name' | '-name' | 'created_at' | '-created_at';
  cursor?: string;
  limit?: number;
}

export const useSubjects = (park: string, query: SubjectSearch) =>
  $api.useQuery('get', '/parks/{park_id}/subjects', { params: { ...inPark(park), query } });
export const useSubject = (park: string, subject: string) =>
  $api.useQuery('get', '/parks/{park_id}/subjects/{subject_id}', { params: ofSubject(park, subject) });
export const useRequirements = (park: string, subject: string) =>
  $api.useQuery('get', '/parks/{park_id}/subjects/{subject_id}/requirements', { params: ofSubject(park, subject) });
export const useAgencyTerms = (park: string, subject: string) =>
  $api.useQuery('get', '/parks/{park_id}/subjects/{subject_id}/agency-terms', { params: ofSubject(park, subject) });
export const useQualifications = (park: string, subject: string) =>
  $api.useQuery('get', '/parks/{park_id}/subjects/{subject_id}/qualifications', { params: ofSubject(park, subject) });
export const useDocumentKinds = (park: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/document-kinds',
    { params: inPark(park) },
    { staleTime: Number.POSITIVE_INFINITY },
  );

export const useRegisterSubject = () => $api.useMutation('post', '/parks/{park_id}/subjects', quiet);
export const useChangeSubject = () => $api.useMutation('patch', '/parks/{park_id}/subjects/{subject_id}', quiet);
export const useReveal = () => $api.useMutation('post', '/parks/{park_id}/subjects/{subject_id}/reveal', quiet);
export const useVerifications = (park: string, subject: string) =>
  $api.useQuery('get', '/parks/{park_id}/subjects/{subject_id}/verifications', { params: ofSubject(park, subject) });
export const useVerifySubject = () =>
  $api.useMutation('post', '/parks/{park_id}/subjects/{subject_id}/verifications', quiet);
export const useAddQualification = () =>
  $api.useMutation('post', '/parks/{park_id}/subjects/{subject_id}/qualifications', quiet);
export const useVerifyQualification = () =>
  $api.useMutation('post', '/parks/{park_id}/qualifications/{qualification_id}/verification', quiet);
export const useAddPlatformAccount = () =>
  $api.useMutation('post', '/parks/{park_id}/subjects/{subject_id}/platform-accounts', quiet);
export const useRemovePlatformAccount = () =>
  $api.useMutation('delete', '/parks/{park_id}/subjects/{subject_id}/platform-accounts/{platform_account_id}');
export const useAddGuardian = () => $api.useMutation('post', '/parks/{park_id}/subjects/{subject_id}/guardians', quiet);
export const useStartQuiz = () =>
  $api.useMutation('post', '/parks/{park_id}/subjects/{subject_id}/quiz-attempts', quiet);
export const useAnswerQuiz = () =>
  $api.useMutation('post', '/parks/{park_id}/quiz-attempts/{quiz_attempt_id}/answers', quiet);
export const useSubmitApplication = () =>
  $api.useMutation('post', '/parks/{park_id}/subjects/{subject_id}/applications', quiet);

export interface AgendaSearch {
  q?: string;
  days?: number;
  kind?: Schemas['SubjectKind'];
  who?: Schemas['AgendaWho'];
  overdue?: boolean;
  unasked?: boolean;
  cursor?: string;
  limit?: number;
}

export const useAgenda = (park: string, query: AgendaSearch) =>
  $api.useQuery('get', '/parks/{park_id}/agenda', { params: { ...inPark(park), query } });
export const useChase = () => $api.useMutation('post', '/parks/{park_id}/agenda/chases');
export const useReportUnreachable = () =>
  $api.useMutation('post', '/parks/{park_id}/subjects/{subject_id}/unreachable', quiet);
export const useConfirmPublication = () =>
  $api.useMutation('post', '/parks/{park_id}/subjects/{subject_id}/publication-confirmation', quiet);

export interface ApplicationSearch {
  state?: Schemas['Application']['state'];
  kind?: Schemas['SubjectKind'];
  assignee?: 'me' | 'nobody';
  sort?: 'submitted_at' | '-submitted_at';
  cursor?: string;
  limit?: number;
}

export const useApplications = (park: string, query: ApplicationSearch) =>
  $api.useQuery('get', '/parks/{park_id}/applications', { params: { ...inPark(park), query } });
export const useApplication = (park: string, application_id: string | undefined) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/applications/{application_id}',
    { params: { path: { park_id: park, application_id: application_id ?? '' } } },
    { enabled: Boolean(application_id) },
  );
export const useDecide = () =>
  $api.useMutation('post', '/parks/{park_id}/applications/{application_id}/decision', quiet);

export const useAssign = () =>
  $api.useMutation('post', '/parks/{park_id}/applications/{application_id}/assignee', quiet);
export const useWorkload = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/review-workload', { params: inPark(park) });

export const useImports = (park: string, query: { cursor?: string; limit?: number }) =>
  $api.useQuery('get', '/parks/{park_id}/roster-imports', { params: { ...inPark(park), query } });

const moving = new Set(['checking', 'applying']);

/** One import; asked again each second while the server works on it. */
export const useImport = (park: string, roster_import_id: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/roster-imports/{roster_import_id}',
    { params: { path: { park_id: park, roster_import_id } } },
    { refetchInterval: (query) => (moving.has(query.state.data?.state ?? '') ? 1000 : false) },
  );
export const useCheckRoster = () => $api.useMutation('post', '/parks/{park_id}/roster-imports', quiet);
export const useApplyRoster = () =>
  $api.useMutation('post', '/parks/{park_id}/roster-imports/{roster_import_id}/application');
export const useProgress = (park: string, kind?: Schemas['SubjectKind']) =>
  $api.useQuery('get', '/parks/{park_id}/roster-progress', {
    params: { ...inPark(park), query: kind ? { kind } : {} },
  });
export const saveTemplate = (park: string, kind: Schemas['SubjectKind'], name: string) =>
  saveAs(`/parks/${park}/roster-template?subject_kind=${kind}`, name);

export interface BlacklistSearch {
  state?: Schemas['BlacklistState'];
  cursor?: string;
  limit?: number;
}

export const useBlacklist = (park: string, query: BlacklistSearch) =>
  $api.useQuery('get', '/parks/{park_id}/blacklist', { params: { ...inPark(park), query } });
export const useNoticeBlacklisting = () => $api.useMutation('post', '/parks/{park_id}/blacklist', quiet);

interface EntryParams {
  path: { park_id: string; blacklist_entry_id: string };
  header: { 'If-Match': string };
}

/** Does one step of an entry, with its words. */
export function useBlacklistSteps() {
  const at = '/parks/{park_id}/blacklist/{blacklist_entry_id}' as const;
  const plead = $api.useMutation('post', `${at}/statement`, quiet);
  const decide = $api.useMutation('post', `${at}/decision`, quiet);
  const appeal = $api.useMutation('post', `${at}/appeal`, quiet);
  const answer = $api.useMutation('post', `${at}/answer`, quiet);
  const lift = $api.useMutation('post', `${at}/lifting`, quiet);
  return (step: Step, params: EntryParams, text: string): Promise<unknown> => {
    switch (step) {
      case 'plead':
        return plead.mutateAsync({ params, body: { text } });
      case 'appeal':
        return appeal.mutateAsync({ params, body: { text } });
      case 'lift':
        return lift.mutateAsync({ params, body: { text } });
      case 'list':
      case 'drop':
        return decide.mutateAsync({ params, body: { list: step === 'list', text } });
      default:
        return answer.mutateAsync({ params, body: { uphold: step === 'uphold', text } });
    }
  };
}
