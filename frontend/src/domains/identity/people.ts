import type { Schemas } from '@/api/client';
import type { Tone } from '@/ui/StatusTag';

export const parkRoles = [
  'park_admin',
  'sourcing_officer',
  'live_supervisor',
  'mediator',
  'evaluator',
  'compliance_officer',
  'finance',
  'merchant',
  'agency',
  'streamer',
] as const;
export const portalRoles = ['merchant', 'agency', 'streamer'] as const;
export const platformRoles = ['platform_admin', 'platform_compliance', 'security_admin', 'audit_admin'] as const;
export const memberStates = ['active', 'ended'] as const;
export const lookStates = ['open', 'agreed', 'refused', 'withdrawn'] as const;

export const isPortal = (role: string) => (portalRoles as readonly string[]).includes(role);

export const invitationTone: Record<Schemas['Invitation']['state'], Tone> = {
  open: 'busy',
  accepted: 'good',
  withdrawn: 'quiet',
  expired: 'warn',
};

export const lookTone: Record<Schemas['SecondLook']['state'], Tone> = {
  open: 'busy',
  agreed: 'good',
  refused: 'bad',
  withdrawn: 'quiet',
};
