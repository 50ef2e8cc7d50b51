import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ParkOfMe, useMe, usePark } from '@/app/me';
import { entriesOf } from '@/app/menu';
import { addressOf } from '@/app/nav';
import { useRequirements } from '@/domains/admission/api';
import { type Subject, stateTone } from '@/domains/admission/subject';
import { useNotices } from '@/domains/notice/api';
import { EmptyState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useMySubjects } from '../dossier';

/** What waits for me today, my standing, and the doors to everything I may do. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const park = usePark();
  const { own, others, isLoading } = useMySubjects();
  const notices = useNotices(park.id, { limit: 1, unread: true });
  const missing = own.reduce((sum, s) => sum + s.missing, 0);
  const streamersMissing = others.filter((s) => s.missing > 0).length;
  return (
    <>
      <header style={{ padding: '20px 4px 12px' }}>
        <h1 style={{ fontSize: 20, lineHeight: '28px', fontWeight: 600, margin: 0 }}>
          {own[0]?.name ?? me.account.name}
        </h1>
        <p className="faint" style={{ margin: '2px 0 0', fontSize: 13 }}>
          {park.name}
        </p>
      </header>
      <section className="st-todo" aria-label={t('portal.todo')}>
        <Link to="/p/$parkId/me/subjects" params={{ parkId: park.id }}>
          <b className="num">{missing}</b>
          <span>{t('portal.missing')}</span>
        </Link>
        {park.memberships.some((m) => m.role === 'agency') ? (
          <Link to="/p/$parkId/me/subjects" params={{ parkId: park.id }}>
            <b className="num">{streamersMissing}</b>
            <span>{t('portal.streamersMissing')}</span>
          </Link>
        ) : null}
        <Link to="/p/$parkId/me/notices" params={{ parkId: park.id }}>
          <b className="num">{notices.data?.unread ?? 0}</b>
          <span>{t('portal.unread')}</span>
        </Link>
      </section>
      {isLoading ? <Skeleton active style={{ marginBlockStart: 20 }} /> : null}
      {own.map((s) => (
        <Standing key={s.id} subject={s} parkId={park.id} />
      ))}
      {!isLoading && !own.length ? <EmptyState title={t('portal.noDossier')} hint={t('portal.noDossierHint')} /> : null}
      <Services park={park} />
    </>
  );
}

function Standing({ subject: s, parkId }: { subject: Subject; parkId: string }) {
  const { t, i18n } = useTranslation();
  const needs = useRequirements(parkId, s.id);
  const first = needs.data?.items.find((r) => !r.met && r.blocking);
  return (
    <>
      <h2>{t('portal.standing')}</h2>
      <Link className="st-panel st-card" to="/p/$parkId/me/subjects/$subjectId" params={{ parkId, subjectId: s.id }}>
        <div className="top">
          <StatusTag tone={stateTone[s.state]}>{t(`admission.state.${s.state}`)}</StatusTag>
          {s.provisional_until ? (
            <span className="st-clock near">{t('portal.until', { on: s.provisional_until })}</span>
          ) : null}
        </div>
        <h3>{s.missing ? t('portal.missingOf', { count: s.missing }) : t('portal.complete')}</h3>
        {first ? <p>{i18n.language === 'en' ? first.text.en : first.text.zh}</p> : null}
      </Link>
    </>
  );
}

function Services({ park }: { park: ParkOfMe }) {
  const { t } = useTranslation();
  const roles = park.memberships.map((m) => m.role as string);
  const entries = entriesOf('portal').filter(
    (e) => (!e.needs || park.can(e.needs)) && (!e.roles || e.roles.some((r) => roles.includes(r))),
  );
  if (!entries.length) return null;
  return (
    <>
      <h2>{t('portal.services')}</h2>
      <div className="st-services">
        {entries.map((e) => (
          <Link key={e.path} className="st-panel st-card" to={addressOf(e, park.id)}>
            <h3 style={{ marginBlockStart: 0 }}>{t(e.title)}</h3>
            {e.hint ? <p>{t(e.hint)}</p> : null}
          </Link>
        ))}
      </div>
    </>
  );
}
