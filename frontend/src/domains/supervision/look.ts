import type { Schemas } from '@/api/client';

type Look = Schemas['Look'];

export const results = ['looked', 'exported'] as const;

const actions = {
  'supervision.park.read': 'park',
  'supervision.violation.read': 'violation',
  'supervision.evidence.export': 'evidence',
  'supervision.evidence.verify': 'evidenceCheck',
  'supervision.filing.read': 'filing',
  'supervision.filing.export': 'package',
  'supervision.filing.verify': 'packageCheck',
} as const;

const lists = { listSupervisedViolations: 'violations', listSupervisedFilings: 'filings' } as const;

/** What was looked at, as a key of the words for it; undefined for an action nobody has named yet. */
export function subjectOf(look: Pick<Look, 'action' | 'object_id'>) {
  return lists[look.object_id as keyof typeof lists] ?? actions[look.action as keyof typeof actions];
}
