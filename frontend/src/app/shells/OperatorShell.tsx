import { MenuOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { Button, Drawer, Layout, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/ui/Brand';
import { deco } from '@/ui/deco';
import { homeOf, meQuery, useMe, usePark } from '../me';
import { entriesOf } from '../menu';
import { Themed } from '../Themed';
import { AccountMenu, LanguageButton, NoticeBell, SchemeButton } from './Controls';
import { SideMenu } from './SideMenu';

export function OperatorShell() {
  return (
    <Themed surface="operator">
      <Shell />
    </Themed>
  );
}

function Shell() {
  const { t } = useTranslation();
  const park = usePark();
  const [open, setOpen] = useState(false);
  const entries = entriesOf('desk').filter((entry) => !entry.needs || park.can(entry.needs));
  return (
    <Layout className="st-shell" hasSider>
      <a className="st-skip" href="#main">
        {t('app.skip')}
      </a>
      <Layout.Sider width={216} theme="light" className="st-sider st-wide-only" aria-label={t('app.menu')}>
        <Home />
        <SideMenu entries={entries} id={park.id} />
      </Layout.Sider>
      <Drawer
        rootClassName="st-nav-sheet"
        placement="left"
        size={264}
        open={open}
        onClose={() => setOpen(false)}
        title={park.name}
      >
        <SideMenu entries={entries} id={park.id} onGo={() => setOpen(false)} />
      </Drawer>
      <Layout>
        <Layout.Header className="st-header">
          <Button
            className="st-narrow-only"
            type="text"
            aria-label={t('app.menu')}
            icon={<MenuOutlined {...deco} />}
            onClick={() => setOpen(true)}
          />
          <ParkSwitch />
          <span className="grow" />
          <NoticeBell />
          <span className="st-wide-only">
            <SchemeButton />
            <LanguageButton />
          </span>
          <AccountMenu />
        </Layout.Header>
        <Layout.Content id="main" tabIndex={-1} className="st-main" key={park.id}>
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function Home() {
  const { t } = useTranslation();
  const park = usePark();
  return (
    <Link to="/p/$parkId" params={{ parkId: park.id }} className="st-brand">
      <Mark />
      {t('app.name')}
    </Link>
  );
}

/** Changing the park forgets everything read from the one before. */
function ParkSwitch() {
  const { t } = useTranslation();
  const me = useMe();
  const park = usePark();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const parks = [...new Map(me.memberships.map((m) => [m.park_id, m.park_name]))];
  if (parks.length < 2) return <span className="st-park-name">{park.name}</span>;
  return (
    <Select
      className="st-park-switch"
      variant="filled"
      aria-label={t('app.switchPark')}
      value={park.id}
      popupMatchSelectWidth={false}
      options={parks.map(([value, label]) => ({ value, label }))}
      onChange={(parkId) => {
        queryClient.clear();
        queryClient.setQueryData(meQuery().queryKey, me);
        void navigate({ to: homeOf(me, parkId) });
      }}
    />
  );
}
