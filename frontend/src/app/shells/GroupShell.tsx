import { Outlet } from '@tanstack/react-router';
import { Layout } from 'antd';
import { useMe, useParam } from '../me';
import { entriesOf } from '../menu';
import { Themed } from '../Themed';
import { AccountMenu, LanguageButton, SchemeButton } from './Controls';
import { TopNav } from './TopNav';

/** An operator group looks over the parks that granted it; it changes nothing here. */
export function GroupShell() {
  return (
    <Themed surface="operator">
      <Shell />
    </Themed>
  );
}

function Shell() {
  const me = useMe();
  const groupId = useParam('groupId');
  const group = me.groups.find((g) => g.id === groupId);
  return (
    <Layout className="st-shell">
      <TopNav entries={entriesOf('group')} id={groupId} badge={group?.name ?? ''}>
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
