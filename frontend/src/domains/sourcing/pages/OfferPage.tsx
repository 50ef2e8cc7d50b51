import { App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { useParam, usePark } from '@/app/me';
import { percentOf } from '@/ui/format';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { EmptyState, ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime, Money } from '@/ui/Time';
import { useCloseOffer, useEndPlan, useOffer, usePublishOffer } from '../api';
import { OfferForm } from '../components/OfferForm';
import { PlanForm, RateForm } from '../components/PlanForm';
import { TakeButtons } from '../components/TakeButtons';
import { type Offer, offerTone, type Plan } from '../product';

/** One offer: its terms, its commission plans, and what one may do with it. */
export function OfferPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useOffer(park.id, useParam('offerId'));
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const o = query.data;
  if (!o) return <Skeleton active paragraph={{ rows: 6 }} />;
  return (
    <>
      <PageHead
        title={o.product.title}
        back={`/p/${park.id}${park.portal ? '/me' : ''}/offers`}
        tags={<StatusTag tone={offerTone[o.state]}>{t(`sourcing.offer.${o.state}`)}</StatusTag>}
        sub={o.state_reason}
      >
        <Manage offer={o} />
        <TakeButtons offer={o} />
      </PageHead>
      <div className={park.portal ? 'st-stack' : 'st-halves'}>
        <Panel>
          <Section title={t('sourcing.offer.terms')}>
            <Facts
              items={[
                [t('sourcing.product.merchant'), o.merchant.name],
                [t('sourcing.product.price'), <Money key="p" fen={o.product.price_fen} />],
                [t('sourcing.product.spec'), [o.product.spec, o.product.unit].filter(Boolean).join(' / ')],
                [t('sourcing.offer.stock'), o.terms.stock_units],
                [t('sourcing.offer.ships'), t('sourcing.offer.hours', { count: o.terms.ships_within_hours })],
                [t('sourcing.offer.samples'), o.terms.sample_units ?? 0],
                [t('sourcing.offer.contentDays'), o.terms.content_due_days],
                [t('sourcing.offer.valid'), `${o.terms.valid_from} – ${o.terms.valid_until ?? ''}`],
                [t('sourcing.offer.afterSale'), o.terms.after_sale],
                [t('sourcing.product.claims'), o.product.claims],
                [t('sourcing.offer.publishedAt'), <DateTime key="d" at={o.published_at} />],
              ]}
            />
          </Section>
        </Panel>
        <Plans offer={o} />
      </div>
    </>
  );
}

function Manage({ offer: o }: { offer: Offer }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message } = App.useApp();
  const [editing, setEditing] = useState(false);
  const [closing, setClosing] = useState(false);
  const publish = usePublishOffer();
  const close = useCloseOffer();
  if (!park.can('publishOffer') || o.state === 'closed') return null;
  const params = { path: { park_id: park.id, offer_id: o.id }, header: ifMatch(o.version) };
  const done = () => void message.success(t('ui.done'));
  return (
    <>
      <Button onClick={() => setEditing(true)}>{t('ui.edit')}</Button>
      {o.state === 'published' ? null : (
        <Button
          type="primary"
          loading={publish.isPending}
          onClick={() => void publish.mutateAsync({ params }).then(done, () => undefined)}
        >
          {t('sourcing.offer.publish')}
        </Button>
      )}
      <Button danger onClick={() => setClosing(true)}>
        {t('sourcing.offer.close')}
      </Button>
      <OfferForm open={editing} offer={o} onClose={() => setEditing(false)} />
      <ReasonModal
        open={closing}
        danger
        title={t('sourcing.offer.close')}
        consequence={t('sourcing.offer.closeHint')}
        confirm={t('sourcing.offer.close')}
        onCancel={() => setClosing(false)}
        onConfirm={(reason) => close.mutateAsync({ params, body: { reason } }).then(() => setClosing(false))}
      />
    </>
  );
}

function Plans({ offer: o }: { offer: Offer }) {
  const { t } = useTranslation();
  const park = usePark();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Plan>();
  const end = useEndPlan();
  const manages = park.can('createPlan') && o.state !== 'closed';
  return (
    <Panel>
      <Section
        title={t('sourcing.plan.title')}
        extra={
          manages ? (
            <Button size="small" onClick={() => setAdding(true)}>
              {t('sourcing.plan.add')}
            </Button>
          ) : null
        }
      >
        {o.plans.length ? null : <EmptyState title={t('sourcing.plan.none')} />}
        <ul className="st-list">
          {o.plans.map((p) => (
            <li key={p.id}>
              <StatusTag tone={p.ends_at ? 'quiet' : 'good'}>{t(`sourcing.plan.${p.kind}`)}</StatusTag>
              <div className="body">
                <b className="num">{percentOf(p.rate_bp)}</b>
                <p>
                  {p.next_rate_bp !== undefined && p.next_from ? (
                    <>
                      {t('sourcing.plan.next', { rate: percentOf(p.next_rate_bp) })} <DateTime at={p.next_from} />
                    </>
                  ) : null}
                  {p.ends_at ? (
                    <>
                      {t('sourcing.plan.ends')} <DateTime at={p.ends_at} />
                    </>
                  ) : null}
                </p>
              </div>
              {manages && !p.ends_at ? (
                <>
                  <Button size="small" onClick={() => setChanging(p)}>
                    {t('sourcing.plan.change')}
                  </Button>
                  <Button
                    size="small"
                    danger
                    onClick={() =>
                      end.mutate({ params: { path: { park_id: park.id, plan_id: p.id }, header: ifMatch(p.version) } })
                    }
                  >
                    {t('sourcing.plan.end')}
                  </Button>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <PlanForm open={adding} offerId={o.id} onClose={() => setAdding(false)} />
      <RateForm plan={changing} onClose={() => setChanging(undefined)} />
    </Panel>
  );
}
