import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import type { Column } from '@/ui/DataTable';
import type { ChoiceProps } from '@/ui/FilterBar';
import { percentOf } from '@/ui/format';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { Money } from '@/ui/Time';
import { type OfferSearch, useOffers } from '../api';
import { TakeButtons } from '../components/TakeButtons';
import { type Offer, offerStates, offerTone } from '../product';

const best = (o: Offer) => Math.max(0, ...o.plans.filter((p) => !p.ends_at).map((p) => p.rate_bp));

/** Offers to streamers; on the phone each carries its own buttons. */
export function OffersPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<OfferSearch>();
  const query = useOffers(park.id, list.search);
  const columns = useColumns(park.id);
  // Streamers see what is open to them: states are for those who make offers.
  const tabs: ChoiceProps<Offer['state']> = {
    label: t('sourcing.product.state'),
    value: list.search.state,
    onChange: (state) => list.set({ state }),
    options: offerStates.map((value) => ({ value, label: t(`sourcing.offer.${value}`) })),
  };
  return (
    <ListPage
      title={t('sourcing.nav.offers')}
      name="offers"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('sourcing.offer.none'), hint: t('sourcing.offer.noneHint') }}
      card={park.portal ? (o) => <OfferCard offer={o} parkId={park.id} /> : undefined}
      tabs={park.portal && !park.can('createOffer') ? undefined : tabs}
    />
  );
}

function useColumns(parkId: string): Column<Offer>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'product',
      title: t('sourcing.product.title'),
      width: 260,
      fixed: true,
      render: (o) => (
        <Link to="/p/$parkId/offers/$offerId" params={{ parkId, offerId: o.id }}>
          {o.product.title}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('sourcing.product.state'),
      width: 110,
      render: (o) => <StatusTag tone={offerTone[o.state]}>{t(`sourcing.offer.${o.state}`)}</StatusTag>,
    },
    { key: 'merchant', title: t('sourcing.product.merchant'), width: 200, render: (o) => o.merchant.name },
    {
      key: 'price',
      title: t('sourcing.product.price'),
      width: 110,
      align: 'end',
      render: (o) => <Money fen={o.product.price_fen} />,
    },
    {
      key: 'rate',
      title: t('sourcing.plan.best'),
      width: 110,
      align: 'end',
      render: (o) => <span className="num">{o.plans.length ? percentOf(best(o)) : '—'}</span>,
    },
    {
      key: 'stock',
      title: t('sourcing.offer.stock'),
      width: 100,
      align: 'end',
      render: (o) => <span className="num">{o.terms.stock_units}</span>,
    },
    {
      key: 'samples',
      title: t('sourcing.offer.samples'),
      width: 110,
      align: 'end',
      render: (o) => <span className="num">{o.terms.sample_units ?? 0}</span>,
    },
    {
      key: 'valid',
      title: t('sourcing.offer.valid'),
      width: 200,
      render: (o) => `${o.terms.valid_from} – ${o.terms.valid_until ?? ''}`,
    },
  ];
}

function OfferCard({ offer: o, parkId }: { offer: Offer; parkId: string }) {
  const { t } = useTranslation();
  return (
    <article className="st-panel st-card">
      <div className="top">
        <StatusTag tone={offerTone[o.state]}>{t(`sourcing.offer.${o.state}`)}</StatusTag>
        <Money fen={o.product.price_fen} />
      </div>
      <h3>
        <Link to="/p/$parkId/me/offers/$offerId" params={{ parkId, offerId: o.id }}>
          {o.product.title}
        </Link>
      </h3>
      <p>
        {o.merchant.name}
        {o.plans.length ? ` · ${t('sourcing.plan.bestOf', { rate: percentOf(best(o)) })}` : ''} ·{' '}
        {t('sourcing.offer.shipsIn', { count: o.terms.ships_within_hours })}
      </p>
      <div className="act">
        <TakeButtons offer={o} />
      </div>
    </article>
  );
}
