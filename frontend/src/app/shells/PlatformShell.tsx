import { Outlet } from '@tanstack/react-router';
import { Layout } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlatformCan } from '../me';
import { entriesOf } from '../menu';
import { Themed } from '../Themed';
import { AccountMenu, LanguageButton, SchemeButton } from './Controls';
import { TopNav } from './TopNav';

export function PlatformShell() {
  return (
    <Themed surface="operator">
      <Shell />
    </Themed>
  );
}

function Shell() {
  const { t } = useTranslation();
  const can = usePlatformCan();
  const entries = entriesOf('platform').filter((entry) => !entry.needs || can(entry.needs));
  return (
    <Layout className="st-shell">
      <TopNav entries={entries} id="" badge={t('app.place.platform')}>
        <SchemeButton />
        <LanguageButton />
        <AccountMenu />
      </TopNav>
      <Layout.Content id="main" className="st-main">
        <Outlet />
      </Layout.Content>
    </Layout>
  );
}
