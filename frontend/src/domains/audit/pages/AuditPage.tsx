import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { ExportButton } from '@/domains/evidence/components/ExportButton';
import { deco } from '@/ui/deco';
import { Choice, FilterBar, SearchBox } from '@/ui/FilterBar';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { useListState } from '@/ui/search';
import { type AuditSearch, useEntries, useVerification } from '../api';
import { EntryTable, results } from '../components/EntryTable';

/** The park's own audit chain, and the button that reads it from its first link. */
export function AuditPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<AuditSearch>();
  const query = useEntries(park.id, list.search);
  const check = useVerification(park.id);
  const { action, result } = list.search;
  return (
    <>
      <PageHead title={t('audit.title')}>
        <ExportButton kind="audit_entries" filters={{ action, result }} />
        {park.can('verifyAuditChain') ? (
          <Button
            type="primary"
            icon={<SafetyCertificateOutlined {...deco} />}
            loading={check.isFetching}
            onClick={() => void check.refetch()}
          >
            {t('audit.verify')}
          </Button>
        ) : null}
      </PageHead>
      {check.data ? (
        <Alert
          style={{ marginBlockEnd: 14 }}
          showIcon
          type={check.data.intact ? 'success' : 'error'}
          title={
            check.data.intact
              ? t('audit.intact', { count: check.data.entries })
              : t('audit.broken', { seq: check.data.broken_at ?? 0 })
          }
          description={<span className="st-code">{check.data.why ?? check.data.head_hash}</span>}
        />
      ) : null}
      {check.isError ? (
        <Alert style={{ marginBlockEnd: 14 }} type="error" showIcon title={check.error.message} />
      ) : null}
      <Panel>
        <FilterBar onReset={list.filtered ? list.reset : undefined}>
          <SearchBox label={t('audit.byAction')} value={action} onChange={(next) => list.set({ action: next })} />
          <SearchBox
            label={t('audit.byObject')}
            value={list.search.object_id}
            onChange={(object_id) => list.set({ object_id })}
          />
          <Choice
            label={t('audit.result')}
            value={result}
            options={results.map((value) => ({ value, label: t(`audit.results.${value}`) }))}
            onChange={(next) => list.set({ result: next })}
          />
        </FilterBar>
        <EntryTable query={query} list={list} />
      </Panel>
    </>
  );
}
