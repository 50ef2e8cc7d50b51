import { Button, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { PageHead } from '@/ui/PageHead';
import { Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { ReviewPane } from '@/ui/ReviewPane';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime, Money } from '@/ui/Time';
import { type ProductSearch, useDecideChange, useDecideProduct, useProduct, useProducts } from '../api';
import { useCategoryName } from '../category';
import { DocumentList, DocumentMatrix } from '../components/DocumentMatrix';
import { FindingBanner, FindingList } from '../components/FindingList';
import { VersionHistory } from '../components/History';
import { ProductFacts } from '../components/ProductFacts';
import { blockers, type Detail, type Product, toAcknowledge } from '../product';

/** The queue of products handed in, or of changes that wait; deciding one shows the next. */
export function ProductReviewPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<ProductSearch & { open?: string }>();
  const { open, change_pending } = list.search;
  const changes = change_pending === true;
  const query: ProductSearch = {
    sort: 'created_at',
    limit: 100,
    ...(changes ? { change_pending } : { state: 'submitted' }),
  };
  const queue = useProducts(park.id, query);
  const items = queue.data?.items ?? [];
  const current = items.find((p) => p.id === open) ?? items[0];
  if (queue.isError) return <ProblemState problem={queue.error} onRetry={() => void queue.refetch()} />;
  return (
    <>
      <PageHead title={t('sourcing.nav.review')} sub={t('ui.total', { count: items.length })}>
        <span className="faint st-wide-only">{t('ui.review.keys')}</span>
        <Segmented
          aria-label={t('sourcing.review.queue')}
          value={changes ? 'changes' : 'products'}
          options={[
            { value: 'products', label: t('sourcing.review.products') },
            { value: 'changes', label: t('sourcing.review.changes') },
          ]}
          onChange={(next) =>
            list.set(
              next === 'changes'
                ? { change_pending: true, open: undefined }
                : { change_pending: undefined, open: undefined },
            )
          }
        />
      </PageHead>
      {current ? (
        <Desk
          key={current.id}
          items={items}
          current={current}
          changes={changes}
          onPick={(id) => list.set({ open: id })}
        />
      ) : (
        <ReviewPane
          title={t('sourcing.nav.review')}
          items={items}
          current={undefined}
          idOf={(p) => p.id}
          card={() => null}
          onPick={() => undefined}
          empty={{ title: t('sourcing.review.empty'), hint: t('sourcing.review.emptyHint') }}
        >
          <Section>{queue.isLoading ? <Skeleton active /> : t('sourcing.review.pickOne')}</Section>
        </ReviewPane>
      )}
    </>
  );
}

interface DeskProps {
  items: Product[];
  current: Product;
  changes: boolean;
  onPick: (id: string) => void;
}

type Step = 'return' | 'reject' | 'refuse';

