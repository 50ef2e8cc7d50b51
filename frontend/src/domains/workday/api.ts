import { $api, type Schemas } from '@/api/client';

export interface ClockSearch {
  state?: Schemas['ClockState'];
  overdue?: boolean;
  sort?: 'due_at' | '-due_at' | 'started_at' | '-started_at';
  cursor?: string;
  limit?: number;
}

export const useClocks = (park_id: string, query: ClockSearch) =>
  $api.useQuery('get', '/parks/{park_id}/clocks', { params: { path: { park_id }, query } });

export const useClock = (park_id: string, clock_id: string) =>
  $api.useQuery('get', '/parks/{park_id}/clocks/{clock_id}', { params: { path: { park_id, clock_id } } });

export const useCalendars = () => $api.useQuery('get', '/platform/calendars');
export const useImportCalendar = () => $api.useMutation('post', '/platform/calendars', { meta: { quiet: true } });
