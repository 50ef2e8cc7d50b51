import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/ui/StatusTag';
import { gradeTone, points, type Snapshot } from '../snapshot';

/** The grade that counts; none says that there was too little to grade on. */
export function Grade({ grade }: { grade: Snapshot['grade'] }) {
  const { t } = useTranslation();
  if (!grade) return <StatusTag tone="quiet">{t('evaluation.inconclusive')}</StatusTag>;
  return <StatusTag tone={gradeTone[grade]}>{t('evaluation.gradeOf', { grade })}</StatusTag>;
}

/** The score that counts, and the original one where an appeal changed it. */
export function Score({ of: s }: { of: Snapshot }) {
  const { t } = useTranslation();
  return (
    <span className="num">
      {points(s.score)}
      {s.score === s.original_score ? null : (
        <small className="second"> {t('evaluation.originally', { score: points(s.original_score) })}</small>
      )}
    </span>
  );
}