function Desk({ items, current, changes, onPick }: DeskProps) {
  const { t } = useTranslation();
  const park = usePark();
  const detail = useProduct(park.id, current.id);
  const [seen, setSeen] = useState<Set<string>>(new Set());
  const [asking, setAsking] = useState<Step>();
  const decide = useDecideProduct();
  const decideChange = useDecideChange();
  const d = detail.data;
  const findings = (changes ? d?.proposal?.findings : d?.findings) ?? [];
  const ready = d !== undefined && !blockers(findings).length && toAcknowledge(findings).every((k) => seen.has(k));
  const params = {
    path: { park_id: park.id, product_id: current.id },
    header: ifMatch(d?.product.version ?? current.version),
  };
  const send = async (step: Step | undefined, reason?: string) => {
    const rest = { acknowledged: [...seen], ...(reason ? { reason } : {}) };
    if (changes) await decideChange.mutateAsync({ params, body: { verdict: step ? 'refuse' : 'confirm', ...rest } });
    else {
      const verdict = step === 'return' || step === 'reject' ? step : 'admit';
      await decide.mutateAsync({ params, body: { verdict, ...rest } });
    }
    setAsking(undefined);
  };
  const may = park.can('decideProduct');
  const approve = () => void send(undefined).catch(reportProblem);
  const refuse = changes ? 'refuse' : 'return';
  const see = (key: string) =>
    setSeen((old) => {
      const next = new Set(old);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <>
      <ReviewPane
        title={t('sourcing.nav.review')}
        items={items}
        current={current.id}
        idOf={(p) => p.id}
        card={(p) => <Card product={p} />}
        onPick={onPick}
        {...(may && ready ? { onApprove: approve } : {})}
        {...(may ? { onRefuse: () => setAsking(refuse) } : {})}
        empty={{ title: t('sourcing.review.empty') }}
      >
        {d ? (
          <Case detail={d} changes={changes} seen={seen} onSee={see} />
        ) : (
          <Section>
            <Skeleton active />
          </Section>
        )}
        {may ? (
          <div className="decide no-print">
            <Button
              type="primary"
              disabled={!ready}
              title={ready ? '' : t('sourcing.review.notReady')}
              loading={decide.isPending || decideChange.isPending}
              onClick={approve}
            >
              {t(changes ? 'sourcing.review.confirm' : 'sourcing.review.admit')} <kbd>A</kbd>
            </Button>
            <Button onClick={() => setAsking(refuse)}>
              {t(`sourcing.review.${refuse}`)} <kbd>R</kbd>
            </Button>
            {changes ? null : (
              <Button danger onClick={() => setAsking('reject')}>
                {t('sourcing.review.reject')}
              </Button>
            )}
          </div>
        ) : null}
      </ReviewPane>
      <ReasonModal
        open={asking !== undefined}
        danger={asking === 'reject'}
        title={t(`sourcing.review.${asking ?? 'return'}`)}
        consequence={t(`sourcing.review.${asking ?? 'return'}Hint`)}
        suggestions={[t('sourcing.review.because.document'), t('sourcing.review.because.wording')]}
        confirm={t(`sourcing.review.${asking ?? 'return'}`)}
        onCancel={() => setAsking(undefined)}
        onConfirm={(reason) => send(asking, reason)}
      />
    </>
  );
}

function Card({ product: p }: { product: Product }) {
  const { t } = useTranslation();
  const nameOf = useCategoryName();
  return (
    <>
      <div style={{ display: 'flex', gap: 8, justifyContent: 'space-between' }}>
        <b style={{ fontWeight: 500 }}>{p.content.title}</b>
        {p.wording.hits.length ? (
          <StatusTag tone="warn">{t('sourcing.product.hitCount', { count: p.wording.hits.length })}</StatusTag>
        ) : null}
      </div>
      <div style={{ display: 'flex', gap: 8, justifyContent: 'space-between', fontSize: 13 }} className="faint">
        <span>
          {p.merchant.name} · {nameOf(p.content.category)}
        </span>
        <DateTime at={p.submitted_at} short />
      </div>
    </>
  );
}

function Case(props: { detail: Detail; changes: boolean; seen: Set<string>; onSee: (key: string) => void }) {
  const { t } = useTranslation();
  const { detail: d, changes, seen, onSee } = props;
  const proposal = changes ? d.proposal : undefined;
  const findings = proposal?.findings ?? d.findings;
  const shown = proposal ? { ...d.product, content: proposal.version.content } : d.product;
  return (
    <>
      <FindingBanner items={findings} />
      {findings.length ? (
        <Section title={t('sourcing.finding.title')}>
          <FindingList items={findings} seen={seen} onSee={onSee} />
        </Section>
      ) : null}
      <Section title={t(proposal ? 'sourcing.review.proposed' : 'sourcing.product.facts')}>
        <ProductFacts product={proposal ? { ...shown, wording: { ...shown.wording, hits: [] } } : shown} />
      </Section>
      {proposal ? (
        <Section title={t('sourcing.review.live')}>
          <p>
            {d.product.content.title} · <Money fen={d.product.content.price_fen} />
          </p>
        </Section>
      ) : null}
      <Section title={t('sourcing.need.title')}>
        <DocumentMatrix items={d.requirements} />
      </Section>
      <Section title={t('sourcing.document.title')}>
        <DocumentList items={d.documents} open={false} />
      </Section>
      <Section title={t('sourcing.version.title')}>
        <VersionHistory product={d.product.id} />
      </Section>
    </>
  );
}
