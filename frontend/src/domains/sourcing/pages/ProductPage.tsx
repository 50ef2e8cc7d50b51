import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParam, usePark } from '@/app/me';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useProduct } from '../api';
import { CascadeRecords } from '../components/Cascade';
import { DocumentForm } from '../components/DocumentForm';
import { DocumentList, DocumentMatrix } from '../components/DocumentMatrix';
import { FindingBanner, FindingList } from '../components/FindingList';
import { PriceHistory, VersionHistory } from '../components/History';
import { ProductActions } from '../components/ProductActions';
import { ProductFacts } from '../components/ProductFacts';
import { type Detail, stateTone } from '../product';

/** One product: what blocks it, the documents its category demands, its holds, prices and versions. */
export function ProductPage() {
  const { t } = useTranslation();
  const park = usePark();
  const detail = useProduct(park.id, useParam('productId'));
  if (detail.isError) return <ProblemState problem={detail.error} onRetry={() => void detail.refetch()} />;
  const d = detail.data;
  if (!d) return <Skeleton active paragraph={{ rows: 8 }} />;
  const p = d.product;
  return (
    <>
      <PageHead
        title={p.content.title}
        back={`/p/${park.id}${park.portal ? '/me' : ''}/products`}
        tags={
          <>
            <StatusTag tone={stateTone[p.state]}>{t(`sourcing.state.${p.state}`)}</StatusTag>
            {p.change_pending ? <StatusTag tone="warn">{t('sourcing.product.pending')}</StatusTag> : null}
          </>
        }
        sub={p.state_reason}
      >
        <ProductActions detail={d} />
      </PageHead>
      {park.portal ? (
        <>
          <Work detail={d} />
          <Side detail={d} />
        </>
      ) : (
        <div className="st-split">
          <Work detail={d} />
          <Side detail={d} />
        </div>
      )}
    </>
  );
}

function Work({ detail: d }: { detail: Detail }) {
  const { t } = useTranslation();
  const park = usePark();
  const p = d.product;
  const [adding, setAdding] = useState<string>();
  const mayAdd = park.can('addProductDocument') && !['rejected', 'recalled'].includes(p.state);
  const open = p.state === 'draft' || p.state === 'returned';
  return (
    <Panel>
      <FindingBanner items={d.findings} />
      {d.findings.length ? (
        <Section title={t('sourcing.finding.title')} anchor="findings">
          <FindingList items={d.findings} />
        </Section>
      ) : null}
      <Section
        title={t('sourcing.need.title')}
        anchor="documents"
        extra={
          mayAdd ? (
            <Button size="small" onClick={() => setAdding('')}>
              {t('sourcing.document.add')}
            </Button>
          ) : null
        }
      >
        <DocumentMatrix items={d.requirements} {...(mayAdd ? { onAdd: setAdding } : {})} />
      </Section>
      <Section title={t('sourcing.document.title')}>
        <DocumentList items={d.documents} open={open} />
      </Section>
      <Section title={t('sourcing.price.title')}>
        <PriceHistory product={p.id} />
      </Section>
      <DocumentForm open={adding !== undefined} product={p} type={adding ?? ''} onClose={() => setAdding(undefined)} />
    </Panel>
  );
}

function Side({ detail: d }: { detail: Detail }) {
  const { t } = useTranslation();
  const park = usePark();
  return (
    <Panel>
      <Section title={t('sourcing.product.facts')}>
        <ProductFacts product={d.product} />
      </Section>
      {d.holds.length ? (
        <Section title={t('sourcing.hold.title')}>
          <ul className="st-list">
            {d.holds.map((h) => (
              <li key={`${h.cause}${h.placed_at}`}>
                <StatusTag tone={h.lifted_at ? 'quiet' : 'bad'}>{t(`sourcing.hold.${h.cause}`)}</StatusTag>
                <div className="body">
                  {h.reason}
                  <p>
                    <DateTime at={h.placed_at} />
                    {h.lifted_at ? ` → ${t('sourcing.hold.lifted')}` : ''}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {park.can('getProductCascade') && d.product.live_number > 0 ? (
        <Section title={t('sourcing.cascade.title')} anchor="cascade">
          <CascadeRecords product={d.product.id} />
        </Section>
      ) : null}
      <Section title={t('sourcing.version.title')}>
        <VersionHistory product={d.product.id} />
      </Section>
    </Panel>
  );
}
