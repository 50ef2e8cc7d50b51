import { Link, useRouterState } from '@tanstack/react-router';
import { Layout } from 'antd';
import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/ui/Brand';
import { addressOf, currentEntry, type NavEntry } from '../nav';

/** The bar of the shells without a side menu. */
export function TopNav({
  entries,
  id,
  badge,
  children,
}: PropsWithChildren<{ entries: NavEntry[]; id: string; badge: string }>) {
  const { t } = useTranslation();
  return (
    <Layout.Header className="st-header">
      <a className="st-skip" href="#main">
        {t('app.skip')}
      </a>
      <Link to="/" className="st-brand" style={{ padding: 0 }} aria-label={t('app.name')}>
        <Mark />
        <span className="st-wide-only">{t('app.name')}</span>
      </Link>
      <span className="faint st-wide-only" style={{ paddingInline: 12 }}>
        {badge}
      </span>
      <NavLinks entries={entries} id={id} className="st-topnav" />
      <span className="grow" />
      {children}
    </Layout.Header>
  );
}

export function NavLinks({ entries, id, className = '' }: { entries: NavEntry[]; id: string; className?: string }) {
  const { t } = useTranslation();
  const pathname = useRouterState({ select: (s) => s.location.pathname });
  const current = currentEntry(entries, id, pathname);
  return (
    <nav className={className} aria-label={t('app.menu')}>
      {entries.map((entry) => (
        <Link
          key={entry.path}
          to={addressOf(entry, id)}
          activeOptions={{ exact: true }}
          aria-current={entry === current ? 'page' : undefined}
        >
          {t(entry.title)}
        </Link>
      ))}
    </nav>
  );
}
