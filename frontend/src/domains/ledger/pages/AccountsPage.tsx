import { DownloadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { ExportButton } from '@/domains/evidence/components/ExportButton';
import { pick } from '@/i18n';
import type { Column } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { ListPage } from '@/ui/ListPage';
import { useListState } from '@/ui/search';
import { DateTime, Money } from '@/ui/Time';
import { accountKinds } from '../account';
import { type AccountSearch, saveLedger, useAccounts } from '../api';
import { RecordDeposit, RecordFund } from '../components/RecordMoney';

/** The park's money of others: each account with its balance. */
export function AccountsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<AccountSearch>();
  const query = useAccounts(park.id, list.search);
  const columns = useColumns();
  const [asking, setAsking] = useState<'deposit' | 'fund'>();
  const close = () => setAsking(undefined);
  return (
    <ListPage
      title={t(park.portal ? 'ledger.nav.mine' : 'ledger.nav.accounts')}
      name="ledger-accounts"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('ledger.empty'), hint: t('ledger.emptyHint') }}
      tabs={
        park.portal
          ? undefined
          : {
              label: t('ledger.kind.title'),
              value: list.search.kind,
              onChange: (kind) => list.set({ kind }),
              options: accountKinds.map((value) => ({ value, label: t(`ledger.kind.${value}`) })),
            }
      }
      actions={
        <>
          <ExportButton kind="ledger_entries" filters={{ kind: list.search.kind }} />
          {park.can('exportLedger') ? (
            <Button
              icon={<DownloadOutlined {...deco} />}
              onClick={() => void saveLedger(park.id, 'ledger.jsonl').catch(reportProblem)}
            >
              {t('ledger.export')}
            </Button>
          ) : null}
          {park.can('recordFund') ? <Button onClick={() => setAsking('fund')}>{t('ledger.fund.open')}</Button> : null}
          {park.can('recordDeposit') ? (
            <Button type="primary" onClick={() => setAsking('deposit')}>
              {t('ledger.deposit.open')}
            </Button>
          ) : null}
        </>
      }
    >
      <RecordDeposit open={asking === 'deposit'} onClose={close} />
      <RecordFund open={asking === 'fund'} onClose={close} />
    </ListPage>
  );
}

function useColumns(): Column<Schemas['LedgerAccount']>[] {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const to = park.portal ? '/p/$parkId/me/ledger/accounts/$accountId' : '/p/$parkId/ledger/accounts/$accountId';
  return [
    {
      key: 'name',
      title: t('ledger.account'),
      width: 200,
      fixed: true,
      render: (a) => (
        <Link to={to} params={{ parkId: park.id, accountId: a.id }}>
          {pick(a.name, i18n.language)}
        </Link>
      ),
    },
    { key: 'party', title: t('ledger.party'), width: 240, render: (a) => a.party_name || '—' },
    {
      key: 'balance',
      title: t('ledger.balance'),
      width: 150,
      align: 'end',
      render: (a) => <Money fen={a.balance_fen} />,
    },
    { key: 'created', title: t('ledger.since'), width: 160, render: (a) => <DateTime at={a.created_at} short /> },
  ];
}
