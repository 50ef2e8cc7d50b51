import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import type { ProblemError } from '@/api/problem';
import type zh from '@/i18n/zh-CN';
import { type Column, DataTable } from '@/ui/DataTable';
import { second } from '@/ui/format';
import { Facts } from '@/ui/Panel';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import type { ListState } from '@/ui/search';
import type { AuditSearch } from '../api';

type Entry = Schemas['AuditEntry'];

export const results = ['done', 'denied', 'looked', 'revealed', 'exported', 'failed'] as const;

const tone: Record<Entry['result'], Tone> = {
  done: 'good',
  denied: 'bad',
  looked: 'quiet',
  revealed: 'warn',
  exported: 'warn',
  failed: 'bad',
};

/** What happened, who did it and what it changed; each row opens to its place in the chain. */
export function EntryTable(props: {
  query: UseQueryResult<Schemas['AuditPage'], ProblemError>;
  list: ListState<AuditSearch>;
}) {
  const { t } = useTranslation();
  const nounOf = useNoun();
  const columns: Column<Entry>[] = [
    { key: 'seq', title: t('audit.seq'), width: 90, fixed: true, align: 'end', render: (e) => e.seq },
    { key: 'at', title: t('audit.at'), width: 170, render: (e) => <time>{second(e.at)}</time> },
    { key: 'who', title: t('audit.who'), width: 160, render: (e) => e.actor_name || e.actor_kind },
    { key: 'action', title: t('audit.action'), width: 250, render: (e) => <Action code={e.action} /> },
    {
      key: 'result',
      title: t('audit.result'),
      width: 100,
      render: (e) => <StatusTag tone={tone[e.result]}>{t(`audit.results.${e.result}`)}</StatusTag>,
    },
    { key: 'object', title: t('audit.object'), width: 170, render: (e) => nounOf(e.object_kind) },
    { key: 'reason', title: t('audit.reason'), width: 220, render: (e) => e.reason || '—' },
    { key: 'ip', title: t('audit.ip'), width: 130, render: (e) => e.ip || '—' },
  ];
  return (
    <DataTable
      name="audit"
      columns={columns}
      query={props.query}
      list={props.list}
      rowKey={(e) => String(e.seq)}
      expand={(e) => <Detail entry={e} />}
    />
  );
}

type Noun = keyof typeof zh.audit.nouns;
type Verb = keyof typeof zh.audit.verbs;

/** The name of a kind of thing; a kind without one, as it is written. */
function useNoun() {
  const { t, i18n } = useTranslation();
  return (kind: string) => (i18n.exists(`audit.nouns.${kind}`) ? t(`audit.nouns.${kind as Noun}`) : kind);
}

/** An action in words, its code beneath. */
function Action({ code }: { code: string }) {
  const { t, i18n } = useTranslation();
  const nounOf = useNoun();
  const [, noun = '', verb = ''] = code.split('.');
  const known = i18n.exists(`audit.nouns.${noun}`) && i18n.exists(`audit.verbs.${verb}`);
  return (
    <>
      {known ? `${nounOf(noun)} · ${t(`audit.verbs.${verb as Verb}`)}` : null}
      <div className="st-code">{code}</div>
    </>
  );
}

function Detail({ entry: e }: { entry: Entry }) {
  const { t } = useTranslation();
  return (
    <Facts
      items={[
        [t('audit.objectId'), <Code key="object" text={e.object_id} />],
        [t('audit.roles'), e.roles],
        [
          t('audit.changed'),
          e.changed ? (
            <pre key="changed" className="st-code">
              {e.changed}
            </pre>
          ) : (
            '—'
          ),
        ],
        [t('audit.requestId'), <Code key="request" text={e.request_id} />],
        [t('audit.hash'), <Code key="hash" text={e.hash} />],
      ]}
    />
  );
}

function Code({ text }: { text: string }) {
  return <span className="st-code">{text}</span>;
}
