import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ifMatch } from '@/api/client';
import { usePlatformCan } from '@/app/me';
import type { Column } from '@/ui/DataTable';
import { ListPage } from '@/ui/ListPage';
import { DateTime } from '@/ui/Time';
import { useSendForPark, useWaitingFilings } from '../api';
import { about } from '../filing';

type Waiting = Schemas['WaitingFiling'];

/** Signed filings of the parks that let the platform operator deliver them. */
export function WaitingPage() {
  const { t } = useTranslation();
  const can = usePlatformCan();
  const { message } = App.useApp();
  const query = useWaitingFilings();
  const send = useSendForPark();
  const columns: Column<Waiting>[] = [
    { key: 'park', title: t('filing.park'), width: 220, fixed: true, render: (w) => w.park_name },
    {
      key: 'name',
      title: t('filing.kind.label'),
      width: 240,
      render: (w) => `${t(`filing.kind.${w.filing.kind}`)} ${about(w.filing)}`,
    },
    { key: 'signed', title: t('filing.signedAt'), width: 160, render: (w) => <DateTime at={w.filing.signed_at} /> },
    {
      key: 'send',
      title: t('filing.do.online'),
      width: 140,
      render: (w) =>
        can('sendFilingForPark') ? (
          <Button
            size="small"
            type="primary"
            onClick={() =>
              send.mutate(
                {
                  params: { path: { park_id: w.park_id, filing_id: w.filing.id }, header: ifMatch(w.filing.version) },
                },
                { onSuccess: () => void message.success(t('ui.done')) },
              )
            }
          >
            {t('filing.do.online')}
          </Button>
        ) : null,
    },
  ];
  return (
    <ListPage
      title={t('filing.nav.waiting')}
      name="waiting-filings"
      columns={columns}
      query={query}
      rowKey={(w) => w.filing.id}
      empty={{ title: t('filing.waitingNone'), hint: t('filing.waitingHint') }}
    />
  );
}
