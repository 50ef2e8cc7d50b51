import { Outlet } from '@tanstack/react-router';
import { Layout } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/ui/Brand';
import { minute } from '@/ui/format';
import { useMe } from '../me';
import { entriesOf } from '../menu';
import { Themed } from '../Themed';
import { AccountMenu, LanguageButton, SchemeButton } from './Controls';
import { NavLinks } from './TopNav';

/** The regulator's own surface: read only, its scope and the time of the data always in sight. */
export function RegulatorShell() {
  return (
    <Themed surface="regulator">
      <Shell />
    </Themed>
  );
}

function Shell() {
  const { t } = useTranslation();
  const me = useMe();
  const [openedAt] = useState(() => Date.now());
  const scope = me.jurisdictions.map((j) => j.name).join(t('app.listComma'));
  return (
    <Layout className="st-shell">
      <a className="st-skip" href="#main">
        {t('app.skip')}
      </a>
      <header className="st-reg-top">
        <Mark />
        <strong>{t('app.name')}</strong>
        <span className="badge">{t('app.readOnly')}</span>
        <NavLinks entries={entriesOf('supervision')} id="" />
        <span className="grow" />
        <span className="scope">
          {t('app.scope', { scope })} · <time>{t('app.asOf', { at: minute(openedAt) })}</time>
        </span>
        <SchemeButton />
        <LanguageButton />
        <AccountMenu />
      </header>
      <Layout.Content id="main" className="st-main">
        <Outlet />
      </Layout.Content>
    </Layout>
  );
}
