import { useQuery } from '@tanstack/react-query';
import { Collapse, Input, Skeleton, Tag } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readContract } from '@/api/contract';
import { LanguageButton, SchemeButton } from '@/app/shells/Controls';
import { Themed } from '@/app/Themed';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { type Contract, describe, type Endpoint, endpointsByTag, refName, type SchemaNode } from '../contract';

/** The documentation of the interface, drawn from the contract the server itself enforces. */
export function DocsPage() {
  return (
    <Themed surface="operator">
      <main className="st-main" style={{ maxWidth: 1080 }}>
        <Content />
      </main>
    </Themed>
  );
}

function Content() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed);
  const query = useQuery({
    queryKey: ['contract'],
    queryFn: () => readContract<Contract>(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton active />;
  const contract = query.data;
  const groups = [...endpointsByTag(contract, q)];
  return (
    <>
      <PageHead title={t('docs.title')} sub={t('docs.count', { count: groups.reduce((n, [, e]) => n + e.length, 0) })}>
        <Input.Search
          allowClear
          aria-label={t('docs.search')}
          placeholder={t('docs.search')}
          style={{ width: 260 }}
          onChange={(e) => setTyped(e.target.value)}
        />
        <a href="/api/v1/openapi.json" download>
          {t('docs.file')}
        </a>
        <SchemeButton />
        <LanguageButton />
      </PageHead>
      <p className="second">{contract.info.description}</p>
      {groups.map(([tag, endpoints]) => (
        <section key={tag}>
          <h2 style={{ fontSize: 16, fontWeight: 600 }}>{tag}</h2>
          <Panel>
            <Collapse
              ghost
              items={endpoints.map((e) => ({
                key: `${e.method} ${e.path}`,
                label: <Line endpoint={e} />,
                children: <Detail endpoint={e} contract={contract} />,
              }))}
            />
          </Panel>
        </section>
      ))}
    </>
  );
}

const methodColor: Record<string, string> = {
  get: 'success',
  post: 'processing',
  put: 'warning',
  patch: 'warning',
  delete: 'error',
};

function Line({ endpoint: { method, path, operation } }: { endpoint: Endpoint }) {
  return (
    <span style={{ display: 'flex', gap: 10, flexWrap: 'wrap' }}>
      <Tag color={methodColor[method] ?? 'default'} style={{ minWidth: 62, textAlign: 'center' }}>
        {method.toUpperCase()}
      </Tag>
      <span className="st-code">{path}</span>
      <span className="faint">{operation.summary}</span>
    </span>
  );
}

function Detail({ endpoint: { operation: o }, contract }: { endpoint: Endpoint; contract: Contract }) {
  const { t } = useTranslation();
  const body = Object.values(o.requestBody?.content ?? {})[0]?.schema;
  return (
    <div className="st-stack" style={{ fontSize: 13 }}>
      {o.description ? <p>{o.description}</p> : null}
      <div className="st-code">
        {[o.operationId, o['x-permission'], o['x-scope'], o['x-audit']].filter(Boolean).join(' · ')}
      </div>
      {o.parameters?.length ? (
        <Rows
          title={t('docs.parameters')}
          rows={o.parameters.map((p) => [
            `${p.name}${p.required ? ' *' : ''}`,
            `${p.in} · ${describe(p.schema)}`,
            p.description ?? '',
          ])}
        />
      ) : null}
      {body ? <SchemaRows title={t('docs.body')} schema={body} contract={contract} /> : null}
      {Object.entries(o.responses).map(([status, r]) => {
        const schema = Object.values(r.content ?? {})[0]?.schema;
        const title = `${status} ${r.description ?? ''}`;
        return schema && status !== 'default' ? (
          <SchemaRows key={status} title={title} schema={schema} contract={contract} />
        ) : (
          <div key={status} className="faint">
            {title}
          </div>
        );
      })}
    </div>
  );
}

function SchemaRows({ title, schema, contract }: { title: string; schema: SchemaNode; contract: Contract }) {
  const shape = schema.$ref ? contract.components.schemas[refName(schema.$ref)] : schema;
  const rows = Object.entries(shape?.properties ?? {}).map(
    ([name, p]) => [`${name}${shape?.required?.includes(name) ? ' *' : ''}`, describe(p), p.description ?? ''] as const,
  );
  return <Rows title={`${title} · ${describe(schema)}`} rows={rows} />;
}

function Rows({ title, rows }: { title: string; rows: (readonly [string, string, string])[] }) {
  return (
    <div className="st-chart-table">
      <b>{title}</b>
      <table>
        <tbody>
          {rows.map(([name, type, hint]) => (
            <tr key={name}>
              <td className="st-code">{name}</td>
              <td className="st-code">{type}</td>
              <td>{hint}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
