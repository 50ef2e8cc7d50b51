import type { Schemas } from '@/api/client';
import type { Operation } from '@/api/permissions.gen';

export type StepAction = Exclude<
  Schemas['CaseAction'],
  'register' | 'draft' | 'redraft' | 'confirm' | 'advance' | 'recovered'
>;

export interface StepRule {
  action: StepAction;
  needs: Operation;
  /** The reason on record: demanded, welcome or not asked. */
  reason: 'needed' | 'optional' | 'none';
  grounds?: 'refusal_grounds' | 'termination_grounds';
  look?: 'primary' | 'danger';
}

/** What the desk may do with a case, the usual next step first. */
export const stepRules: StepRule[] = [
  { action: 'accept', needs: 'decideComplaint', reason: 'optional', look: 'primary' },
  { action: 'begin', needs: 'moveCase', reason: 'optional', look: 'primary' },
  { action: 'appraised', needs: 'moveCase', reason: 'optional', look: 'primary' },
  { action: 'perform', needs: 'recordPerformance', reason: 'optional', look: 'primary' },
  { action: 'archive', needs: 'closeCase', reason: 'optional', look: 'primary' },
  { action: 'supplement', needs: 'addCaseFacts', reason: 'needed' },
  { action: 'ask_supplement', needs: 'decideComplaint', reason: 'needed' },
  { action: 'appraise', needs: 'moveCase', reason: 'needed' },
  { action: 'reopen', needs: 'closeCase', reason: 'needed' },
  { action: 'withdraw', needs: 'withdrawCase', reason: 'needed' },
  { action: 'refuse', needs: 'decideComplaint', reason: 'needed', grounds: 'refusal_grounds', look: 'danger' },
  { action: 'terminate', needs: 'moveCase', reason: 'needed', grounds: 'termination_grounds', look: 'danger' },
];
