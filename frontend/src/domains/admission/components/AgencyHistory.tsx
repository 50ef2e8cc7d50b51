import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { day } from '@/ui/format';
import { ProblemState } from '@/ui/States';
import { useAgencyTerms } from '../api';

/** To which agencies a streamer belonged, from when to when. */
export function AgencyHistory({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation();
  const query = useAgencyTerms(usePark().id, subjectId);
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const terms = query.data?.items ?? [];
  if (terms.length === 0) return <p className="faint">{t('admission.agency.none')}</p>;
  return (
    <ol style={{ margin: 0, paddingInlineStart: 18 }}>
      {terms.map((term) => (
        <li key={term.id}>
          {term.agency.name}{' '}
          <span className="faint">
            {t('admission.agency.term', {
              from: day(term.from_at),
              until: term.until_at ? day(term.until_at) : t('admission.agency.now'),
              name: term.ended_by?.name ?? term.began_by.name,
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}
