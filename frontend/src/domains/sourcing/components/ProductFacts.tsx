import { useTranslation } from 'react-i18next';
import { Facts } from '@/ui/Panel';
import { DateTime, Money } from '@/ui/Time';
import { useCategoryName } from '../category';
import type { Product } from '../product';
import { Wording } from './Wording';

/** What a product says of itself, with the words the screening hit marked in place. */
export function ProductFacts({ product: p }: { product: Product }) {
  const { t } = useTranslation();
  const nameOf = useCategoryName();
  const c = p.content;
  const hitsIn = (field: 'title' | 'claims') => p.wording.hits.filter((h) => h.field === field);
  return (
    <Facts
      items={[
        [t('sourcing.product.title'), <Wording key="t" text={c.title} hits={hitsIn('title')} />],
        [t('sourcing.product.merchant'), p.merchant.name],
        [t('sourcing.product.category'), nameOf(c.category)],
        [t('sourcing.product.price'), <Money key="p" fen={c.price_fen} />],
        [t('sourcing.product.spec'), [c.spec, c.unit].filter(Boolean).join(' / ')],
        [t('sourcing.product.brand'), c.brand],
        [t('sourcing.product.origin'), c.origin],
        [t('sourcing.product.gtin'), c.gtin],
        c.compare_price_fen ? [t('sourcing.product.compare'), <Money key="c" fen={c.compare_price_fen} />] : null,
        c.comparison_basis
          ? [
              t('sourcing.product.basis'),
              `${t(`sourcing.basis.${c.comparison_basis}`)} ${c.comparison_detail ?? ''}`.trim(),
            ]
          : null,
        c.claims ? [t('sourcing.product.claims'), <Wording key="w" text={c.claims} hits={hitsIn('claims')} />] : null,
        [t('sourcing.product.documentsEndOn'), p.documents_end_on],
        [t('sourcing.product.submittedAt'), <DateTime key="s" at={p.submitted_at} />],
        [t('sourcing.product.admittedAt'), <DateTime key="a" at={p.admitted_at} />],
      ]}
    />
  );
}
