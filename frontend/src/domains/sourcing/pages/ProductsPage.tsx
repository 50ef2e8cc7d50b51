import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import type { Column } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { Choice, SearchBox } from '@/ui/FilterBar';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime, Money } from '@/ui/Time';
import { type ProductSearch, useMatrix, useProducts } from '../api';
import { useCategoryName } from '../category';
import { ProductForm } from '../components/ProductForm';
import { type Product, states, stateTone } from '../product';

/** The pool of products; a merchant sees its own as cards. */
export function ProductsPage() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const list = useListState<ProductSearch>();
  const query = useProducts(park.id, list.search);
  const matrix = useMatrix(park.id);
  const columns = useColumns(park.id);
  const [adding, setAdding] = useState(false);
  const { q, state, category, change_pending } = list.search;
  const add = park.can('createProduct') ? (
    <>
      <ImportLink />
      <Button type="primary" icon={<PlusOutlined {...deco} />} onClick={() => setAdding(true)}>
        {t('sourcing.product.add')}
      </Button>
    </>
  ) : null;
  return (
    <ListPage
      title={t(park.portal ? 'sourcing.nav.myProducts' : 'sourcing.nav.products')}
      name="products"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('sourcing.products.empty'), hint: t('sourcing.products.emptyHint') }}
      card={park.portal ? (p) => <ProductCard product={p} parkId={park.id} /> : undefined}
      actions={add}
      tabs={{
        label: t('sourcing.product.state'),
        value: state,
        onChange: (next) => list.set({ state: next }),
        options: states.map((value) => ({ value, label: t(`sourcing.state.${value}`) })),
      }}
      filters={
        park.portal ? null : (
          <>
            <SearchBox label={t('sourcing.products.search')} value={q} onChange={(next) => list.set({ q: next })} />
            <Choice
              label={t('sourcing.product.category')}
              value={category}
              options={
                matrix.data?.categories.map((c) => ({ value: c.code, label: pick(c.name, i18n.language) })) ?? []
              }
              onChange={(next) => list.set({ category: next })}
            />
            <Checkbox
              checked={change_pending ?? false}
              onChange={(e) => list.set(e.target.checked ? { change_pending: true } : { change_pending: undefined })}
            >
              {t('sourcing.product.changePending')}
            </Checkbox>
          </>
        )
      }
    >
      <ProductForm open={adding} onClose={() => setAdding(false)} />
    </ListPage>
  );
}

function ImportLink() {
  const { t } = useTranslation();
  const park = usePark();
  const button = <Button icon={<ImportOutlined {...deco} />}>{t('sourcing.nav.imports')}</Button>;
  const params = { parkId: park.id };
  return park.portal ? (
    <Link to="/p/$parkId/me/product-imports" params={params}>
      {button}
    </Link>
  ) : (
    <Link to="/p/$parkId/product-imports" params={params}>
      {button}
    </Link>
  );
}

function useColumns(parkId: string): Column<Product>[] {
  const { t } = useTranslation();
  const nameOf = useCategoryName();
  return [
    {
      key: 'title',
      title: t('sourcing.product.title'),
      width: 260,
      fixed: true,
      sort: 'title',
      render: (p) => (
        <Link to="/p/$parkId/products/$productId" params={{ parkId, productId: p.id }}>
          {p.content.title}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('sourcing.product.state'),
      width: 180,
      render: (p) => <States product={p} />,
    },
    { key: 'merchant', title: t('sourcing.product.merchant'), width: 200, render: (p) => p.merchant.name },
    {
      key: 'category',
      title: t('sourcing.product.category'),
      width: 140,
      render: (p) => nameOf(p.content.category),
    },
    {
      key: 'price',
      title: t('sourcing.product.price'),
      width: 110,
      align: 'end',
      sort: 'price_fen',
      render: (p) => <Money fen={p.content.price_fen} />,
    },
    {
      key: 'hits',
      title: t('sourcing.product.hits'),
      width: 90,
      align: 'end',
      render: (p) => <span className="num">{p.wording.hits.length}</span>,
    },
    {
      key: 'ends',
      title: t('sourcing.product.documentsEndOn'),
      width: 130,
      render: (p) => p.documents_end_on ?? '—',
    },
    {
      key: 'created',
      title: t('sourcing.product.createdAt'),
      width: 120,
      sort: 'created_at',
      render: (p) => <DateTime at={p.created_at} short />,
    },
  ];
}

function States({ product: p }: { product: Product }) {
  const { t } = useTranslation();
  return (
    <>
      <StatusTag tone={stateTone[p.state]}>{t(`sourcing.state.${p.state}`)}</StatusTag>{' '}
      {p.change_pending ? <StatusTag tone="warn">{t('sourcing.product.pending')}</StatusTag> : null}
    </>
  );
}

function ProductCard({ product: p, parkId }: { product: Product; parkId: string }) {
  return (
    <Link className="st-panel st-card" to="/p/$parkId/me/products/$productId" params={{ parkId, productId: p.id }}>
      <div className="top">
        <span>
          <States product={p} />
        </span>
        <Money fen={p.content.price_fen} />
      </div>
      <h3>{p.content.title}</h3>
      {p.state_reason ? <p>{p.state_reason}</p> : null}
    </Link>
  );
}
