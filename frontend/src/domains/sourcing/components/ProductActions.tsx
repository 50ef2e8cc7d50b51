import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { ReasonModal } from '@/ui/ReasonModal';
import { useDelist, useRecall, useRestore, useSubmitProduct, useWithdrawChange, useWithdrawProduct } from '../api';
import { blockers, type Detail } from '../product';
import { CascadePreview } from './Cascade';
import { OfferForm } from './OfferForm';
import { ProductForm } from './ProductForm';

const own = new Set(['draft', 'returned']);
type Step = 'delist' | 'restore' | 'recall';

/** What can be done with a product in its state; leaving the pool asks for a reason. */
export function ProductActions({ detail }: { detail: Detail }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message } = App.useApp();
  const p = detail.product;
  const [form, setForm] = useState<'content' | 'offer'>();
  const [step, setStep] = useState<Step>();
  const submit = useSubmitProduct();
  const withdraw = useWithdrawProduct();
  const takeBack = useWithdrawChange();
  const steps = { delist: useDelist(), restore: useRestore(), recall: useRecall() };
  const params = { path: { park_id: park.id, product_id: p.id }, header: ifMatch(p.version) };
  const done = () => void message.success(t('ui.done'));
  const leave = async (reason: string) => {
    if (!step) return;
    await steps[step].mutateAsync({ params, body: { reason } });
    setStep(undefined);
    done();
  };
  const blocked = blockers(detail.findings).length > 0;
  return (
    <>
      {own.has(p.state) && park.can('changeProduct') ? (
        <Button onClick={() => setForm('content')}>{t('ui.edit')}</Button>
      ) : null}
      {own.has(p.state) && park.can('submitProduct') ? (
        <Button
          type="primary"
          disabled={blocked}
          title={blocked ? t('sourcing.product.stillBlocked') : ''}
          loading={submit.isPending}
          onClick={() => void submit.mutateAsync({ params }).then(done, () => undefined)}
        >
          {t('sourcing.product.submit')}
        </Button>
      ) : null}
      {p.state === 'submitted' && park.can('withdrawProduct') ? (
        <Button onClick={() => void withdraw.mutateAsync({ params }).then(done, () => undefined)}>
          {t('sourcing.product.withdraw')}
        </Button>
      ) : null}
      {p.state === 'admitted' && !p.change_pending && park.can('proposeProductChange') ? (
        <Button onClick={() => setForm('content')}>{t('sourcing.product.propose')}</Button>
      ) : null}
      {p.change_pending && park.can('withdrawProductChange') ? (
        <Button onClick={() => void takeBack.mutateAsync({ params }).then(done, reportProblem)}>
          {t('sourcing.product.withdrawChange')}
        </Button>
      ) : null}
      {p.state === 'admitted' && park.can('createOffer') ? (
        <Button type="primary" onClick={() => setForm('offer')}>
          {t('sourcing.offer.add')}
        </Button>
      ) : null}
      {p.state === 'admitted' && park.can('delistProduct') ? (
        <Button onClick={() => setStep('delist')}>{t('sourcing.product.delist')}</Button>
      ) : null}
      {p.state === 'delisted' && park.can('restoreProduct') ? (
        <Button onClick={() => setStep('restore')}>{t('sourcing.product.restore')}</Button>
      ) : null}
      {['admitted', 'delisted'].includes(p.state) && park.can('recallProduct') ? (
        <Button danger onClick={() => setStep('recall')}>
          {t('sourcing.product.recall')}
        </Button>
      ) : null}
      <ProductForm open={form === 'content'} product={p} onClose={() => setForm(undefined)} />
      <OfferForm open={form === 'offer'} productId={p.id} onClose={() => setForm(undefined)} />
      <ReasonModal
        open={step !== undefined}
        danger={step !== 'restore'}
        title={t(`sourcing.product.${step ?? 'delist'}`)}
        consequence={
          <>
            {t(`sourcing.product.${step ?? 'delist'}Hint`)}
            {step && step !== 'restore' ? <CascadePreview product={p.id} /> : null}
          </>
        }
        confirm={t(`sourcing.product.${step ?? 'delist'}`)}
        onCancel={() => setStep(undefined)}
        onConfirm={leave}
      />
    </>
  );
}
