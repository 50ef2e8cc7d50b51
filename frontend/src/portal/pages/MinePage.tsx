import { Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { homeOf, placesOf, useMe, usePark } from '@/app/me';
import { signOut } from '@/app/shells/Controls';
import type { Language } from '@/i18n';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { usePrefs } from '@/ui/prefs';

/** Who I am here, my language, my other parks, and the way out. */
export function MinePage() {
  const { t } = useTranslation();
  const me = useMe();
  const park = usePark();
  const { language, setLanguage } = usePrefs();
  const others = placesOf(me).filter((p) => p.path !== homeOf(me, park.id));
  return (
    <>
      <PageHead title={t('app.tab.mine')} />
      <Panel>
        <Section>
          <Facts
            items={[
              [t('identity.name'), me.account.name],
              [t('identity.login.login'), me.account.login_masked],
              [t('app.place.park'), park.name],
              [
                t('identity.member.role'),
                park.memberships.map((m) => t(`identity.role.${m.role}`)).join(t('app.listComma')),
              ],
            ]}
          />
        </Section>
        <Section title={t('identity.account.language')}>
          <Segmented<Language>
            block
            aria-label={t('identity.account.language')}
            value={language}
            onChange={setLanguage}
            options={[
              { value: 'zh-CN', label: t('identity.account.zh') },
              { value: 'en', label: t('identity.account.en') },
            ]}
          />
        </Section>
        {others.length ? (
          <Section title={t('app.places')}>
            <ul className="st-list">
              {others.map((p) => (
                <li key={p.path}>
                  <Link to={p.path} style={{ minHeight: 44, display: 'flex', alignItems: 'center' }}>
                    {p.name || t(`app.place.${p.kind}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section>
          <div style={{ display: 'grid', gap: 10 }}>
            <Link to="/account">
              <Button block>{t('app.account')}</Button>
            </Link>
            <Button block danger onClick={() => void signOut()}>
              {t('app.signOut')}
            </Button>
          </div>
        </Section>
      </Panel>
    </>
  );
}
