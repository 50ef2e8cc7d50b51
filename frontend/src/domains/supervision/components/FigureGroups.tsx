import { useTranslation } from 'react-i18next';
import { Facts, Section } from '@/ui/Panel';
import { type Figure, figureOf, groups, spell } from '../figures';

/** All figures of one park by subject. */
export function FigureGroups({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation();
  return (
    <div className="st-figures">
      {groups.map((g) => (
        <Section key={g.code} title={t(`supervision.group.${g.code}`)}>
          <Facts
            items={g.figures.map((code) => [
              t(`supervision.figure.${code}`),
              spell(figureOf(figures, code), t('supervision.withheld'), t('supervision.suppressed')),
            ])}
          />
        </Section>
      ))}
    </div>
  );
}
