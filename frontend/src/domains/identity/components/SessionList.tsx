import { Button, Skeleton, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '@/ui/Panel';
import { DateTime } from '@/ui/Time';
import { useEndSession, useSessions } from '../api';

/** Where the account is signed in; any other place can be ended from here. */
export function SessionList() {
  const { t } = useTranslation();
  const { data } = useSessions();
  const end = useEndSession();
  return (
    <Section title={t('identity.account.sessions')}>
      {data ? (
        <ul className="st-list">
          {data.items.map((s) => (
            <li key={s.id}>
              <div className="body">
                {s.agent || t('identity.account.unknownDevice')}{' '}
                {s.current ? <Tag color="success">{t('identity.account.thisOne')}</Tag> : null}
                <p>
                  {s.ip} · <DateTime at={s.seen_at} />
                </p>
              </div>
              {s.current ? null : (
                <Button onClick={() => end.mutate({ params: { path: { login_session_id: s.id } } })}>
                  {t('identity.account.endSession')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Skeleton active />
      )}
    </Section>
  );
}
