import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { $api, api, ifMatch, type Schemas } from '@/api/client';
import { keepToken } from '@/api/session';
import { meQuery } from '@/app/me';

type Grant = Schemas['TokenGrant'];

/** Keeps the granted token and goes where the person wanted, or where the account belongs. */
function useEnter(next?: string) {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async (grant: Grant | undefined) => {
    if (!grant) return;
    queryClient.clear();
    keepToken(grant.access_token);
    await queryClient.fetchQuery(meQuery());
    router.history.replace(grant.must_enrol ? '/enrol' : (next ?? '/'));
  };
}

export function useLogin(next?: string) {
  const enter = useEnter(next);
  return useMutation({
    meta: { quiet: true },
    mutationFn: async (body: Schemas['LoginRequest']) => enter((await api.POST('/auth/login', { body })).data),
  });
}

export function useCodeLogin(next?: string) {
  const enter = useEnter(next);
  return useMutation({
    meta: { quiet: true },
    mutationFn: async (body: Schemas['CodeLoginRequest']) => enter((await api.POST('/auth/code-login', { body })).data),
  });
}

export const useRequestCode = () => $api.useMutation('post', '/auth/codes', { meta: { quiet: true } });

export function useBootstrap() {
  const enter = useEnter();
  return useMutation({
    meta: { quiet: true },
    mutationFn: async (body: Schemas['BootstrapRequest']) => enter((await api.POST('/auth/bootstrap', { body })).data),
  });
}

export const useInvitation = (code: string) =>
  $api.useQuery(
    'get',
    '/public/invitations/{code}',
    { params: { path: { code } } },
    { staleTime: Number.POSITIVE_INFINITY },
  );

export function useAcceptInvitation(code: string) {
  const enter = useEnter();
  return useMutation({
    meta: { quiet: true },
    mutationFn: async (body: Schemas['Acceptance']) => {
      const path = '/public/invitations/{code}/acceptance';
      return enter((await api.POST(path, { params: { path: { code } }, body })).data);
    },
  });
}

/** Sets a new password with a link; every login session of the account has ended then, this window's too. */
export function useResetPassword() {
  const queryClient = useQueryClient();
  return useMutation({
    meta: { quiet: true },
    mutationFn: async (body: Schemas['PasswordReset']) => {
      await api.POST('/auth/password-reset', { body });
      keepToken(undefined);
      queryClient.clear();
    },
  });
}

export const useSessions = () => $api.useQuery('get', '/me/sessions');
export const useEndSession = () => $api.useMutation('delete', '/me/sessions/{login_session_id}');
export const useChangePassword = () => $api.useMutation('post', '/me/password', { meta: { quiet: true } });
export const useReauthenticate = () => $api.useMutation('post', '/me/reauthentication', { meta: { quiet: true } });
export const useStartTotp = () => $api.useMutation('post', '/me/totp', { meta: { quiet: true } });
export const useConfirmTotp = () => $api.useMutation('post', '/me/totp/confirmation', { meta: { quiet: true } });
export const useRemoveTotp = () => $api.useMutation('delete', '/me/totp', { meta: { quiet: true } });

export function useChangeMe() {
  return useMutation({
    mutationFn: async ({ version, ...body }: Schemas['AccountChange'] & { version: number }) =>
      (await api.PATCH('/me', { params: { header: ifMatch(version) }, body })).data,
  });
}

// Staff of a park.

const inPark = (park_id: string) => ({ path: { park_id } });

export const useMembers = (
  park: string,
  query: { role?: Schemas['ParkRole']; state?: 'active' | 'ended'; cursor?: string; limit?: number },
) => $api.useQuery('get', '/parks/{park_id}/members', { params: { ...inPark(park), query } });

export const useInvitations = (park: string, query: { cursor?: string; limit?: number }) =>
  $api.useQuery('get', '/parks/{park_id}/invitations', { params: { ...inPark(park), query } });

export const useInvite = () => $api.useMutation('post', '/parks/{park_id}/invitations', { meta: { quiet: true } });
export const useWithdrawInvitation = () =>
  $api.useMutation('post', '/parks/{park_id}/invitations/{invitation_id}/withdrawal');
export const useTicket = () => $api.useMutation('post', '/parks/{park_id}/members/{member_id}/sign-in-ticket');
export const usePasswordLink = () => $api.useMutation('post', '/parks/{park_id}/members/{member_id}/password-link');
export const useEndMembership = () =>
  $api.useMutation('post', '/parks/{park_id}/members/{member_id}/end', { meta: { quiet: true } });
export const useAppointDeputy = () => $api.useMutation('post', '/parks/{park_id}/deputies', { meta: { quiet: true } });
export const useHandOver = () => $api.useMutation('post', '/parks/{park_id}/handovers', { meta: { quiet: true } });

export const useMachineTokens = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/machine-tokens', { params: inPark(park) });
export const useCreateMachineToken = () =>
  $api.useMutation('post', '/parks/{park_id}/machine-tokens', { meta: { quiet: true } });
export const useRevokeMachineToken = () =>
  $api.useMutation('post', '/parks/{park_id}/machine-tokens/{machine_token_id}/revocation');

export const useSecondLooks = (
  park: string,
  query: { state?: Schemas['SecondLook']['state']; cursor?: string; limit?: number },
) => $api.useQuery('get', '/parks/{park_id}/second-looks', { params: { ...inPark(park), query } });
export const useDecideSecondLook = () =>
  $api.useMutation('post', '/parks/{park_id}/second-looks/{second_look_id}/decision', { meta: { quiet: true } });

// Accounts of the platform.

export const usePlatformAccounts = (query: { cursor?: string; limit?: number }) =>
  $api.useQuery('get', '/platform/accounts', { params: { query } });
export const useCreatePlatformAccount = () => $api.useMutation('post', '/platform/accounts', { meta: { quiet: true } });
export const useChangePlatformAccount = () =>
  $api.useMutation('patch', '/platform/accounts/{account_id}', { meta: { quiet: true } });
export const usePlatformPasswordLink = () => $api.useMutation('post', '/platform/accounts/{account_id}/password-link');
export const useGrantRole = () =>
  $api.useMutation('post', '/platform/accounts/{account_id}/roles', { meta: { quiet: true } });
export const useGrantJurisdiction = () =>
  $api.useMutation('post', '/platform/accounts/{account_id}/regulator-grants', { meta: { quiet: true } });
export const useEndJurisdiction = () =>
  $api.useMutation('post', '/platform/regulator-grants/{grant_id}/end', { meta: { quiet: true } });
export const useGroups = () => $api.useQuery('get', '/platform/groups');
export const useCreateGroup = () => $api.useMutation('post', '/platform/groups', { meta: { quiet: true } });
export const useAddGroupMember = () =>
  $api.useMutation('post', '/platform/groups/{group_id}/members', { meta: { quiet: true } });
