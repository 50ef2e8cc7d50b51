import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { useSubjects } from '@/domains/admission/api';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { YuanInput } from '@/ui/YuanInput';
import { useChangeProduct, useCreateProduct, useMatrix, useProposeChange } from '../api';
import { bases, type Product } from '../product';

type Content = Schemas['ProductContent'];
type Values = Content & { merchant_id?: string };

/** What a product says of itself: a new draft, a correction, or a change proposed beside the live version. */
export function ProductForm({ open, product, onClose }: { open: boolean; product?: Product; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const create = useCreateProduct();
  const change = useChangeProduct();
  const propose = useProposeChange();
  const live = product?.state === 'admitted';
  const submit = async ({ merchant_id, ...content }: Values) => {
    if (product) {
      const params = { path: { park_id: park.id, product_id: product.id }, header: ifMatch(product.version) };
      const body = { ...content, image_file_ids: product.content.image_file_ids ?? [] };
      return live ? propose.mutateAsync({ params, body }) : change.mutateAsync({ params, body });
    }
    const made = await create.mutateAsync({
      params: { path: { park_id: park.id } },
      body: { merchant_id: merchant_id ?? park.subjectIds[0] ?? '', content },
    });
    return park.portal
      ? navigate({ to: '/p/$parkId/me/products/$productId', params: { parkId: park.id, productId: made.id } })
      : navigate({ to: '/p/$parkId/products/$productId', params: { parkId: park.id, productId: made.id } });
  };
  return (
    <FormModal<Values>
      open={open}
      title={t(!product ? 'sourcing.product.add' : live ? 'sourcing.product.propose' : 'sourcing.product.edit')}
      confirm={t('ui.save')}
      schema="ProductContent"
      width={640}
      {...(product ? { initial: product.content } : {})}
      onClose={onClose}
      onSubmit={submit}
    >
      {!product && !park.portal ? <MerchantField /> : null}
      <ContentFields />
    </FormModal>
  );
}

function MerchantField() {
  const { t } = useTranslation();
  const park = usePark();
  const merchants = useSubjects(park.id, { kind: 'merchant', limit: 200 });
  return (
    <Field
      name="merchant_id"
      label={t('sourcing.product.merchant')}
      rules={[{ required: true, message: t('ui.form.required') }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={merchants.data?.items.map((s) => ({ value: s.id, label: s.name })) ?? []}
      />
    </Field>
  );
}

function ContentFields() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const matrix = useMatrix(park.id);
  const categories = matrix.data?.categories.map((c) => ({
    value: c.code,
    label: pick(c.name, i18n.language),
    disabled: Boolean(c.barred_by),
    title: c.barred_by ?? '',
  }));
  return (
    <>
      <Field name="category" label={t('sourcing.product.category')}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={categories ?? []} />
      </Field>
      <Field name="title" label={t('sourcing.product.title')}>
        <Input showCount maxLength={120} />
      </Field>
      <Field name="price_fen" label={t('sourcing.product.price')}>
        <YuanInput />
      </Field>
      <Field name="unit" label={t('sourcing.product.unit')}>
        <Input />
      </Field>
      <Field name="spec" label={t('sourcing.product.spec')}>
        <Input />
      </Field>
      <Field name="brand" label={t('sourcing.product.brand')}>
        <Input />
      </Field>
      <Field name="origin" label={t('sourcing.product.origin')}>
        <Input />
      </Field>
      <Field name="gtin" label={t('sourcing.product.gtin')}>
        <Input inputMode="numeric" />
      </Field>
      <Field name="compare_price_fen" label={t('sourcing.product.compare')} extra={t('sourcing.product.compareHint')}>
        <YuanInput />
      </Field>
      <Form.Item noStyle shouldUpdate={(a, b) => a.compare_price_fen !== b.compare_price_fen}>
        {({ getFieldValue }) =>
          getFieldValue('compare_price_fen') ? (
            <>
              <Field
                name="comparison_basis"
                label={t('sourcing.product.basis')}
                rules={[{ required: true, message: t('ui.form.required') }]}
              >
                <Select options={bases.map((value) => ({ value, label: t(`sourcing.basis.${value}`) }))} />
              </Field>
              <Field name="comparison_detail" label={t('sourcing.product.basisDetail')}>
                <Input.TextArea rows={2} />
              </Field>
            </>
          ) : null
        }
      </Form.Item>
      <Field name="claims" label={t('sourcing.product.claims')} extra={t('sourcing.product.claimsHint')}>
        <Input.TextArea rows={4} showCount maxLength={2000} />
      </Field>
    </>
  );
}
