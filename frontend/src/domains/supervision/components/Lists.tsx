import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { stateTone as filingTone } from '@/domains/filing/filing';
import { pick } from '@/i18n';
import { type Column, DataTable } from '@/ui/DataTable';
import { StatusTag } from '@/ui/StatusTag';
import type { ListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { type LookSearch, useFilings, useViolations } from '../api';

type Filing = Schemas['SupervisedFiling'];
type Violation = Schemas['SupervisedViolation'];

interface ListProps<S extends LookSearch> {
  /** Narrows the list to one park, whose name is then no column. */
  parkId?: string;
  /** Without it the list shows its first rows only. */
  list?: ListState<S>;
  rows?: number;
}

const within = (parkId: string | undefined, { cursor, limit }: { cursor?: string; limit?: number }) => ({
  ...(parkId ? { park_id: parkId } : {}),
  ...(cursor ? { cursor } : {}),
  ...(limit ? { limit } : {}),
});

/** Filings that left the parks. */
export function FilingTable<S extends LookSearch>({ parkId, list, rows }: ListProps<S>) {
  const { t, i18n } = useTranslation();
  const { kind, park_id, ...at } = list?.search ?? ({ limit: rows } as LookSearch);
  const query = useFilings({ ...within(parkId ?? park_id, at), ...(kind ? { kind } : {}) });
  const columns: Column<Filing>[] = [
    {
      key: 'name',
      title: t('filing.kind.label'),
      width: 260,
      fixed: true,
      render: (f) => (
        <Link to="/supervision/parks/$parkId/filings/$filingId" params={{ parkId: f.park_id, filingId: f.filing.id }}>
          {pick(f.name, i18n.language)} {f.filing.period}
        </Link>
      ),
    },
    ...(parkId ? [] : [{ key: 'park', title: t('supervision.park'), width: 200, render: (f: Filing) => f.park_name }]),
    {
      key: 'state',
      title: t('filing.state.label'),
      width: 110,
      render: (f) => <StatusTag tone={filingTone[f.filing.state]}>{t(`filing.state.${f.filing.state}`)}</StatusTag>,
    },
    { key: 'receipt', title: t('filing.receipt.number'), width: 180, render: (f) => f.filing.receipt_number ?? '—' },
    { key: 'sent', title: t('filing.sentAt'), width: 150, render: (f) => <DateTime at={f.filing.sent_at} /> },
  ];
  return (
    <DataTable
      name="supervised-filings"
      columns={columns}
      query={query}
      rowKey={(f) => f.filing.id}
      empty={{ title: t('supervision.noFiling'), hint: t('supervision.noFilingHint') }}
      {...(list ? { list } : {})}
    />
  );
}

/** Violations a park has confirmed; what nobody confirmed is not here. */
export function ViolationTable<S extends LookSearch>({ parkId, list }: ListProps<S>) {
  const { t, i18n } = useTranslation();
  const { park_id, ...at } = list?.search ?? ({} as LookSearch);
  const query = useViolations(within(parkId ?? park_id, at));
  const columns: Column<Violation>[] = [
    {
      key: 'name',
      title: t('conduct.violation.kind'),
      width: 240,
      fixed: true,
      render: (v) => (
        <Link to="/supervision/parks/$parkId/violations/$violationId" params={{ parkId: v.park_id, violationId: v.id }}>
          {pick(v.name, i18n.language)}
        </Link>
      ),
    },
    ...(parkId
      ? []
      : [{ key: 'park', title: t('supervision.park'), width: 200, render: (v: Violation) => v.park_name }]),
    { key: 'subject', title: t('conduct.violation.subject'), width: 180, render: (v) => v.subject },
    {
      key: 'severity',
      title: t('conduct.violation.severity'),
      width: 100,
      render: (v) => t(`conduct.severity.${v.severity as 'slight'}`),
    },
    {
      key: 'points',
      title: t('conduct.violation.points'),
      width: 80,
      align: 'end',
      render: (v) => <span className="num">{v.points}</span>,
    },
    {
      key: 'clue',
      title: t('supervision.clue'),
      width: 120,
      render: (v) =>
        v.clue ? (
          <StatusTag tone={v.clue.received ? 'good' : 'busy'}>
            {t(v.clue.received ? 'supervision.clueReceived' : 'supervision.clueSent')}
          </StatusTag>
        ) : (
          '—'
        ),
    },
    {
      key: 'confirmed',
      title: t('conduct.violation.confirmedAt'),
      width: 150,
      render: (v) => <DateTime at={v.confirmed_at} />,
    },
  ];
  return (
    <DataTable
      name="supervised-violations"
      columns={columns}
      query={query}
      empty={{ title: t('supervision.noViolation'), hint: t('supervision.noViolationHint') }}
      {...(list ? { list } : {})}
    />
  );
}
