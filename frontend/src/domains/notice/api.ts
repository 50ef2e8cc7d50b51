import { $api } from '@/api/client';

const inPark = (park_id: string) => ({ path: { park_id } });

export const useNotices = (park: string, query: { unread?: boolean; cursor?: string; limit?: number }) =>
  $api.useQuery('get', '/parks/{park_id}/notices', { params: { ...inPark(park), query } });
export const useReadNotice = () => $api.useMutation('post', '/parks/{park_id}/notices/{notice_id}/read');

export const useChannels = (park: string) =>
  $api.useQuery('get', '/parks/{park_id}/notice-channels', { params: inPark(park) });
/** The kinds of notice there are, each with its sentence. */
export const useNoticeKinds = (park: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/notice-kinds',
    { params: inPark(park) },
    { staleTime: Number.POSITIVE_INFINITY },
  );
export const useAddChannel = () =>
  $api.useMutation('post', '/parks/{park_id}/notice-channels', { meta: { quiet: true } });
export const useChangeChannel = () => $api.useMutation('patch', '/parks/{park_id}/notice-channels/{channel_id}');
export const useTestChannel = () => $api.useMutation('post', '/parks/{park_id}/notice-channels/{channel_id}/test');
