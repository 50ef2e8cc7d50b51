import { useRouter } from '@tanstack/react-router';
import { Badge, Button, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Pager, trailed } from '@/ui/Pager';
import { EmptyState, ProblemState } from '@/ui/States';
import { DateTime } from '@/ui/Time';
import { useNotices, useReadNotice } from '../api';

/** What the park told this account, newest first; opening one marks it read. */
export function NoticeList() {
  const { t } = useTranslation();
  const park = usePark();
  const router = useRouter();
  const [unread, setUnread] = useState(false);
  const [trail, setTrail] = useState<string[]>([]);
  const cursor = trail.at(-1);
  const notices = useNotices(park.id, { ...(unread ? { unread } : {}), ...(cursor ? { cursor } : {}) });
  const read = useReadNotice();
  const open = (notice: Schemas['Notice']) => {
    if (!notice.read_at) read.mutate({ params: { path: { park_id: park.id, notice_id: notice.id } } });
    if (notice.link?.startsWith('/')) router.history.push(notice.link);
  };
  if (notices.isError) return <ProblemState problem={notices.error} onRetry={() => void notices.refetch()} />;
  return (
    <section className="st-section">
      <Segmented
        aria-label={t('notice.show')}
        value={unread ? 'unread' : 'all'}
        onChange={(v) => {
          setUnread(v === 'unread');
          setTrail([]);
        }}
        options={[
          { value: 'all', label: t('ui.all') },
          { value: 'unread', label: t('notice.unread', { count: notices.data?.unread ?? 0 }) },
        ]}
      />
      {notices.isLoading ? <Skeleton active /> : null}
      <ul className="st-list">
        {notices.data?.items.map((n) => (
          <li key={n.id}>
            <Badge dot={!n.read_at} style={{ marginBlockStart: 8 }}>
              <span />
            </Badge>
            <div className="body">
              {n.text}
              <p>
                <DateTime at={n.created_at} />
              </p>
            </div>
            {n.link || !n.read_at ? (
              <Button onClick={() => open(n)}>{n.link ? t('ui.open') : t('notice.read')}</Button>
            ) : null}
          </li>
        ))}
      </ul>
      {notices.data?.items.length === 0 ? <EmptyState title={t('notice.none')} hint={t('notice.noneHint')} /> : null}
      <Pager {...trailed(trail, setTrail, notices.data?.next_cursor)} />
    </section>
  );
}
