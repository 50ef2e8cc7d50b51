import type { Schemas } from '@/api/client';
import type { Tone } from '@/ui/StatusTag';

export const roleFlags = [
  'lessor',
  'price_place_provider',
  'agency_service',
  'selection_service',
  'actual_room_operator',
  'own_ordering',
  'other_network_service',
] as const;

export const parkTone: Record<Schemas['ParkSummary']['state'], Tone> = {
  open: 'good',
  suspended: 'bad',
  closed: 'quiet',
};

/** A flag still in force today. */
export const inForce = (flag: Schemas['ParkFlag'], today: string) => !flag.until || flag.until >= today;
