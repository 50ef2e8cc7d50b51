import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import type { Column } from '@/ui/DataTable';
import { second } from '@/ui/format';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { type LookSearch, useLooks } from '../api';
import { results, subjectOf } from '../look';

type Look = Schemas['Look'];

/** What regulators looked at and took from this park, from the park's own audit chain. */
export function LooksPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<LookSearch>();
  const query = useLooks(park.id, list.search);
  const columns: Column<Look>[] = [
    { key: 'at', title: t('audit.at'), width: 170, fixed: true, render: (l) => <time>{second(l.at)}</time> },
    { key: 'who', title: t('supervision.look.by'), width: 130, render: (l) => l.by.name },
    { key: 'unit', title: t('supervision.unit'), width: 200, render: (l) => l.unit || '—' },
    { key: 'what', title: t('supervision.look.what'), width: 240, render: (l) => <Subject look={l} /> },
    {
      key: 'result',
      title: t('audit.result'),
      width: 100,
      render: (l) => (
        <StatusTag tone={l.result === 'exported' ? 'warn' : 'quiet'}>{t(`audit.results.${l.result}`)}</StatusTag>
      ),
    },
    { key: 'seq', title: t('audit.seq'), width: 90, align: 'end', render: (l) => <span className="num">{l.seq}</span> },
  ];
  return (
    <ListPage
      title={t('supervision.look.title')}
      sub={t('supervision.look.sub')}
      name="looks"
      columns={columns}
      query={query}
      list={list}
      rowKey={(l) => String(l.seq)}
      empty={{ title: t('supervision.look.none'), hint: t('supervision.look.noneHint') }}
      tabs={{
        label: t('audit.result'),
        value: list.search.result,
        options: results.map((value) => ({ value, label: t(`audit.results.${value}`) })),
        onChange: (result) => list.set({ result }),
      }}
    />
  );
}

/** What was looked at, opening the park's own page of it. */
function Subject({ look }: { look: Look }) {
  const { t } = useTranslation();
  const park = usePark();
  const subject = subjectOf(look);
  const words = subject ? t(`supervision.look.of.${subject}`) : look.action;
  if (look.object_kind === 'violation')
    return (
      <Link to="/p/$parkId/violations/$violationId" params={{ parkId: park.id, violationId: look.object_id }}>
        {words}
      </Link>
    );
  if (look.object_kind === 'filing')
    return (
      <Link to="/p/$parkId/filings/$filingId" params={{ parkId: park.id, filingId: look.object_id }}>
        {words}
      </Link>
    );
  return words;
}
