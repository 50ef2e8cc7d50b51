import { usePark } from '@/app/me';
import { useSubjects } from '@/domains/admission/api';
import type { Subject } from '@/domains/admission/subject';

/** The dossiers the account stands for; an agency also sees its streamers in the same list, after its own. */
export function useMySubjects(): { own: Subject[]; others: Subject[]; isLoading: boolean } {
  const park = usePark();
  const { data, isLoading } = useSubjects(park.id, { limit: 100 });
  const items = data?.items ?? [];
  const own = items.filter((s) => park.subjectIds.includes(s.id));
  return { own, others: items.filter((s) => !park.subjectIds.includes(s.id)), isLoading };
}
