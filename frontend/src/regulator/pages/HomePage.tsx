import { useTranslation } from 'react-i18next';
import { useMe } from '@/app/me';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';

/** Where the regulator's looks begin: the jurisdiction and what a look means. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <PageHead title={t('regulator.title')} />
      <Panel>
        <Section title={t('regulator.scope')}>
          <Facts
            items={me.jurisdictions.map((j) => [
              j.name,
              `${j.region_code} · ${t(`regulator.level.${j.level as 'county'}`)}`,
            ])}
          />
        </Section>
        <Section title={t('regulator.rules')}>
          <ul className="st-list">
            {(['readOnly', 'masked', 'recorded', 'shared'] as const).map((rule) => (
              <li key={rule}>{t(`regulator.rule.${rule}`)}</li>
            ))}
          </ul>
        </Section>
      </Panel>
    </>
  );
}
