import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useParam, usePark } from '@/app/me';
import { ExportButton } from '@/domains/evidence/components/ExportButton';
import { pick } from '@/i18n';
import type { Column } from '@/ui/DataTable';
import { ListPage } from '@/ui/ListPage';
import { Facts } from '@/ui/Panel';
import { useListState } from '@/ui/search';
import { DateTime, Money } from '@/ui/Time';
import { useAccounts, useEntries, useTransaction } from '../api';

type Line = Schemas['LedgerLine'];

/** What was written to one account, newest first; nothing written is ever changed. */
export function AccountPage() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const accountId = useParam('accountId');
  const list = useListState<{ cursor?: string; limit?: number }>();
  const query = useEntries(park.id, accountId, list.search);
  const account = useAccounts(park.id, { limit: 200 }).data?.items.find((a) => a.id === accountId);
  const name = account && [pick(account.name, i18n.language), account.party_name].filter(Boolean).join(' · ');
  const columns = useColumns();
  return (
    <ListPage
      title={name ?? t('ledger.entries')}
      sub={account ? <Money fen={account.balance_fen} /> : null}
      back={park.portal ? `/p/${park.id}/me/ledger/accounts` : `/p/${park.id}/ledger/accounts`}
      name="ledger-entries"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('ledger.noEntries') }}
      actions={<ExportButton kind="ledger_entries" filters={{ account_id: accountId }} />}
      {...(park.can('getLedgerTransaction') ? { expand: (l: Line) => <Whole id={l.transaction_id} /> } : {})}
    />
  );
}

function useColumns(): Column<Line>[] {
  const { t } = useTranslation();
  const park = usePark();
  return [
    { key: 'at', title: t('ledger.at'), width: 150, fixed: true, render: (l) => <DateTime at={l.made_at} /> },
    { key: 'kind', title: t('ledger.movement'), width: 130, render: (l) => t(`ledger.transaction.${l.kind}`) },
    { key: 'amount', title: t('ledger.amount'), width: 130, align: 'end', render: (l) => <Money fen={l.amount_fen} /> },
    { key: 'reference', title: t('ledger.reference'), width: 180, render: (l) => l.reference },
    {
      key: 'case',
      title: t('ledger.case'),
      width: 110,
      render: (l) =>
        l.case_id && !park.portal ? (
          <Link to="/p/$parkId/cases/$caseId" params={{ parkId: park.id, caseId: l.case_id }}>
            {t('ui.open')}
          </Link>
        ) : (
          '—'
        ),
    },
    { key: 'memo', title: t('ledger.memo'), width: 220, render: (l) => l.memo || '—' },
  ];
}

/** Both sides of the booking and the hash that chains it to the one before. */
function Whole({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const { data } = useTransaction(park.id, id);
  if (!data) return null;
  return (
    <Facts
      items={[
        ...data.entries.map(
          (e) =>
            [
              [pick(e.account.name, i18n.language), e.account.party_name].filter(Boolean).join(' · '),
              <Money key={e.account.id} fen={e.amount_fen} />,
            ] as const,
        ),
        [t('ledger.hash'), <code key="h">{data.hash}</code>],
      ]}
    />
  );
}
