import { $api, type Schemas } from '@/api/client';

const inPark = (park_id: string) => ({ path: { park_id } });
const quiet = { meta: { quiet: true } };

export const useParkProfile = (park: string) => $api.useQuery('get', '/parks/{park_id}', { params: inPark(park) });
export const useAddFlag = () => $api.useMutation('post', '/parks/{park_id}/flags', quiet);
export const useEndFlag = () => $api.useMutation('post', '/parks/{park_id}/flags/{flag_id}/end', quiet);

export const useSettings = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/settings', { params: inPark(park) });
export const useChangeSetting = () => $api.useMutation('put', '/parks/{park_id}/settings/{setting}', quiet);

export const useSharing = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/data-sharing', { params: inPark(park) });
export const useChangeSharing = () => $api.useMutation('put', '/parks/{park_id}/data-sharing/{item}');

export const useGroupGrants = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/group-grants', { params: inPark(park) });
export const useGrantGroup = () => $api.useMutation('post', '/parks/{park_id}/group-grants', quiet);
export const useEndGroupGrant = () => $api.useMutation('post', '/parks/{park_id}/group-grants/{group_grant_id}/end');

export const useBuildings = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/buildings', { params: inPark(park) });
export const useAddBuilding = () => $api.useMutation('post', '/parks/{park_id}/buildings', quiet);

export interface StudioSearch {
  building_id?: string;
  state?: Schemas['Studio']['state'];
  cursor?: string;
  limit?: number;
}

export const useStudios = (park: string, query: StudioSearch) =>
  $api.useQuery('get', '/parks/{park_id}/studios', { params: { ...inPark(park), query } });
export const useAddStudio = () => $api.useMutation('post', '/parks/{park_id}/studios', quiet);
export const useChangeStudio = () => $api.useMutation('patch', '/parks/{park_id}/studios/{studio_id}', quiet);

// The platform's registry of parks.

export const useParks = (query: { q?: string; cursor?: string; limit?: number }) =>
  $api.useQuery('get', '/platform/parks', { params: { query } });
export const useOpenPark = () => $api.useMutation('post', '/platform/parks', quiet);
export const useChangeParkState = () => $api.useMutation('post', '/platform/parks/{park_id}/state', quiet);

/** The units below a region; without a parent, the provinces. */
export const useRegions = (query: { parent?: string; q?: string }, enabled = true) =>
  $api.useQuery('get', '/regions', { params: { query } }, { staleTime: Number.POSITIVE_INFINITY, enabled });
