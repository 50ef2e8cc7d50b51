import type { Schemas } from '@/api/client';
import type { Tone } from '@/ui/StatusTag';

export type Violation = Schemas['Violation'];
export type Dossier = Schemas['ViolationDossier'];
export type Sanction = Schemas['Sanction'];
export type Rectification = Schemas['Rectification'];
export type Appeal = Schemas['ViolationAppeal'];

export const states = ['recorded', 'confirmed', 'rectifying', 'closed', 'dismissed', 'overturned'] as const;
export const severities = ['slight', 'serious', 'grave'] as const;
export const appealStates = ['none', 'filed', 'upheld', 'reduced', 'overturned'] as const;
export const sanctionStates = ['proposed', 'declined', 'in_force', 'lifted', 'expired', 'withdrawn'] as const;

export const stateTone: Record<Violation['state'], Tone> = {
  recorded: 'busy',
  confirmed: 'bad',
  rectifying: 'warn',
  closed: 'quiet',
  dismissed: 'quiet',
  overturned: 'quiet',
};
export const severityTone: Record<Violation['severity'], Tone> = { slight: 'quiet', serious: 'warn', grave: 'bad' };
export const sanctionTone: Record<Sanction['state'], Tone> = {
  proposed: 'busy',
  declined: 'quiet',
  in_force: 'bad',
  lifted: 'quiet',
  expired: 'quiet',
  withdrawn: 'quiet',
};
export const rectificationTone: Record<Rectification['state'], Tone> = {
  ordered: 'warn',
  submitted: 'busy',
  returned: 'bad',
  accepted: 'good',
};
export const appealTone: Record<Appeal['state'], Tone> = {
  none: 'quiet',
  filed: 'busy',
  upheld: 'bad',
  reduced: 'warn',
  overturned: 'good',
};
