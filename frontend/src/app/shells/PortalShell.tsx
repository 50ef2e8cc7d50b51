import { BellOutlined, HomeOutlined, IdcardOutlined, UserOutlined } from '@ant-design/icons';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deco } from '@/ui/deco';
import { usePark } from '../me';
import { Themed } from '../Themed';

/** The phone surface of merchants, streamers and agencies: one column, four tabs. */
export function PortalShell() {
  return (
    <Themed surface="portal">
      <Shell />
    </Themed>
  );
}

const tabs = [
  { path: '', icon: HomeOutlined, title: 'app.tab.home' },
  { path: '/subjects', icon: IdcardOutlined, title: 'app.tab.dossier' },
  { path: '/notices', icon: BellOutlined, title: 'app.tab.notices' },
  { path: '/mine', icon: UserOutlined, title: 'app.tab.mine' },
] as const;

function Shell() {
  const { t } = useTranslation();
  const park = usePark();
  const pathname = useRouterState({ select: (s) => s.location.pathname });
  const home = `/p/${park.id}/me`;
  const current = tabs.find((tab) => tab.path && pathname.startsWith(home + tab.path)) ?? tabs[0];
  return (
    <div className="st-portal">
      <a className="st-skip" href="#main">
        {t('app.skip')}
      </a>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <nav className="st-tabbar" aria-label={t('app.menu')}>
        {tabs.map((tab) => (
          <Link
            key={tab.path}
            to={home + tab.path}
            activeOptions={{ exact: true }}
            aria-current={tab === current ? 'page' : undefined}
          >
            <tab.icon {...deco} />
            <span>{t(tab.title)}</span>
          </Link>
        ))}
      </nav>
    </div>
  );
}
